/** The page as the server sends it: the frame of the tree, the state probes, and one deferred script. */
export const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Untitled document - Google Docs</title>
<style>
html,body{margin:0;height:100%;overflow:hidden;background:#f9fbfd;font:13px Arial}
#docs-bar{height:56px;display:flex;gap:16px;align-items:center;padding:0 16px;border-bottom:1px solid #ddd}
#docs-editor-container{position:absolute;top:57px;bottom:0;left:0;right:0}
#docs-editor,#docs-editor>div,#docs-editor>div>div{height:100%}
#docs-editor>div>div>div{height:100%;overflow:auto;position:relative}
#docs-editor>div>div>div>div,#docs-editor>div>div>div>div>div{position:relative}
.docs-comment-box{width:240px;min-height:32px;border:1px solid #ccc;padding:4px}
</style>
<script defer src="/static/document/client/kix.js"></script>
</head>
<body class="docs-gm">
<div id="docs-bar">
<div id="docs-toolbar-mode-switcher" role="button" aria-label="Editing mode">✎</div>
<div role="status" aria-label="Document status: Saved to Drive.">☁</div>
<div class="docs-comment-box" contenteditable="true" role="textbox" aria-label="Comment"></div>
</div>
<div id="docs-editor-container"></div>
</body>
</html>
`;

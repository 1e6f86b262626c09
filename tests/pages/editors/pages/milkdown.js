import { Editor, rootCtx } from '@milkdown/kit/core';
import { history } from '@milkdown/kit/plugin/history';
import { commonmark } from '@milkdown/kit/preset/commonmark';
import { getMarkdown } from '@milkdown/kit/utils';

const editor = await Editor.make()
  .config((ctx) => ctx.set(rootCtx, '#root'))
  .use(commonmark)
  .use(history)
  .create();
window.content = () => editor.action(getMarkdown());

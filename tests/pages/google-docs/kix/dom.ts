import type { Variant } from './variants';

/** The parts of the page's tree that the rest needs. */
export interface Shell {
  /** The scroll container, `.kix-appview-editor`. */
  scroller: HTMLElement;
  manager: HTMLElement;
  content: HTMLElement;
  cursors: HTMLElement;
}

const div = (className: string, ...children: Node[]): HTMLDivElement => {
  const node = document.createElement('div');
  node.className = className;
  node.append(...children);
  return node;
};

/** Builds the editor's tree inside `#docs-editor-container`. */
export function buildShell(variant: Variant): Shell {
  const name = (text: string) => (variant.renamed ? text.replaceAll('kix-', 'zq-').replaceAll('docs-', 'zr-') : text);
  const content = div(name('kix-rotatingtilemanager-content'));
  const manager = div(name('kix-rotatingtilemanager docs-ui-hit-region-surface'), content);
  const cursors = div('');
  const scroller = div(name('kix-appview-editor'), div('', div('', manager, cursors)));
  const view = div('', div(name('kix-appview-editor-container'), scroller));
  view.id = name('kix-appview');
  const editor = div('', view);
  editor.id = name('docs-editor');
  document.getElementById('docs-editor-container')?.append(editor);
  if (variant.renamed) for (const node of document.querySelectorAll('[id^=docs-]')) node.id = name(node.id);
  setProbes(variant);
  return { scroller, manager, content, cursors };
}

/** The state as the page tells a screen reader of it. */
export function setProbes(variant: Variant): void {
  const labels = { suggest: 'Suggesting mode', view: 'Viewing mode', edit: 'Editing mode', locked: '', offline: '' };
  document
    .getElementById('docs-toolbar-mode-switcher')
    ?.setAttribute('aria-label', labels[variant.mode] || 'Editing mode');
  document
    .querySelector('[aria-label^="Document status"]')
    ?.setAttribute(
      'aria-label',
      variant.mode === 'offline' ? 'Document status: Working offline.' : 'Document status: Saved to Drive.',
    );
}

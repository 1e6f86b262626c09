/** What a test asks of the page and does to it; the extension must never touch this. */
import { Caret } from './caret';
import { buildDocument } from './documents';
import type { Shell } from './dom';
import { setProbes } from './dom';
import type { Editor } from './editor';
import type { InputTarget } from './input-target';
import { baseline } from './paint';
import { boxes } from './positions';
import { jumps } from './scroll-jump';
import type { TextApi } from './text-api';
import type { Variant } from './variants';
import type { View } from './view';

interface Parts {
  variant: Variant;
  flag: unknown;
  editor: Editor;
  view: View;
  shell: Shell;
  target: InputTarget;
  api: TextApi | undefined;
  show: () => void;
}

function probe({ variant, flag, editor, view, shell, target, api, show }: Parts) {
  const other: { caret?: Caret; at: number } = { at: 0 };
  return {
    variant,
    flag,
    text: () => editor.model.text,
    marks: () => [...editor.model.marks],
    revision: () => editor.model.revision,
    undoDepth: () => editor.history.depth,
    selection: () => editor.selection,
    focus: () => target.focus(),
    select: (from: number, to = from) => editor.select(from, to),
    rebuild() {
      target.replace();
      api?.rebuild();
    },
    zoom(percent: number) {
      view.zoom = percent / 100;
      view.refresh();
      show();
    },
    mode(mode: Variant['mode']) {
      variant.mode = mode;
      setProbes(variant);
    },
    /** Another document tab is opened: another text in the same editor. */
    openTab(name: string) {
      const piece = buildDocument(name, variant.terminator);
      editor.model.splice({ from: 0, to: editor.model.text.length, piece });
      editor.select(1);
    },
    /** Another person types. */
    remote(from: number, to: number, text: string) {
      other.caret ??= new Caret(shell.cursors, 'Robin');
      editor.remote(from, to, text);
      other.at = from + text.length;
      other.caret.place(view, other.at, shell.manager);
    },
    scrollTo(top: number) {
      shell.scroller.scrollTop = top;
    },
    jumps,
    scrollTop: () => shell.scroller.scrollTop,
    /** Where the glyphs of a stretch are painted, client pixels, with the baseline: one box a line, on live pages. */
    glyphs(from: number, to: number) {
      const origin = shell.manager.getBoundingClientRect();
      return view.pages.flatMap((lines, index) => {
        const top = Math.round(index * (view.sheet.height + view.sheet.gap) * view.zoom);
        return boxes(lines, from, to).map((box) => {
          const line = lines.find((one) => one.top === box.y && one.from < to && one.to > from);
          return {
            left: origin.left + box.left * view.zoom,
            right: origin.left + box.right * view.zoom,
            top: origin.top + top + box.top * view.zoom,
            bottom: origin.top + top + box.bottom * view.zoom,
            baseline: origin.top + top + (box.top + (line ? baseline(line) : 0)) * view.zoom,
          };
        });
      });
    },
    pages: () => view.pages.length,
  };
}

export type Probe = ReturnType<typeof probe>;

declare global {
  interface Window {
    standIn: Probe;
  }
}

export const offerProbe = (parts: Parts): void => {
  window.standIn = probe(parts);
};

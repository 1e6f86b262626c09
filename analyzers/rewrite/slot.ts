import type { Rewrite } from '../types';

/** Puts a slot such as `[N]` over `from`–`to` (or in between, where they are equal), with `before` and `after` around. */
export function slot(label: string, from: number, to: number, name: string, before = '', after = ''): Rewrite {
  const at = from + before.length;
  return {
    label,
    edits: [{ from, to, insert: `${before}[${name}]${after}` }],
    slots: [{ from: at, to: at + name.length + 2 }],
  };
}

/**
 * The messages between the content script and the page's own world on docs.google.com: DOM events whose detail is
 * JSON, because a Firefox page cannot read a content script's objects. They hold what the page knows anyway (its text,
 * a replacement it is about to get) and never a finding, a score or a setting. All offsets are UTF-16 code units of the
 * text as Docs gives it.
 */
export const ID_ASKED = 'starline:id?';
export const ID_TOLD = 'starline:id';
export const ASK = 'starline:docs?';
export const TELL = 'starline:docs';
/** From the page: text was painted on a canvas. Only after `painted` was asked. */
export const PAINTED = 'starline:docs-painted';

/** The canvases that hold the document's text; both sides count them in the tree's order. */
export const CANVASES = '.kix-appview-editor canvas';

export interface Splice {
  from: number;
  to: number;
  insert: string;
}

export type Ask =
  /** Read the text; `known` is the revision the asker holds (0: none). */
  | { ask: 'read'; known: number }
  /** `hold`: the place is in view, so Docs must not scroll. */
  | { ask: 'select'; revision: number; from: number; to: number; hold: boolean }
  | { ask: 'replace'; revision: number; splice: Splice }
  /** Read what stands painted on the canvases: for where Docs gives no text. */
  | { ask: 'painted' };

/** How the text was had: by the own id, by a call without id, off the canvases. */
export type Way = 'id' | 'plain' | 'canvas';

export type ReadReply =
  | { state: 'text'; way: Way; revision: number; whole: string; selection?: { from: number; to: number } }
  | { state: 'edit'; way: Way; revision: number; splice: Splice; selection?: { from: number; to: number } }
  | { state: 'same'; way: Way; revision: number; selection?: { from: number; to: number } }
  /** `absent`: Docs offers no text here. `failing`: it does, but every call fails now (no caret yet, or a fault). */
  | { state: 'absent' }
  | { state: 'failing' };

/**
 * How a write ended. `done`: verified in the text afterwards. `moved`: the text was no longer the one meant, nothing
 * written. `no-text`, `no-input`, `no-selection`: a part of the page was missing or did not obey, nothing written.
 * `ignored`: the editor took no notice (read-only, locked, offline). `changed`: it made something else of it
 * (suggesting). `busy`: another write is under way.
 */
export type Outcome = 'done' | 'moved' | 'no-text' | 'no-input' | 'no-selection' | 'ignored' | 'changed' | 'busy';

/** A text painted on a canvas, in the canvas' own pixels. */
export interface PaintedRun {
  text: string;
  /** As the page set it, before any scale. */
  font: string;
  /** Left edge of the glyphs. */
  left: number;
  width: number;
  baseline: number;
  /** Font size as painted. */
  size: number;
  rtl: boolean;
}

export type Replies = {
  read: ReadReply;
  /** One list a canvas. `offered`: Docs gives its text by now. */
  painted: { canvases: PaintedRun[][]; offered: boolean };
  select: { outcome: Outcome };
  replace: { outcome: Outcome };
};

/** An envelope: `n` pairs the answer with the question. */
export interface Envelope<T> {
  n: number;
  body: T;
}

/** Parses a detail; undefined for anything that is not an envelope (the page can send what it likes). */
export function parseEnvelope<T extends object>(detail: unknown): Envelope<T> | undefined {
  if (typeof detail !== 'string') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(detail);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('n' in value) || !('body' in value)) return undefined;
  const { n, body } = value;
  return typeof n === 'number' && typeof body === 'object' && body !== null ? { n, body: body as T } : undefined;
}

/** Strings are compared this many units at a time first: the engine does that far faster than a loop. */
const STRIDE = 1024;

/** The smallest single splice that turns one text into another; undefined where they are equal. */
export function spliceBetween(before: string, after: string): Splice | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from + STRIDE <= most && before.slice(from, from + STRIDE) === after.slice(from, from + STRIDE))
    from += STRIDE;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  let [to, end] = [before.length, after.length];
  while (
    to - STRIDE >= from &&
    end - STRIDE >= from &&
    before.slice(to - STRIDE, to) === after.slice(end - STRIDE, end)
  )
    [to, end] = [to - STRIDE, end - STRIDE];
  while (to > from && end > from && before.charCodeAt(to - 1) === after.charCodeAt(end - 1))
    [to, end] = [to - 1, end - 1];
  return { from, to, insert: after.slice(from, end) };
}

export const applySplice = (text: string, { from, to, insert }: Splice): string =>
  text.slice(0, from) + insert + text.slice(to);

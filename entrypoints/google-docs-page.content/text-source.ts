import type { Way } from './protocol';

/** What Docs hands out in annotated mode, as far as we rely on it. */
export interface DocsText {
  getText(): string;
  getSelection(): { start: number; end: number }[];
  setSelection(start: number, end: number): void;
}

export type Opened = { way: Way; source: DocsText } | 'absent' | 'failing';

/** A call that has not settled by then counts as failed, milliseconds. Our choice. */
const PATIENCE = 2000;

/** Which call worked last: tried first next time. */
let preferred: Way = 'id';

/**
 * Makes a fresh text object: an earlier one may be a snapshot, or dead after the editor was rebuilt. Older builds take
 * no id, and a flag of another extension makes ours unwelcome, so the call without an id comes second.
 */
export async function openText(id: string | undefined): Promise<Opened> {
  const factory = window._docs_annotate_getAnnotatedText;
  if (typeof factory !== 'function') return 'absent';
  const ways: Way[] = preferred === 'id' ? ['id', 'plain'] : ['plain', 'id'];
  for (const way of ways) {
    if (way === 'id' && id === undefined) continue;
    const source = await attempt(() => (way === 'id' ? factory.call(window, id) : factory.call(window)));
    if (source) {
      preferred = way;
      return { way, source };
    }
  }
  return 'failing';
}

async function attempt(call: () => unknown): Promise<DocsText | undefined> {
  try {
    const made = await settled(call());
    return isDocsText(made) && typeof made.getText() === 'string' ? made : undefined;
  } catch {
    // Docs throws until there is a caret, and for an id it does not expect: not ours to report, the caller goes on.
    return undefined;
  }
}

async function settled(value: unknown): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

const isDocsText = (value: unknown): value is DocsText =>
  typeof value === 'object' && value !== null && typeof (value as Partial<DocsText>).getText === 'function';

/** The selection, or undefined where Docs does not tell. */
export function selectionOf(source: DocsText): { from: number; to: number } | undefined {
  try {
    const first = source.getSelection()[0];
    if (!first || !Number.isInteger(first.start) || !Number.isInteger(first.end)) return undefined;
    return { from: Math.min(first.start, first.end), to: Math.max(first.start, first.end) };
  } catch {
    return undefined;
  }
}

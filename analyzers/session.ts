import { type Filter, filterOf, placeFindings } from './findings';
import { type Found, Memory, type OnFault } from './memory';
import { reportOn } from './report';
import { resplit } from './resplit';
import type { PlacedSentence, Sentence } from './sentence';
import { labelSections } from './story/sections';
import type { AnalyzeOptions, Finding, Report, Span } from './types';

export interface Session {
  /** The report on a text; equal to `analyze(text, options)`, but only what changed since the last call is worked on. */
  update(text: string, options?: AnalyzeOptions): Report;
}

interface Line {
  placed: PlacedSentence;
  found: readonly Found[];
  /** Undefined where they hold only for this update: the sentence is being typed. */
  findings: readonly Finding[] | undefined;
}

/** A session for one draft. `onFault` is told the id of a rule that threw, once; its other rules go on. */
export function createSession(onFault?: OnFault): Session {
  const memory = new Memory(onFault);
  let text = '';
  let spans: readonly Span[] = [];
  let sentences: readonly Sentence[] = [];
  let lines: readonly Line[] = [];
  let filtered = '';
  let filter: Filter = filterOf({});

  const update = (after: string, options: AnalyzeOptions = {}): Report => {
    const split = resplit(text, spans, after);
    const moved = sentences.length - split.spans.length;
    const firstOfTail = split.spans.length - split.tail;
    const parsed = split.spans.map(({ from, to }, i) => {
      if (i < split.kept) return sentences[i] as Sentence;
      return i >= firstOfTail ? (sentences[i + moved] as Sentence) : memory.sentence(after.slice(from, to));
    });
    memory.forget(parsed.length);
    const sections = labelSections(parsed);
    const key = JSON.stringify([options.off, options.ignored]);
    const sameFilter = key === filtered;
    if (!sameFilter) filter = filterOf(options);
    const typing = unfinishedAt(after, split.spans, options.typingAt);
    const now = split.spans.map((span, i): Line => {
      const old = i < firstOfTail ? lines[i] : lines[i + moved];
      const placed: PlacedSentence = {
        from: span.from,
        to: span.to,
        sentence: parsed[i] as Sentence,
        previous: parsed[i - 1],
        next: parsed[i + 1],
        section: sections[i] ?? 'other',
      };
      const same = old !== undefined && isSame(old.placed, placed);
      const found = same ? old.found : memory.found(placed.sentence, placed);
      const reusable = same && sameFilter && i !== typing && old.placed.from === span.from;
      const findings = (reusable && old.findings) || placeFindings(found, placed, filter, i === typing);
      return { placed, found, findings };
    });
    const placed = now.map((line) => line.placed);
    const findings = now.flatMap((line) => line.findings ?? []);
    const report = reportOn({ text: after, sentences: placed, findings }, options, filter, memory);
    text = after;
    spans = split.spans;
    sentences = parsed;
    lines = typing === undefined ? now : now.map((line, i) => (i === typing ? { ...line, findings: undefined } : line));
    filtered = key;
    return report;
  };
  return { update };
}

const isSame = (a: PlacedSentence, b: PlacedSentence): boolean =>
  a.sentence === b.sentence && a.previous === b.previous && a.next === b.next && a.section === b.section;

/**
 * The index of the sentence that the caret stands in or right behind, unless the caret is behind its final stop.
 */
function unfinishedAt(text: string, spans: readonly Span[], caret: number | undefined): number | undefined {
  if (caret === undefined) return undefined;
  const index = spans.findLastIndex(({ from }) => from <= caret);
  const span = spans[index];
  if (span === undefined) return undefined;
  if (caret < span.to) return index;
  const ended = /[.!?…]["'”’)\]]{0,4}$/.test(text.slice(Math.max(span.from, span.to - 6), span.to));
  // A line break behind the sentence ends it too.
  return ended || /[\n\r]/.test(text.slice(span.to, caret)) ? undefined : index;
}

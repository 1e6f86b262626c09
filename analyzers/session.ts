import { type Filter, filterOf, placeFindings } from './findings';
import { passives } from './grammar/passive';
import { type Found, Memory, type OnFault } from './memory';
import { reportOn } from './report';
import { firstIndex, resplit } from './resplit';
import type { PlacedSentence } from './sentence';
import { labelSections } from './story/sections';
import type { AnalyzeOptions, Finding, Report, SentenceReport, Span } from './types';

export interface Session {
  /** The report on a text; equal to `analyze(text, options)`, but only what changed since the last call is worked on. */
  update(text: string, options?: AnalyzeOptions): Report;
}

/** A sentence in its place with what has been said of it; reports are never changed once given, lines are. */
interface Line extends PlacedSentence {
  found: readonly Found[] | undefined;
  findings: readonly Finding[] | undefined;
  report: SentenceReport | undefined;
}

/** A session for one draft. `onFault` is told the id of a rule that threw, once; the others go on. */
export function createSession(onFault?: OnFault): Session {
  const memory = new Memory(onFault);
  const lines: Line[] = [];
  let text = '';
  let filterKey = '';
  let filter: Filter = filterOf({});

  /** Puts the lines of the edited text in place of the old ones; those moved have to be told again. */
  function follow(after: string): void {
    const { kept, fresh, tail, moved } = resplit(text, lines, after);
    text = after;
    const added = fresh.map(({ from, to }): Line => {
      const sentence = memory.sentence(after.slice(from, to));
      const nothing = {
        previous: undefined,
        next: undefined,
        found: undefined,
        findings: undefined,
        report: undefined,
      };
      return { from, to, sentence, section: 'other', ...nothing };
    });
    const rest = lines.splice(kept).slice(-tail || Number.POSITIVE_INFINITY);
    for (const line of added) lines.push(line);
    for (const line of rest) {
      if (moved !== 0) {
        line.from += moved;
        line.to += moved;
        line.findings = undefined;
        line.report = undefined;
      }
      lines.push(line);
    }
    memory.forget(lines.length);
  }

  /** Sections and surroundings as they are now; what depended on others is forgotten. */
  function settle(): void {
    const sections = labelSections(lines.map(({ sentence }) => sentence));
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as Line;
      const section = sections[i] ?? 'other';
      const previous = lines[i - 1]?.sentence;
      const next = lines[i + 1]?.sentence;
      if (line.found && line.section === section && line.previous === previous && line.next === next) continue;
      line.section = section;
      line.previous = previous;
      line.next = next;
      line.report = undefined;
      const found = memory.found(line.sentence, line);
      if (found === line.found) continue;
      line.found = found;
      line.findings = undefined;
    }
  }

  function update(after: string, options: AnalyzeOptions = {}): Report {
    follow(after);
    settle();
    const key = JSON.stringify([options.off, options.ignored]);
    if (key !== filterKey) {
      filter = filterOf(options);
      filterKey = key;
      for (const line of lines) line.findings = undefined;
    }
    const typing = unfinishedAt(after, lines, options.typingAt);
    const findings: Finding[] = [];
    const sentences: SentenceReport[] = [];
    lines.forEach((line, i) => {
      if (i === typing) line.findings = undefined;
      line.findings ??= placeFindings(line.found ?? [], line, filter, i === typing);
      for (const finding of line.findings) findings.push(finding);
      if (i === typing) line.findings = undefined;
      line.report ??= reportLine(line);
      sentences.push(line.report);
    });
    return reportOn({ text, lines, sentences, findings }, options, filter, memory);
  }
  return { update };
}

const reportLine = ({ from, to, section, sentence }: Line): SentenceReport => ({
  from,
  to,
  section,
  voice: passives(sentence).length > 0 ? 'passive' : 'active',
});

/** The index of the sentence that the caret stands in or right behind, unless the caret is behind its final stop. */
function unfinishedAt(text: string, spans: readonly Span[], caret: number | undefined): number | undefined {
  if (caret === undefined) return undefined;
  const index = firstIndex(spans, ({ from }) => from > caret) - 1;
  const span = spans[index];
  if (span === undefined) return undefined;
  if (caret < span.to) return index;
  const ended = /[.!?…]["'”’)\]]{0,4}$/.test(text.slice(Math.max(span.from, span.to - 6), span.to));
  // A line break behind the sentence ends it too.
  return ended || /[\n\r]/.test(text.slice(span.to, caret)) ? undefined : index;
}

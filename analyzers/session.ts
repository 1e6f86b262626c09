import { type Filter, filterOf, moveFindings, placeFindings } from './findings';
import { passives } from './grammar/passive';
import { type Found, Memory, type OnFault } from './memory';
import { reportOn } from './report';
import { firstIndex, resplit } from './resplit';
import type { PlacedSentence, Sentence } from './sentence';
import { SectionPath } from './story/section-path';
import { type Counts, countsOf } from './story/stats';
import type { AnalyzeOptions, Finding, Report, SentenceReport, Span } from './types';

export interface Session {
  /** The report on a text; equal to `analyze(text, options)`, but only what changed since the last call is worked on. */
  update(text: string, options?: AnalyzeOptions): Report;
}

/**
 * Sentences of the beginning that are judged as the answer: some 40 minutes of speech. What follows is underlined and
 * counted, but no longer weighed, so that a keystroke in a book costs no more than one in an answer. Our choice.
 */
const MOST_SENTENCES = 400;
/** From this many sentences on, placing all findings anew is quicker than mending the list. */
const MANY = 24;

/** A session for one draft. `onFault` is told the id of a rule that threw, once; the others go on. */
export function createSession(onFault?: OnFault): Session {
  const memory = new Memory(onFault);
  const path = new SectionPath();
  const counts: Counts = { words: 0, i: 0, we: 0 };
  let text = '';
  let filterKey = '';
  let filter: Filter = filterOf({});
  // One entry a sentence; lists that a report was given are never changed afterwards.
  let sentences: readonly Sentence[] = [];
  let reports: SentenceReport[] = [];
  let founds: (readonly Found[] | undefined)[] = [];
  let findings: readonly Finding[] = [];
  let typing: number | undefined;

  /** Puts the edited text's sentences in place of the old ones; returns the range of the new ones. */
  function follow(after: string): Span {
    const { kept, fresh, tail, moved } = resplit(text, reports, after);
    const rest = reports.length - tail;
    const added = fresh.map(({ from, to }) => memory.sentence(after.slice(from, to)));
    for (let i = kept; i < rest; i++) count(sentences[i] as Sentence, -1);
    for (const sentence of added) count(sentence, 1);
    const unmoved = reports[kept]?.from ?? Number.POSITIVE_INFINITY;
    const behind = reports[rest]?.from ?? Number.POSITIVE_INFINITY;
    findings = [
      ...findings.slice(
        0,
        firstIndex(findings, ({ from }) => from >= unmoved),
      ),
      ...moveFindings(findings.slice(firstIndex(findings, ({ from }) => from >= behind)), moved),
    ];
    const told = fresh.map((span, i) => reportOf(span, added[i] as Sentence, 'other'));
    reports = [...reports.slice(0, kept), ...told, ...reports.slice(rest).map((report) => moveReport(report, moved))];
    sentences = [...sentences.slice(0, kept), ...added, ...sentences.slice(rest)];
    founds = [...founds.slice(0, kept), ...fresh.map(() => undefined), ...founds.slice(rest)];
    if (typing !== undefined)
      typing = typing < kept ? typing : typing >= rest ? typing + added.length - (rest - kept) : undefined;
    text = after;
    memory.forget(sentences.length);
    return { from: kept, to: kept + added.length };
  }

  function count(sentence: Sentence, by: 1 | -1): void {
    const { words, i, we } = countsOf(sentence);
    counts.words += by * words;
    counts.i += by * i;
    counts.we += by * we;
  }

  function contextOf(i: number): PlacedSentence {
    const { from, to, section } = reports[i] as SentenceReport;
    const sentence = sentences[i] as Sentence;
    return { from, to, sentence, previous: sentences[i - 1], next: sentences[i + 1], section };
  }

  /** Judges what is new, what has a new neighbour or another section; returns the sentences with other findings. */
  function settle(added: Span): number[] {
    const { sections, from, to } = path.label(sentences);
    const changed: number[] = [];
    for (let i = Math.min(from, added.from - 1); i < Math.max(to, added.to + 1); i++) {
      const report = reports[i];
      if (report === undefined) continue;
      const section = sections[i] ?? 'other';
      const other = report.section !== section;
      if (!other && founds[i] && (i < added.from - 1 || i > added.to)) continue;
      if (other) reports[i] = { ...report, section };
      const found = memory.found(sentences[i] as Sentence, contextOf(i));
      if (found === founds[i]) continue;
      founds[i] = found;
      changed.push(i);
    }
    return changed;
  }

  const placeAt = (i: number): readonly Finding[] => placeFindings(founds[i] ?? [], contextOf(i), filter, i === typing);

  function mend(changed: readonly number[]): void {
    const list = [...findings];
    for (const i of changed) {
      const { from, to } = reports[i] as SentenceReport;
      const first = firstIndex(list, (one) => one.from >= from);
      list.splice(first, firstIndex(list, (one) => one.from >= to) - first, ...placeAt(i));
    }
    findings = list;
  }

  function update(after: string, options: AnalyzeOptions = {}): Report {
    const changed = settle(follow(after));
    if (typing !== undefined) changed.push(typing);
    typing = unfinishedAt(after, reports, options.typingAt);
    if (typing !== undefined) changed.push(typing);
    const key = JSON.stringify([options.off, options.ignored]);
    if (key !== filterKey) filter = filterOf(options);
    if (key !== filterKey || changed.length > MANY) findings = reports.flatMap((_, i) => placeAt(i));
    else mend(changed);
    filterKey = key;
    const placed = reports.slice(0, MOST_SENTENCES).map((_, i) => contextOf(i));
    return reportOn({ text, placed, sentences: reports, findings, counts }, options, filter, memory);
  }
  return { update };
}

const reportOf = ({ from, to }: Span, sentence: Sentence, section: SentenceReport['section']): SentenceReport => ({
  from,
  to,
  section,
  voice: passives(sentence).length > 0 ? 'passive' : 'active',
});

const moveReport = (report: SentenceReport, by: number): SentenceReport =>
  by === 0 ? report : { from: report.from + by, to: report.to + by, section: report.section, voice: report.voice };

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

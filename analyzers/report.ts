import { bounded } from './bounded';
import { type Filter, withoutOccasional } from './findings';
import type { Memory } from './memory';
import { firstIndex } from './resplit';
import { rules } from './rules';
import type { PlacedSentence } from './sentence';
import { judge } from './story/judge';
import { lensOf } from './story/lenses';
import { type Counts, DEFAULT_PACE } from './story/stats';
import type { AnalyzeOptions, Finding, Guidance, Report, RuleId, SentenceReport } from './types';

interface Draft {
  text: string;
  /** The sentences that are judged as the answer. */
  placed: readonly PlacedSentence[];
  sentences: SentenceReport[];
  /** Of the sentence rules, in order. */
  findings: readonly Finding[];
  counts: Counts;
}

/** The report on a draft whose sentences have been judged: the draft's own rules, the story, the score. */
export function reportOn(draft: Draft, options: AnalyzeOptions, filter: Filter, memory: Memory): Report {
  const { text, placed, sentences, counts } = draft;
  const findings = [...draft.findings];
  for (const finding of draftFindings(text, placed, options, filter, memory))
    findings.splice(
      firstIndex(findings, ({ from, to }) => from > finding.from || (from === finding.from && to >= finding.to)),
      0,
      finding,
    );
  const guidance = guidanceFor(findings);
  // The score counts them all: a rewrite elsewhere that shortens the draft must not lower it.
  const shown = withoutOccasional(findings, counts.words);
  return {
    findings: shown,
    sentences,
    ...judge({ text, placed, findings, guidance, counts, unread: sentences.length - placed.length }, options),
    guidance,
  };
}

function draftFindings(
  text: string,
  sentences: readonly PlacedSentence[],
  { pace = DEFAULT_PACE, lens }: AnalyzeOptions,
  { off, ignored }: Filter,
  memory: Memory,
): Finding[] {
  const findings: Finding[] = [];
  for (const [id, rule] of rules) {
    if (rule.scope !== 'draft' || off.has(id) || memory.leavesOut(id)) continue;
    try {
      for (const { start, end, message, rewrites } of bounded(() =>
        rule.find({ text, sentences, options: { pace, timeLimit: lensOf(lens).timeLimit } }),
      )) {
        const quote = text.slice(start, end);
        if (ignored.has(quote.toLowerCase())) continue;
        findings.push({
          rule: id,
          family: rule.family,
          from: start,
          to: end,
          quote,
          message: message ?? rule.message,
          rewrites: rewrites ?? [],
          waits: false,
        });
      }
    } catch (error) {
      memory.fault(id, error);
    }
  }
  return findings;
}

/** The texts of the rules that fired, in the rules' order. */
function guidanceFor(findings: readonly Finding[]): Record<RuleId, Guidance> {
  const fired = new Set(findings.map(({ rule }) => rule));
  const guidance: Record<RuleId, Guidance> = {};
  for (const [id, { title, why, question }] of rules) if (fired.has(id)) guidance[id] = { title, why, question };
  return guidance;
}

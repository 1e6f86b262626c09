import type { Found } from './memory';
import { rules } from './rules';
import type { PlacedSentence } from './sentence';
import type { AnalyzeOptions, Finding, Rewrite, RuleId } from './types';

/** The options that decide which findings are shown, prepared for quick questions. */
export interface Filter {
  off: ReadonlySet<RuleId>;
  ignored: ReadonlySet<string>;
}

export const filterOf = ({ off = [], ignored = [] }: AnalyzeOptions): Filter => ({
  off: new Set(off),
  ignored: new Set(ignored.map((phrase) => phrase.toLowerCase())),
});

const NONE: readonly Finding[] = [];

/** What was found in a sentence, as findings in the draft: filtered, in order, `unfinished` ones marked as waiting. */
export function placeFindings(
  found: readonly Found[],
  { from, sentence: { text } }: PlacedSentence,
  { off, ignored }: Filter,
  unfinished: boolean,
): readonly Finding[] {
  if (found.length === 0) return NONE;
  const findings: Finding[] = [];
  for (const { rule, hit } of found) {
    if (off.has(rule) || ignored.has(text.slice(hit.start, hit.end).toLowerCase())) continue;
    const { family, message, waits } = rules.get(rule) as NonNullable<ReturnType<typeof rules.get>>;
    findings.push({
      rule,
      family,
      from: from + hit.start,
      to: from + hit.end,
      quote: '',
      message: hit.message ?? message,
      rewrites: (hit.rewrites ?? []).map((rewrite) => shift(rewrite, from)),
      waits: waits && unfinished,
    });
  }
  const kept = untangle(findings, (at) => /\s/.test(text.charAt(at - from)));
  for (const finding of kept) finding.quote = text.slice(finding.from - from, finding.to - from);
  return kept;
}

/** The findings of a sentence that has moved by so many UTF-16 units. */
export const moveFindings = (findings: readonly Finding[], by: number): readonly Finding[] =>
  by === 0 || findings.length === 0
    ? findings
    : findings.map((finding) => ({
        ...finding,
        from: finding.from + by,
        to: finding.to + by,
        rewrites: finding.rewrites.map((rewrite) => shift(rewrite, by)),
      }));

/** Words of a draft from which on a single occasional filler is no habit. Our choice. */
const LONG = 200;

/** The findings without what a rule calls occasional, where it stands alone in a draft of more than `LONG` words. */
export function withoutOccasional(findings: Finding[], words: number): Finding[] {
  if (words <= LONG) return findings;
  let only: Finding | undefined;
  for (const finding of findings) {
    const rule = rules.get(finding.rule);
    if (rule?.scope !== 'sentence' || !rule.occasional?.has(finding.quote.toLowerCase())) continue;
    if (only) return findings;
    only = finding;
  }
  return only ? findings.filter((finding) => finding !== only) : findings;
}

const shift = ({ label, edits, slots }: Rewrite, by: number): Rewrite => ({
  label,
  edits: edits.map(({ from, to, insert }) => ({ from: from + by, to: to + by, insert })),
  slots: slots.map(({ from, to }) => ({ from: from + by, to: to + by })),
});

// Of two ownership rules on the same words the one that names the fault more closely stays. Our choice.
const CLOSENESS: readonly RuleId[] = ['team-subject', 'hidden-agent', 'diluted-role', 'handoff', 'delegated-start'];

/** One ownership underline a word: an overlap is cut off from the first finding, or the less close one goes. */
function untangle(findings: Finding[], isSpace: (at: number) => boolean): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    let stays = true;
    for (const other of kept.filter((one) => one.family === 'ownership' && one.to > finding.from)) {
      if (finding.family !== 'ownership') break;
      const closer = CLOSENESS.indexOf(finding.rule) - CLOSENESS.indexOf(other.rule);
      if (finding.from === other.from || finding.to <= other.to) {
        if (closer <= 0) stays = false;
        else if (finding.from === other.from) kept.splice(kept.indexOf(other), 1);
      }
      if (!stays || finding.from === other.from) continue;
      other.to = finding.from;
      while (other.to > other.from && isSpace(other.to - 1)) other.to--;
    }
    if (stays) kept.push(finding);
  }
  return kept;
}

import { passives } from './grammar/passive';
import { rules } from './rules';
import { type PlacedSentence, Sentence } from './sentence';
import { splitSentences } from './sentences';
import { judge } from './story/judge';
import { labelSections } from './story/sections';
import type { AnalyzeOptions, Finding, Guidance, Report, Rewrite, RuleId } from './types';

const shift = (rewrite: Rewrite, by: number): Rewrite => ({
  label: rewrite.label,
  edits: rewrite.edits.map((edit) => ({ ...edit, from: edit.from + by, to: edit.to + by })),
  slots: rewrite.slots.map((slot) => ({ from: slot.from + by, to: slot.to + by })),
});

/** The whole report on a text. Pure and deterministic; never throws on any string. */
export function analyze(text: string, options: AnalyzeOptions = {}): Report {
  const spans = splitSentences(text);
  const parsed = spans.map(({ from, to }) => new Sentence(text.slice(from, to)));
  const sections = labelSections(parsed);
  const sentences: PlacedSentence[] = spans.map((span, i) => ({
    ...span,
    sentence: parsed[i] as Sentence,
    previous: parsed[i - 1],
    next: parsed[i + 1],
    section: sections[i] ?? 'other',
  }));
  const findings: Finding[] = [];
  const guidance: Record<RuleId, Guidance> = {};
  for (const [id, rule] of rules) {
    if (options.off?.includes(id) || rule.scope !== 'sentence') continue;
    for (const placed of sentences)
      for (const hit of rule.find(placed.sentence, placed)) {
        guidance[id] = { title: rule.title, why: rule.why, question: rule.question };
        findings.push({
          rule: id,
          family: rule.family,
          from: placed.from + hit.start,
          to: placed.from + hit.end,
          quote: placed.sentence.text.slice(hit.start, hit.end),
          message: hit.message ?? rule.message,
          rewrites: (hit.rewrites ?? []).map((rewrite) => shift(rewrite, placed.from)),
          waits: rule.waits,
        });
      }
  }
  findings.sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    findings,
    sentences: sentences.map(({ from, to, section, sentence }) => ({
      from,
      to,
      section,
      voice: passives(sentence).length > 0 ? 'passive' : 'active',
    })),
    ...judge(text, sentences, findings, guidance, options),
    guidance,
  };
}

/** A draft as checklist, score and advice look at it: sentences in their places, with cues, themes and findings. */
import type { PlacedSentence } from '../sentence';
import type { Finding, Section, Span } from '../types';
import { type Cues, cuesOf } from './cues';
import { type Theme, themesOf } from './themes';

export interface Line extends Span {
  placed: PlacedSentence;
  section: Section;
  cues: Cues;
  /** Findings that begin in this sentence. */
  findings: readonly Finding[];
  /** Words outside filler, hedges and vague amounts: those that a click on these leaves. */
  words: number;
}

export interface Story {
  text: string;
  lines: readonly Line[];
  findings: readonly Finding[];
  /** Sum of the lines' words. */
  words: number;
  /** True for a draft long enough to be judged as a whole answer; false for a bullet or a fragment. */
  whole: boolean;
}

/** A whole answer has at least four sentences, or as many words as four sentences take (our choice). */
const WHOLE_SENTENCES = 4;
const WHOLE_WORDS = 80;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,%-]*/gu)?.length ?? 0;

const NONE: readonly Finding[] = [];

/** The story of a draft; findings come in the order of the text. */
export function storyOf(text: string, placed: readonly PlacedSentence[], findings: readonly Finding[]): Story {
  let next = 0;
  const lines = placed.map((one): Line => {
    let own = NONE;
    let idle = 0;
    for (; next < findings.length && (findings[next] as Finding).from < one.to; next++) {
      const finding = findings[next] as Finding;
      own = own === NONE ? [finding] : [...own, finding];
      if (finding.family === 'filler' || finding.rule === 'vague-amount') idle += wordsIn(finding.quote);
    }
    const cues = cuesOf(one.sentence);
    return {
      from: one.from,
      to: one.to,
      placed: one,
      section: one.section,
      cues,
      findings: own,
      words: Math.max(0, cues.words - idle),
    };
  });
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  return {
    text,
    lines,
    findings: next < findings.length ? findings.slice(0, next) : findings,
    words,
    whole: lines.length >= WHOLE_SENTENCES || words >= WHOLE_WORDS,
  };
}

/** A span of the draft from offsets within a line. */
export const spanOf = (line: Line, { start, end }: { start: number; end: number }): Span => ({
  from: line.from + start,
  to: line.from + end,
});

/** The first place where the draft speaks of one of the themes, within the given sections if any are given. */
export function firstTheme(story: Story, themes: readonly Theme[], sections?: readonly Section[]): Span | undefined {
  for (const line of story.lines) {
    if (sections && !sections.includes(line.section)) continue;
    const hit = themesOf(line.placed.sentence).find(({ key }) => themes.includes(key));
    if (hit) return spanOf(line, hit);
  }
  return undefined;
}

export const countRule = (findings: readonly Finding[], ...rules: string[]): number =>
  findings.reduce((sum, { rule }) => sum + (rules.includes(rule) ? 1 : 0), 0);

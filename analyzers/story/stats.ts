import { PerSentence, type Sentence } from '../sentence';
import type { Section, Stats } from '../types';
import { cuesOf } from './cues';
import { countRule, type Story } from './story';

/**
 * Words a minute, where the writer chose none. Speech in English runs at about 150 (National Center for Voice and
 * Speech), public speech at 125 to 150 (Lucas, The Art of Public Speaking); an answer with thought in it: our choice.
 */
export const DEFAULT_PACE = 140;

const I = /^i(?:'(?:m|ve|d|ll))?$/;
const WE = /^we(?:'(?:re|ve|d|ll))?$/;

/** What is counted in every sentence of a draft, however long. */
export interface Counts {
  words: number;
  i: number;
  we: number;
}

const kept = new PerSentence<Counts>();
export function countsOf(sentence: Sentence): Counts {
  const known = kept.get(sentence);
  if (known) return known;
  const count = (person: RegExp): number =>
    sentence.tokens.reduce((sum, { lower }) => sum + (person.test(lower) ? 1 : 0), 0);
  const persons = { words: cuesOf(sentence).words, i: count(I), we: count(WE) };
  kept.set(sentence, persons);
  return persons;
}

/** Words, time and persons as counted over all sentences; shares and fillers of those that the story has. */
export function statsOf(story: Story, { words, i, we }: Counts, pace = DEFAULT_PACE): Stats {
  const shares: Record<Section, number> = { situation: 0, task: 0, action: 0, result: 0, reflection: 0, other: 0 };
  let judged = 0;
  for (const { cues, section, words: kept } of story.lines) {
    judged += cues.words;
    shares[section] += kept;
  }
  for (const section of Object.keys(shares) as Section[])
    shares[section] = Math.round((1000 * shares[section]) / Math.max(1, story.words)) / 1000;
  const fillers = countRule(story.findings, 'filler');
  return {
    words,
    speakingSeconds: Math.round((60 * words) / (pace > 0 ? pace : DEFAULT_PACE)),
    i,
    we,
    fillersPer100Words: judged ? Math.round((1000 * fillers) / judged) / 10 : 0,
    shares,
  };
}

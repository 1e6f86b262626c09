import type { Sentence } from '../sentence';
import type { Section, Stats } from '../types';
import type { Story } from './story';

/**
 * Words a minute, where the writer chose none. Speech in English runs at about 150 (National Center for Voice and
 * Speech), public speech at 125 to 150 (Lucas, The Art of Public Speaking); an answer with thought in it: our choice.
 */
export const DEFAULT_PACE = 140;

const I = /^i(?:'(?:m|ve|d|ll))?$/;
const WE = /^we(?:'(?:re|ve|d|ll))?$/;

const kept = new WeakMap<Sentence, { i: number; we: number }>();
function personsIn(sentence: Sentence): { i: number; we: number } {
  const known = kept.get(sentence);
  if (known) return known;
  const count = (person: RegExp): number =>
    sentence.tokens.reduce((sum, { lower }) => sum + (person.test(lower) ? 1 : 0), 0);
  const persons = { i: count(I), we: count(WE) };
  kept.set(sentence, persons);
  return persons;
}

export function statsOf(story: Story, pace = DEFAULT_PACE): Stats {
  const shares: Record<Section, number> = { situation: 0, task: 0, action: 0, result: 0, reflection: 0, other: 0 };
  let words = 0;
  let i = 0;
  let we = 0;
  for (const { placed, cues, section, words: kept } of story.lines) {
    words += cues.words;
    shares[section] += kept;
    const persons = personsIn(placed.sentence);
    i += persons.i;
    we += persons.we;
  }
  for (const section of Object.keys(shares) as Section[])
    shares[section] = Math.round((1000 * shares[section]) / Math.max(1, story.words)) / 1000;
  const fillers = story.findings.filter(({ rule }) => rule === 'filler').length;
  return {
    words,
    speakingSeconds: Math.round((60 * words) / (pace > 0 ? pace : DEFAULT_PACE)),
    i,
    we,
    fillersPer100Words: words ? Math.round((1000 * fillers) / words) / 10 : 0,
    shares,
  };
}

/** Tells a story, a fragment of one or a résumé bullet from text that is none of these. Limits: our choice. */

import { PerSentence, type Sentence } from '../sentence';
import type { Story } from './story';
import { isPast } from './verbs';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ENGLISH = words(
  "the a an and or but of to in on at by for with from as is are was were be been had has have did do me my we us our you he she they it its this that these those which who what when where how why not no so if then than after before while because there their his her them into over under about out up down all each one two more most also would could should can will just only very than during within without against between through i'm i've i'd it's didn't wasn't don't we'd we're",
);
const FOREIGN = words(
  'un uno ho hai abbiamo della delle dei nel nella e ed ma w z na nie się le la les des une du et est dans pour que qui sur avec pas nous vous je il elle au aux ce cette der die das und ist nicht mit ein eine zu den von auf für ich wir sie es im dem el los las una y en por para con su se del al como pero yo il lo gli che di della per non sono una het een van ik wij niet op dat met zijn och jag att det som på os um uma não em com eu nós lorem ipsum dolor amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua enim minim veniam quis nostrud',
);
const RECIPE = words(
  'preheat oven bake simmer whisk tablespoon tablespoons tbsp teaspoon teaspoons tsp flour butter dough saucepan boil chopped minced garnish marinate knead sprinkle stir drain grease ingredients drizzle sauté fry',
);
/** How a bullet may open without a past verb. */
const OPENER = /^(?:responsible|tasked|\p{L}+ing)\b/iu;
const PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)(?:'(?:m|ve|d|ll|re))?$/;

/** From this many words on, a text without "I", "we" or a bullet's opening verb is not the writer's own story. */
const IMPERSONAL = 25;
/** From this many words on, English shows itself in its small words. */
const ENOUGH = 6;

/** What a sentence shows of its language and its kind; counts of words, but for `letters` and `latin`. */
interface Kind {
  words: number;
  letters: number;
  latin: number;
  english: number;
  foreign: number;
  recipe: number;
  persons: number;
  pasts: number;
  /** Words with letters beyond those of English. */
  accented: number;
  /** Signs of a programming language. */
  code: number;
}

const ASCII_LETTER = /[A-Za-z]/;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

const kept = new PerSentence<Kind>();
function kindOf(sentence: Sentence): Kind {
  const known = kept.get(sentence);
  if (known) return known;
  const kind: Kind = {
    words: 0,
    letters: 0,
    latin: 0,
    english: 0,
    foreign: 0,
    recipe: 0,
    persons: 0,
    pasts: 0,
    accented: 0,
    code: 0,
  };
  for (const letter of sentence.text) {
    const ascii = letter < '\u0080';
    if (ascii ? !ASCII_LETTER.test(letter) : !LETTER.test(letter)) continue;
    kind.letters++;
    if (ascii || LATIN.test(letter)) kind.latin++;
  }
  for (const { lower, kind: token } of sentence.tokens) {
    if (/^[{}=;<>]$/.test(lower)) kind.code++;
    if (token !== 'word') continue;
    kind.words++;
    if (ENGLISH.has(lower)) kind.english++;
    else if (FOREIGN.has(lower)) kind.foreign++;
    if (RECIPE.has(lower)) kind.recipe++;
    if (PERSON.test(lower)) kind.persons++;
    if (isPast(lower)) kind.pasts++;
    if (/[^\p{ASCII}’‑]/u.test(lower)) kind.accented++;
  }
  kept.set(sentence, kind);
  return kind;
}

/** Whether there are fewer than `few` different words; looks no further than it must. */
function fewerWords(lines: Story['lines'], few: number): boolean {
  const found = new Set<string>();
  for (const { placed } of lines)
    for (const { lower, kind } of placed.sentence.tokens)
      if (kind === 'word' && found.add(lower).size >= few) return false;
  return true;
}

/** Why the text is no story in English, in one sentence; undefined where it is one. */
export function whyNoStory({ lines }: Story): string | undefined {
  const kinds = lines.map(({ placed }) => kindOf(placed.sentence));
  const sum = (count: keyof Kind): number => kinds.reduce((total, kind) => total + kind[count], 0);
  const all = sum('words');
  if (all === 0) return 'There is nothing to score yet: write what happened and what you did.';
  const english = sum('english');
  const foreign = sum('foreign');
  const accented = all >= ENOUGH && sum('accented') * 6 > all && sum('accented') > english;
  if (sum('latin') < sum('letters') / 2 || accented || (foreign > english && foreign >= 3))
    return 'This does not read as English, the one language that Starline scores.';
  if (fewerWords(lines, Math.min(4, all / 8))) return 'This repeats the same words: there is no story to score.';
  if (sum('code') >= 4 && sum('code') > english) return 'This reads as code, not as a story.';
  const person = sum('persons') > 0;
  if (!person && sum('recipe') >= 2 && sum('recipe') * 20 > all)
    return 'This reads as instructions, not as something you did.';
  if (person || lines.some(({ cues, placed }) => cues.walk.bullet || OPENER.test(placed.sentence.text)))
    return undefined;
  if (all >= IMPERSONAL) return 'Nobody in this text says “I” or “we”: it does not read as your own story.';
  const measured = lines.length === 1 && lines.some(({ cues }) => cues.amounts.length > 0);
  if (measured) return undefined;
  if (sum('pasts') === 0) return 'This tells of nothing that happened: it does not read as a story of yours.';
  if (english === 0 && all >= ENOUGH) return 'This does not read as a story in English sentences.';
  return undefined;
}

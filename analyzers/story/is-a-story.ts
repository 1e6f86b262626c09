/** Tells a story, a fragment of one or a résumé bullet from text that is none of these. Limits: our choice. */
import type { Story } from './story';
import { APPLICATION, type Kind, kindOf } from './text-kind';

/** From this many words on, a text without "I", "we" or a bullet's opening verb is not the writer's own story. */
const IMPERSONAL = 25;
/** From this many words on, English shows itself in its small words. */
const ENOUGH = 6;
/** Of English prose four words in ten are small ones; where it is fewer than one in ten, it is another language. */
const FEW = 0.1;
/** Fewer words are not yet a sentence. */
const FEWEST = 2;
/** Deeds that make a letter a story with a greeting. */
const DEEDS = 3;

/** Whether there are fewer than `few` different words; looks no further than it must. */
function fewerWords(lines: Story['lines'], few: number): boolean {
  const found = new Set<string>();
  for (const { placed } of lines)
    for (const { lower, kind } of placed.sentence.tokens)
      if (kind === 'word' && found.add(lower).size >= few) return false;
  return true;
}

type Counted =
  | 'words'
  | 'slots'
  | 'letters'
  | 'latin'
  | 'english'
  | 'foreign'
  | 'recipe'
  | 'persons'
  | 'pasts'
  | 'accented';
type Shown = Exclude<keyof Kind, Counted>;

/** What the sentences count together; each field by its name, which is several times as quick as by a variable. */
function totalOf(kinds: readonly Kind[]): Record<Counted, number> {
  const total = {
    words: 0,
    slots: 0,
    letters: 0,
    latin: 0,
    english: 0,
    foreign: 0,
    recipe: 0,
    persons: 0,
    pasts: 0,
    accented: 0,
  };
  for (const kind of kinds) {
    total.words += kind.words;
    total.slots += kind.slots;
    total.letters += kind.letters;
    total.latin += kind.latin;
    total.english += kind.english;
    total.foreign += kind.foreign;
    total.recipe += kind.recipe;
    total.persons += kind.persons;
    total.pasts += kind.pasts;
    total.accented += kind.accented;
  }
  return total;
}

/** Why the text is no story in English, in one sentence; undefined where it is one. */
export function whyNoStory({ lines }: Story): string | undefined {
  const kinds = lines.map(({ placed }) => kindOf(placed.sentence));
  const total = totalOf(kinds);
  const some = (trait: Shown): boolean => kinds.some((kind) => kind[trait]);
  const share = (trait: Shown): number => kinds.filter((kind) => kind[trait]).length / kinds.length;
  const all = total.words;
  const notEnglish = 'This does not read as English, the one language that Starline scores.';
  if (total.latin < total.letters / 2) return notEnglish;
  if (all + total.slots < FEWEST) return 'There is nothing to score yet: write what happened and what you did.';
  if (fewerWords(lines, Math.min(4, all / 8))) return 'This repeats the same words: there is no story to score.';
  if (share('code') > 0.5) return 'This reads as code, not as a story.';
  const english = total.english;
  const foreign = total.foreign;
  const accented = all >= ENOUGH && total.accented * 6 > all && total.accented > english;
  const strange = all >= 2 * ENOUGH && english < FEW * all && !some('bullet');
  if (accented || strange || (foreign > english && foreign >= 3)) return notEnglish;
  if (share('prompt') === 1) return 'This is a question, not an answer yet.';
  const deeds = lines.reduce((total, { cues }) => total + cues.own + cues.team, 0);
  const applies = some('salutation') && lines.some(({ placed }) => APPLICATION.test(placed.sentence.text));
  if (applies || (some('salutation') && some('farewell') && deeds < DEEDS))
    return 'This reads as a letter, not as a story.';
  if (total.recipe >= 2 && total.recipe * 20 > all && deeds === 0)
    return 'This reads as instructions, not as something you did.';
  const told = total.pasts > 0 || some('tells');
  if (total.persons > 0 && told) return undefined;
  if (some('bullet')) return undefined;
  if (total.persons === 0 && all >= IMPERSONAL)
    return 'Nobody in this text says “I” or “we”: it does not read as your own story.';
  if (total.persons === 0 && lines.length === 1 && some('measured')) return undefined;
  if (total.pasts === 0) return 'This tells of nothing that happened: it does not read as a story of yours.';
  if (english === 0 && all >= ENOUGH) return 'This does not read as a story in English sentences.';
  return undefined;
}

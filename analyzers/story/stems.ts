/** What a sentence is about, by the stems of its content words. */
import { words } from '../lexicon/words';
import { PerSentence, type Sentence } from '../sentence';

/** Function words, and words that any story has: they tie a lesson to none. Our choice. */
const ANY = words(`
  about above across after again against almost alone along already also although always among another anyone anything
  around away back because become been before began behind being below best better between both cannot came come could
  does doing done down during each either else enough even ever every everyone everything first from further gave
  getting give given goes going gone good great hard have having help helped hence here herself himself however instead
  into itself just keep kept knew know known last later least less like little long made make making many maybe might
  more most much must myself need needed neither never next nobody none nothing often once only onto other others
  ourselves over own part perhaps quite rather really said same says seem should since some somebody someone something
  sometimes soon still such sure take taken than that their them themselves then there these they thing things think this
  those though thought through thus together told took toward towards under unless until upon used using very want
  wanted well went were what whatever when whenever where whether which while whole whom whose will with within without
  would year years your yourself yours hers ours theirs ones that's it's i've i'd i'm i'll we've we'd we're didn't
  don't doesn't wasn't weren't isn't aren't couldn't wouldn't shouldn't hadn't haven't
  learn learned learnt lesson lessons work worked working time times people team teams important experience
  realise realised realize realized understand understood situation challenge problem problems always
`);
/** Enough of a long word to know its family by. */
const STEM = 6;

const stems = new PerSentence<readonly string[]>();

/** Stems of the words of four letters or more that are about something. */
export function stemsOf(sentence: Sentence): readonly string[] {
  const known = stems.get(sentence);
  if (known) return known;
  const found = sentence.tokens
    .filter(({ lower }) => lower.length > 3 && /^\p{L}/u.test(lower) && !ANY.has(lower))
    .map(({ lower }) => stem(lower));
  stems.set(sentence, found);
  return found;
}

/** "Queue" and "queues", "test" and "tested" share one. */
const stem = (word: string): string =>
  word
    .replace(/'s$/, '')
    .replace(/(?<=.{3})(?:ing|ed|es|(?<!s)s|e)$/, '')
    .slice(0, STEM);

/** Sentences with fillers in heaps, as in speech taken down. */
import fc from 'fast-check';

const FILLERS = ['um', 'uh', 'you know', 'I mean', 'sort of', 'basically', 'actually'];
const heapOf = (...fillers: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...fillers), fc.constantFrom('', ',')), { maxLength: 4 })
    .map((words) => words.map(([word, comma]) => word + comma).join(' '));
const heap = heapOf(...FILLERS, 'like');
/** Without a word that is a verb behind a subject. */
const heapAfterSubject = heapOf(...FILLERS);
const words = (...choices: string[]): fc.Arbitrary<string> => fc.constantFrom(...choices);

/** "Um, so, you know, I, like, rebuilt the rota, basically." */
export const spokenBy = (...subjects: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      heap,
      words('', 'so', 'so,', 'and then'),
      heap,
      words(...subjects),
      heapAfterSubject,
      words('rebuilt', 'checked'),
      heap,
      words('the rota', 'the rota,', 'the rota on Friday'),
      heap,
      words('.', '!', ''),
    )
    .map((parts) => {
      const text = parts.slice(0, -1).filter(Boolean).join(' ').replace(/,$/, '') + parts.at(-1);
      return text.charAt(0).toUpperCase() + text.slice(1);
    });

import { words } from '../lexicon/words';
import { lowerAt, type Token } from '../tokens';
import { skipAdverbs } from './subject';
import { type VerbForm, verbForm } from './verb-forms';

/** A finite verb with its auxiliaries. Indices are of tokens. */
export interface VerbGroup {
  /** First token after the subject that belongs to the group (auxiliary or verb). */
  first: number;
  /** The main verb. */
  head: number;
  lemma: string;
  /** `past` and `perfect` tell of deeds done; `pluperfect` and `progressive` paint the background. */
  tense: 'past' | 'perfect' | 'pluperfect' | 'present' | 'progressive' | 'passive' | 'modal' | 'state';
  negated: boolean;
}

const MODAL = words(
  `will would can could shall should may might must cannot can't couldn't wouldn't shouldn't won't gonna`,
);
const BE = words('was were is are am been');
const NOT_BE = words("wasn't weren't isn't aren't");
/** Objects that make a deed of "had". */
const TALKS = words('rethink discussion discussions brainstorm brainstorming workshop debate vote');

/** The verb group that begins at `from`, adverbs skipped; `clitic` is what hangs on the subject ("'ve", "'d"). */
export function verbGroup(tokens: readonly Token[], from: number, clitic = ''): VerbGroup | undefined {
  let i = skipAdverbs(tokens, from);
  // "we not only met but exceeded"
  if (lowerAt(tokens, i) === 'not' && lowerAt(tokens, i + 1) === 'only') i = skipAdverbs(tokens, i + 2);
  const first = i;
  let word = lowerAt(tokens, i);
  const group = (head: number, lemma: string, tense: VerbGroup['tense'], negated = false): VerbGroup => ({
    first,
    head,
    lemma,
    tense,
    negated,
  });
  if (clitic === 'll' || (clitic === 'd' && !verbForm(word)?.participle && word !== 'been'))
    return group(i, word, 'modal');
  if (clitic === 're' || clitic === 'm')
    return verbForm(word)?.ing ? group(i, word, 'progressive') : group(i, 'be', 'state');
  let perfect: 'perfect' | 'pluperfect' | undefined;
  if (clitic === 've') perfect = 'perfect';
  if (clitic === 'd') perfect = 'pluperfect';
  if (MODAL.has(word)) return group(i, word, 'modal', /n't$|not$/.test(word));
  if (/^(?:didn't|don't|doesn't|hadn't|haven't|hasn't)$/.test(word)) return group(i, word, 'past', true);
  if (word === 'never') return group(i, word, 'past', true);
  if (word === 'did' || word === 'do') {
    const next = skipAdverbs(tokens, i + 1);
    if (lowerAt(tokens, next) === 'not') return group(next, 'do', 'past', true);
    // "I did escalate it": emphasis.
    if (word === 'did' && verbForm(lowerAt(tokens, next))?.base)
      return group(next, (verbForm(lowerAt(tokens, next)) as VerbForm).lemma, 'past');
  }
  if (/^(?:have|has|had)$/.test(word)) {
    const next = skipAdverbs(tokens, i + 1);
    if (lowerAt(tokens, next) === 'not') return group(next, 'have', 'past', true);
    if (lowerAt(tokens, next) === 'to') return group(i, 'have', 'modal');
    if (!verbForm(lowerAt(tokens, next))?.participle && lowerAt(tokens, next) !== 'been')
      // "We had a long discussion" is something done; "we had a queue" is not.
      return group(
        i,
        'have',
        word === 'had' && [0, 1, 2].some((n) => TALKS.has(lowerAt(tokens, next + n))) ? 'past' : 'state',
      );
    perfect = word === 'had' ? 'pluperfect' : 'perfect';
    i = next;
    word = lowerAt(tokens, i);
  }
  if (NOT_BE.has(word)) return group(i, 'be', 'state', true);
  if (BE.has(word)) {
    const next = skipAdverbs(tokens, i + 1);
    const form = verbForm(lowerAt(tokens, next));
    if (lowerAt(tokens, next) === 'not') return group(i, 'be', 'state', true);
    if (lowerAt(tokens, next) === 'able' && lowerAt(tokens, next + 1) === 'to') {
      const verb = verbForm(lowerAt(tokens, skipAdverbs(tokens, next + 2)));
      if (verb) return group(skipAdverbs(tokens, next + 2), verb.lemma, perfect ?? 'past');
    }
    if (form?.ing) return group(next, form.lemma, 'progressive');
    return group(i, 'be', form?.participle ? 'passive' : 'state');
  }
  const form = verbForm(word);
  if (!form) return undefined;
  if (perfect) return form.participle ? group(i, form.lemma, perfect) : undefined;
  if (form.past) return group(i, form.lemma, 'past');
  return form.base ? group(i, form.lemma, 'present') : undefined;
}

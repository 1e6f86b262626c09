import { DECISIONS, isDeed } from '../lexicon/deeds';
import { words } from '../lexicon/words';
import { type Context, PerSentence, type Sentence } from '../sentence';
import { clauses } from './clauses';
import { deedOf } from './deed';
import { hasFigure } from './figures';
import { passives } from './passive';

const SEQUENCE = words('so then next first finally eventually afterwards later ultimately consequently therefore thus');
const DECIDING = words('decide choose agree figure come opt resolve plan brainstorm discuss');
const known = new PerSentence<boolean>();

/**
 * Whether a sentence tells a step of the story by its own form: the group decides, or does a deed behind a word of
 * sequence ("so", "then", "after that"), in the active or the passive. A draft that hides its "I" throughout gives a
 * classifier of sections little else to go by.
 */
export function tellsStep(sentence: Sentence): boolean {
  let step = known.get(sentence);
  if (step === undefined) {
    step = isStep(sentence);
    known.set(sentence, step);
  }
  return step;
}

/** Whether what is told as background may be the story's own deeds: a step, or what follows on one. */
export const followsStep = (sentence: Sentence, { section, previous }: Context): boolean =>
  section === 'situation' &&
  previous !== undefined &&
  !hasFigure(sentence) &&
  (tellsStep(sentence) || tellsStep(previous));

function isStep(sentence: Sentence): boolean {
  const { tokens } = sentence;
  const ours = clauses(sentence).filter(
    ({ subject, verb, quoted }) =>
      (subject === 'we' || subject === 'team') &&
      !quoted &&
      deedOf(tokens, verb) !== undefined &&
      verb.tense === 'past',
  );
  if (ours.some(({ verb }) => DECIDING.has(verb.lemma))) return true;
  const passive = passives(sentence).some(
    ({ participle, auxiliary, agent }) =>
      !agent &&
      (isDeed(tokens[participle]?.lower ?? '') || DECISIONS.has(tokens[participle]?.lower ?? '')) &&
      /^(?:was|were|got)$/.test(tokens[auxiliary]?.lower ?? ''),
  );
  if (!ours.length && !passive) return false;
  return tokens.some(
    ({ lower }, i) =>
      SEQUENCE.has(lower) &&
      (i === 0 || /^(?:[,;.]|and|we|team)$/.test(tokens[i - 1]?.lower ?? '')) &&
      tokens[i + 1]?.lower !== 'that' &&
      tokens[i + 1]?.kind === 'word',
  );
}

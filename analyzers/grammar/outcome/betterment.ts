/** What somebody or something makes better: "cut costs", "saving money", "was able to reduce". */
import * as say from '../../lexicon/outcomes';
import { PEOPLE } from '../../lexicon/sentiment';
import { words } from '../../lexicon/words';
import { lowerAt, type Token } from '../../tokens';
import { subjectBefore } from '../noun-phrase';
import { isAdverb } from '../subject';
import { type Construction, isNegated, NOT_CLAIM, objectEnd, PERSONAL, some } from './claim';

/** Who did it, where the verb is a deed with an object: "I", "it", "the new form", nobody (a bullet), "and". */
export function doer(tokens: readonly Token[], i: number): 'own' | 'joined' | 'agent' | undefined {
  let before = i - 1;
  while (before >= 0 && (isAdverb(tokens[before]) || /^(?:has|have|also|had)$/.test(lowerAt(tokens, before)))) before--;
  const word = lowerAt(tokens, before);
  if (before < 0 || (before === 0 && /^[-*•–]$/.test(word))) return 'own';
  if (/^(?:i|we|who)$/.test(word)) return 'own';
  if (word === 'and' || (word === 'but' && lowerAt(tokens, before + 1) === 'also')) return 'joined';
  if (NOT_CLAIM.has(word)) return undefined;
  return say.AGENTS.has(word) || word.endsWith('tion') || word.endsWith('ment') ? 'agent' : undefined;
}

/** "reduced complaints", "streamlined the booking process", "sped up the release". */
export const betters: Construction = (tokens, i, place) => {
  const { lower } = tokens[i] as Token;
  const thing = subjectBefore(tokens, i);
  const impersonal = thing && !PERSONAL.test(lowerAt(tokens, thing.head)) && !PEOPLE.has(lowerAt(tokens, thing.head));
  const known = doer(tokens, i);
  const who = known ?? (impersonal && !isNegated(tokens, i) ? 'agent' : undefined);
  if (!who || (who !== 'own' && place !== 'result')) return undefined;
  const strong = say.BETTERS.has(lower);
  let from = i + 1;
  if (
    /^(?:sped|brought|cut|drove|pushed|freed|opened)$/.test(lower) &&
    /^(?:up|down|back)$/.test(lowerAt(tokens, from))
  )
    from++;
  if (lower === 'cut' && lowerAt(tokens, from) === 'on') from++;
  if (tokens[from]?.kind !== 'word') return undefined;
  const end = objectEnd(tokens, from);
  // What one gained oneself is a lesson, not an outcome.
  if (
    /^(?:skills?|experience|confidence|knowledge|insights?|understanding|abilities)$/.test(lowerAt(tokens, end)) &&
    (lower === 'gained' || lowerAt(tokens, from) === 'my')
  )
    return undefined;
  const metric = some(tokens, from, end, say.METRICS);
  const process = some(tokens, from, end, say.PROCESSES);
  const agent = who === 'agent';
  const claim = { from: i, to: end, slot: true, thing: lowerAt(tokens, end) };
  if (metric)
    return lower === 'saved' &&
      lowerAt(tokens, from) === 'the' &&
      !/^(?:company|team|department|school|hospital|client|business|customer)$/.test(lowerAt(tokens, from + 1))
      ? undefined
      : claim;
  // "• Significantly reduced duplicate records": the adverb itself claims an outcome.
  const graded = /^(?:significantly|greatly|dramatically|substantially|considerably|vastly|massively)$/.test(
    lowerAt(tokens, i - 1),
  );
  if (strong && graded) return claim;
  // Of "I" and of what is joined to it, a deed is told; it is an outcome where what changes is measured.
  if (strong && place === 'result' && known && (process || (agent && lower !== 'increased'))) return claim;
  return from > i + 1 && agent && place === 'result' && process ? claim : undefined;
};

/** "got the backlog down", "brought costs down": the metric stands between verb and particle. */
export const down: Construction = (tokens, i, place) => {
  if (place !== 'result' || doer(tokens, i) !== 'own') return undefined;
  const end = objectEnd(tokens, i + 1);
  return lowerAt(tokens, end) === 'down' && some(tokens, i + 1, end, say.METRICS)
    ? { from: i, to: end, slot: true, thing: lowerAt(tokens, end - 1) }
    : undefined;
};

/** ", saving the company money", "ended up cutting costs". */
export const bettering: Construction = (tokens, i, place) => {
  if (place !== 'result' || tokens[i + 1]?.kind !== 'word') return undefined;
  const before = lowerAt(tokens, i - 1);
  if (!(before === ',' || /^(?:thereby|thus|up)$/.test(before))) return undefined;
  const end = objectEnd(tokens, i + 1);
  return say.BETTERING.has(lowerAt(tokens, i)) || some(tokens, i + 1, end, say.METRICS)
    ? { from: i, to: end, slot: true, thing: lowerAt(tokens, end) }
    : undefined;
};

const REACH = words('meet reach hit exceed beat surpass');

/** "was able to reduce", "managed to bring down", "helped the shop increase". */
export const able: Construction = (tokens, i, place) => {
  if (place !== 'result') return undefined;
  const helps = /^help/.test(lowerAt(tokens, i));
  // "what might have helped": it did not.
  if (helps && /^(?:might|could|would|may|should)$/.test(lowerAt(tokens, i - 2))) return undefined;
  if (helps && !(doer(tokens, i) === 'agent' || lowerAt(tokens, i - 1) === ',')) return undefined;
  const verb = tokens.findIndex(
    (token, n) =>
      n > i && n < i + 6 && (say.BETTER_BASE.has(token.lower) || REACH.has(token.lower) || token.lower === 'bring'),
  );
  if (verb < 0 || tokens[verb + 1]?.kind !== 'word') return undefined;
  if (!helps && lowerAt(tokens, verb - 1) !== 'to') return undefined;
  const end = objectEnd(tokens, verb + 1);
  if (REACH.has(lowerAt(tokens, verb)))
    return some(tokens, verb + 1, end, say.TARGETS) ? { from: i, to: end, slot: false, thing: '' } : undefined;
  if (
    lowerAt(tokens, verb) === 'bring' &&
    !/^(?:down|up)$/.test(lowerAt(tokens, verb + 1)) &&
    !/^(?:down|up)$/.test(lowerAt(tokens, end))
  )
    return undefined;
  return helps || some(tokens, verb + 1, end, say.METRICS) || some(tokens, verb + 1, end, say.PROCESSES)
    ? { from: i, to: end, slot: true, thing: lowerAt(tokens, end) }
    : undefined;
};

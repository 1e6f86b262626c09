/** Figures as evidence: what a number measures, and whether it stands as a change between two points. */
import type { Token } from '../tokens';

export type AmountKind = 'money' | 'percent' | 'multiple' | 'duration' | 'count';

export interface Amount {
  kind: AmountKind;
  /** Offsets within the sentence. */
  start: number;
  end: number;
  /** Set where the amount is a change: `by` an amount, or one of two points (`ends`). */
  change?: 'by' | 'ends';
}

const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen ' +
    'zero'
  ).split(' '),
);
const MULTIPLES = new Set(
  'half twice thrice double doubled doubling triple tripled tripling quadrupled halved halving'.split(' '),
);
const DURATION =
  /^(?:seconds?|secs?|ms|milliseconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|quarters?|years?|shifts?|sprints?|mornings?)$/;
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|q[1-4])$/;
const NUMBERED =
  /^(?:version|chapter|section|room|ward|grade|level|step|phase|day|week|year|series|part|page|tier|stage|unit|room|bay|gate|no)$/;
const AGAINST = new Set(['to', '→', 'against', 'versus', 'vs', 'than', 'from']);

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || NUMBER_WORDS.has(token.lower));

/** A number that names a thing instead of measuring it: a year, a date, a version, a list marker, 24/7. */
function names(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (/^(?:19|20)\d\d$/.test(text)) return !/^(?:and|to)$/.test(before) || !DURATION.test(after);
  if (MONTHS.test(before) || MONTHS.test(after) || /^\d+(?:st|nd|rd|th|am|pm)$/.test(lower)) return true;
  // "Ward 12" is a name, "saved the ward 12 hours" is not.
  if (/^(?:am|pm)$/.test(after) || (NUMBERED.test(before) && !DURATION.test(after))) return true;
  if (at === 0 && /^[.)]$/.test(after)) return true;
  const aroundTheClock = text === '24' ? tokens.slice(at, at + 3) : tokens.slice(Math.max(0, at - 2), at + 1);
  return aroundTheClock.map((token) => token.text).join('') === '24/7';
}

function kindOf(tokens: readonly Token[], at: number): AmountKind {
  const { text, lower } = tokens[at] as Token;
  const after = tokens[at + 1]?.lower ?? '';
  const next = tokens[at + 2]?.lower ?? '';
  if (/^[$£€]/.test(text) || /^(?:dollars?|pounds?|euros?|usd|gbp|rupees?|quid)$/.test(after)) return 'money';
  if (/^[$£€]$/.test(tokens[at - 1]?.text ?? '')) return 'money';
  if (text.endsWith('%') || /^(?:%|percent|percentage)$/.test(after) || (after === 'per' && next === 'cent'))
    return 'percent';
  if (/^\d[\d.,]*x$/.test(lower) || after === 'times' || after === '×') return 'multiple';
  if (DURATION.test(after) || /^\d[\d.,]*(?:s|ms|h|hrs|min)$/.test(lower) || DURATION.test(next)) return 'duration';
  return 'count';
}

/** The figures of a sentence, in order. */
export function amounts(tokens: readonly Token[]): Amount[] {
  const found: Amount[] = [];
  let previousAt = -9;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const multiple = MULTIPLES.has(token.lower);
    if (!(multiple || isNumber(token)) || (!multiple && names(tokens, at))) continue;
    // "double charges": a kind of charge.
    if (
      /^(?:double|triple)$/.test(token.lower) &&
      /[^s]s$/.test(tokens[at + 1]?.lower ?? '') &&
      !isNumber(tokens[at - 1])
    )
      continue;
    // "two hundred thousand" is one figure.
    if (isNumber(tokens[at - 1]) && NUMBER_WORDS.has(token.lower)) {
      const last = found.at(-1);
      if (last) last.end = token.end;
      previousAt = at;
      continue;
    }
    const amount: Amount = { kind: multiple ? 'multiple' : kindOf(tokens, at), start: token.start, end: token.end };
    const before = tokens[at - 1]?.lower ?? '';
    const between = tokens.slice(previousAt + 1, at);
    const last = found.at(-1);
    if (last && between.length <= 8 && between.some(({ lower }) => AGAINST.has(lower))) {
      amount.change = 'ends';
      last.change = 'ends';
    } else if (before === 'by' || multiple) amount.change = 'by';
    found.push(amount);
    previousAt = at;
  }
  return found;
}

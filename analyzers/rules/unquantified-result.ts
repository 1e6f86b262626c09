import { hasFigure } from '../grammar/figures';
import { isSubordinate } from '../grammar/subject';
import * as say from '../lexicon/outcomes';
import { words } from '../lexicon/words';
import { slot } from '../rewrite/slot';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import { isPast } from '../story/verbs';
import type { Token } from '../tokens';
import type { Rewrite } from '../types';

const ADVERB =
  /^(?:\p{L}+ly|also|then|has|have|ultimately|soon|all|both|even|further|much|far|a|bit|now|really|just|somewhat)$/u;
const STOPS = words(`by in for to which that and so because through with across within when while where resulting making
  leading allowing as after before from on at but over during per of whether if what how`);
const DETERMINER = /^(?:the|our|my|their|its|his|her|this|these|\p{L}+'s)$/u;
const MEASURES = words('number amount volume level cost rate speed quality length risk frequency');
const NOT_CLAIM = words("not never didn't wasn't weren't would could might should will can if whether had hadn't to");

/** Index of the last token of the object that begins at `from`. */
function objectEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i + 1 < tokens.length) {
    const next = tokens[i + 1] as Token;
    if (next.kind === 'punct' && !/^[-/&’'“”"]$/.test(next.text)) break;
    // "the number of errors": what is counted belongs to it.
    const counts = next.lower === 'of' && MEASURES.has((tokens[i] as Token).lower);
    if (STOPS.has(next.lower) && !counts) break;
    i++;
  }
  return i;
}

/** Index of the first token of the noun phrase whose head is at `head`. */
function phraseStart(tokens: readonly Token[], head: number): number {
  let i = head;
  while (i > 0 && head - i < 3 && !DETERMINER.test((tokens[i] as Token).lower)) {
    const { kind, lower } = tokens[i - 1] as Token;
    if (kind !== 'word' || STOPS.has(lower) || isPast(lower) || /^(?:i|we|they|he|she|it|\p{L}+ly)$/u.test(lower))
      break;
    i--;
  }
  return i;
}

/** A slot after the claim, worded for what changed. */
function figures(end: number, verb: string, thing: string): Rewrite {
  if (/^(?:sav|free)/.test(verb)) return slot('Add the figure', end, end, 'how much', ' ');
  return slot('Add the figures', end, end, say.METRICS.has(thing) ? 'from X to Y' : 'by how much', ' ');
}

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
const isAgent = (word: string): boolean => say.AGENTS.has(word) || word.endsWith('tion') || word.endsWith('ment');
const some = (tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>): boolean =>
  tokens.slice(from, to + 1).some(({ lower }) => set.has(lower));

/** The claim whose verb, or noun of change, stands at `i`: [first token, last token, with a slot]; undefined for none. */
function claimAt(tokens: readonly Token[], i: number, result: boolean): [number, number, boolean] | undefined {
  const { lower } = tokens[i] as Token;
  let before = i - 1;
  while (before >= 0 && ADVERB.test(at(tokens, before))) before--;
  const subject = tokens[before];
  const who = subject?.lower ?? '';
  if (NOT_CLAIM.has(who) || at(tokens, before) === 'had') return undefined;
  const bullet = before < 0 || (before === 0 && /^[-*•–]$/.test(who));
  const then = i + 1 + (/^(?:much|far|significantly|a)$/.test(at(tokens, i + 1)) ? 1 : 0);
  // The drop rate improved, waiting times came down, errors were reduced. Getting better is a claim wherever it
  // stands; other changes may be the situation's problem.
  if (subject && say.METRICS.has(who) && !isSubordinate(tokens, phraseStart(tokens, before))) {
    const first = phraseStart(tokens, before);
    if (say.BETTERED.has(lower) || (result && say.CHANGED.has(lower))) return [first, i, true];
    if (result && /^(?:went|came|shot|got|gone)$/.test(lower) && /^(?:up|down)$/.test(at(tokens, i + 1)))
      return [first, i + 1, true];
    if (result && /^(?:got|is|are|became|was|were)$/.test(lower)) {
      if (say.BETTERS.has(at(tokens, then)) || /^(?:lowered|cut|raised)$/.test(at(tokens, then)))
        return /^(?:was|were)$/.test(lower) ? [first, then, true] : undefined;
      if (say.COMPARATIVES.has(at(tokens, then)) && at(tokens, then) !== 'more') return [first, then, false];
    }
  }
  const own = /^(?:i|we|who)$/.test(who) || bullet;
  const joined = who === 'and' && result;
  const strong = say.BETTERS.has(lower);
  if ((strong || say.BETTERS_METRIC.has(lower)) && tokens[i + 1]?.kind === 'word') {
    const from = lower === 'sped' && at(tokens, i + 1) === 'up' ? i + 2 : i + 1;
    if (!own && !joined && !(subject && isAgent(who))) return undefined;
    if (!own && !result) return undefined;
    const end = objectEnd(tokens, from);
    const metric = some(tokens, from, end, say.METRICS);
    // Of "I" and of what is joined to it, a deed is told; it is an outcome where what changes is measured.
    if (!metric && !(strong && (own || joined) && result && some(tokens, from, end, say.PROCESSES)))
      if (!strong || own || joined || lower === 'increased') return undefined;
    if (lower === 'saved' && at(tokens, from) === 'the') return undefined;
    return [i, end, true];
  }
  if (lower === 'successfully' && !result) return undefined;
  if (!result) return undefined;
  if (say.BETTERING.has(lower) || say.BETTERING_METRIC.has(lower)) {
    if (!(who === ',' || /^(?:thereby|thus)$/.test(at(tokens, i - 1)))) return undefined;
    if (tokens[i + 1]?.kind !== 'word') return undefined;
    const end = objectEnd(tokens, i + 1);
    return say.BETTERING.has(lower) || some(tokens, i + 1, end, say.METRICS) ? [i, end, true] : undefined;
  }
  // It led to better cooperation; this resulted in fewer errors; the result was a smoother handover.
  const leads = /^(?:led|leading|resulted|resulting)$/.test(lower) && /^(?:to|in)$/.test(at(tokens, i + 1));
  if (leads || (lower === 'was' && /^(?:result|outcome)$/.test(who))) {
    const from = i + (leads ? 2 : 1);
    if (!some(tokens, from, from + 2, say.COMPARATIVES)) return undefined;
    return [i, objectEnd(tokens, from), leads];
  }
  if (/^(?:help|helped|helping)$/.test(lower) && (isAgent(who) || who === ',') && !own) {
    const verb = tokens.findIndex((token, n) => n > i && n < i + 6 && say.BETTER_BASE.has(token.lower));
    if (verb < 0 || tokens[verb + 1]?.kind !== 'word') return undefined;
    return [i, objectEnd(tokens, verb + 1), true];
  }
  if (/^(?:made|makes|making)$/.test(lower) && (who === ',' || isAgent(who)) && !/^(?:i|we)$/.test(who)) {
    const more = tokens.findIndex((token, n) => n > i + 1 && n < i + 7 && say.COMPARATIVES.has(token.lower));
    if (more < 0 || tokens.slice(i, more).some(({ kind }) => kind === 'punct')) return undefined;
    return [i, at(tokens, more) === 'more' && tokens[more + 1]?.kind === 'word' ? more + 1 : more, false];
  }
  if (lower === 'became' && subject?.kind === 'word' && !/^(?:i|who|it)$/.test(who))
    return /^(?:more|faster|quicker|smoother|safer|stronger|easier|better)$/.test(at(tokens, then)) &&
      !some(tokens, then + 1, then + 1, UNWELCOME)
      ? [i, objectEnd(tokens, then), false]
      : undefined;
  if (/^(?:ran|worked|loaded|moved|performed)$/.test(lower) && subject?.kind === 'word' && who !== 'i')
    return /^(?:faster|smoother|quicker|better)$/.test(at(tokens, then)) ? [i, then, false] : undefined;
  if (/^(?:saw|was|had|achieved|noticed|experienced)$/.test(lower) && /^(?:there|we|i|company|team|they)$/.test(who)) {
    const noun = tokens.findIndex((token, n) => n > i && n < i + 4 && say.CHANGES.has(token.lower));
    if (
      noun < 0 ||
      at(tokens, noun + 1) !== 'in' ||
      !/^(?:an?|\p{L}+ly|big|real|clear|noticeable)$/u.test(at(tokens, i + 1))
    )
      return undefined;
    return [i, objectEnd(tokens, noun + 2), true];
  }
  if (/^(?:hit|met|exceeded|beat|surpassed|reached|achieved|smashed)$/.test(lower) && subject) {
    const end = objectEnd(tokens, i + 1);
    return some(tokens, end, end, say.TARGETS) && /^(?:i|we|they|team|and|branch|store|class|unit)$/.test(who)
      ? [i, end, false]
      : undefined;
  }
  if (lower === 'made' && /^(?:good|great|real|steady|huge|significant|excellent)$/.test(at(tokens, i + 1)))
    return at(tokens, i + 2) === 'progress' ? [i, i + 2, false] : undefined;
  return undefined;
}
const UNWELCOME = words('difficult fragile expensive complex complicated stressed worried aggressive anxious strained');

/** "successfully launched the service", "was delivered successfully". */
function success(tokens: readonly Token[], i: number): [number, number, false] | undefined {
  if (at(tokens, i) !== 'successfully') return undefined;
  if (isPast(at(tokens, i + 1)) && tokens[i + 2]?.kind === 'word') return [i, objectEnd(tokens, i + 2), false];
  if (isPast(at(tokens, i - 1)) && /^(?:was|were|been)$/.test(at(tokens, i - 2))) return [i - 1, i, false];
  return undefined;
}

function* claims({ tokens }: Sentence, result: boolean): Iterable<Hit> {
  for (let i = 0; i < tokens.length; i++) {
    const found = claimAt(tokens, i, result) ?? (result ? success(tokens, i) : undefined);
    if (!found) continue;
    const [first, last, slotted] = found;
    const { end, lower } = tokens[last] as Token;
    const verb = at(tokens, i);
    // "fell sharply": the figure takes the adverb's place, which is another finding's rewrite.
    const graded = /^(?:\p{L}+ly|a)$/u.test(at(tokens, last + 1));
    const thing = first < i ? at(tokens, phraseHead(tokens, first, i)) : lower;
    yield {
      start: (tokens[first] as Token).start,
      end,
      rewrites: slotted && !graded ? [figures(end, verb, thing)] : [],
    };
    i = last;
  }
}

/** Index of the last word of the subject that begins at `first` before the verb at `verb`. */
function phraseHead(tokens: readonly Token[], first: number, verb: number): number {
  let i = verb - 1;
  while (i > first && ADVERB.test(at(tokens, i))) i--;
  return i;
}

/** Where a change is a claim: in the result, or wherever the writer says "I". */
const place = ({ section, previous, next }: Context): 'result' | 'own' | undefined => {
  if (section === 'result' || section === 'other' || (!previous && !next)) return 'result';
  return section === 'action' || section === 'situation' ? 'own' : undefined;
};

export default defineRule({
  title: 'Unquantified result',
  family: 'quantification',
  scope: 'sentence',
  message: 'A change without a figure.',
  why: 'Without a baseline and an end the interviewer cannot weigh what you achieved, and may assume that it was little.',
  question: 'How did you measure it? From what to what?',
  source: 'The walkthrough: quantify the impact with a metric delta; “drop rate improved” lacks quantification.',
  waits: true,
  *find(sentence, context) {
    const where = place(context);
    if (!where || hasFigure(sentence) || (context.next && hasFigure(context.next))) return;
    yield* claims(sentence, where === 'result');
  },
  examples: [
    { bad: '[The drop rate improved].', becomes: 'The drop rate improved [from X to Y].' },
    { bad: 'As a result, [attendance went up].', becomes: 'As a result, attendance went up [from X to Y].' },
    {
      bad: '- [Improved response times] for the support desk',
      becomes: '- Improved response times [from X to Y] for the support desk',
    },
    { bad: '[Waiting times were reduced].', becomes: 'Waiting times were reduced [from X to Y].' },
    { bad: 'This [saved time].', becomes: 'This saved time [how much].' },
    { bad: 'It [streamlined the booking process].', becomes: 'It streamlined the booking process [by how much].' },
    { bad: 'I [successfully launched the new menu].' },
    { bad: 'This [made our handovers more reliable].' },
    { bad: 'We [saw an increase in bookings].', becomes: 'We saw an increase in bookings [from X to Y].' },
    { good: 'The drop rate improved from 0.3% to zero.' },
    { good: 'The drop rate improved. It fell from 0.3% to zero.' },
    { good: 'I wanted to improve the drop rate.' },
    { good: 'Complaints doubled after the move, so I rang every customer.' },
    { good: 'Complaints had increased since the move.' },
    { good: 'I reduced the font size so that the poster would fit.' },
    { good: 'I raised my hand and cut the ribbon.' },
    { good: 'I asked whether response times had improved.' },
  ],
});

import { CARE, PARTIES } from '../lexicon/people';
import { SOLVING } from '../lexicon/verbs';
import { words } from '../lexicon/words';
import type { Sentence } from '../sentence';
import type { Token } from '../tokens';
import { type Clause, clauses } from './clauses';
import { tail } from './deed';
import { HANDLES, ROUTES, TELLS, TO_PARTY } from './handoff-frames';
import { endOf, othersActAfter, othersHandling, type Route } from './others-act';
import { passives } from './passive';
import { verbForm } from './verb-forms';

const BROUGHT =
  words(`bring propose suggest offer recommend show present explain demonstrate draft attach include write rewrite persuade
  convince negotiate stay help volunteer order make take draw put add change work learn pay check apologise apologize refund
  sit listen train lead follow chase`);
const ROUTING = words(
  'escalate report raise file send tell inform pass hand forward refer log submit open message email handle resolve leave ask talk speak let notify ping go wait',
);
const SOLUTION =
  words(`fix patch solution solutions proposal workaround prototype draft options recommendation recommendations data
  evidence analysis logs diagnosis ready-to-merge plan script checklist mock-up reproduction steps suggestion`);

const isOwn = ({ subject }: Clause): boolean => subject === 'I' || subject === 'we' || subject === 'dropped';

/** Whether the candidate does something of their own in the sentence beside routing. */
export function acts(sentence: Sentence): boolean {
  return clauses(sentence).some(
    ({ subject, verb }) =>
      (subject === 'I' || subject === 'dropped') &&
      !verb.negated &&
      /^(?:past|perfect)$/.test(verb.tense) &&
      !ROUTING.has(verb.lemma) &&
      !ROUTES[verb.lemma]?.test(tail(sentence.tokens, verb.head + 1, 10)) &&
      // "brought it to her attention", "made him aware": telling, in more words.
      !/\b(?:attention|aware)\b|^to\b|^(?:[\w-]+ )?for (?:an?|the|their|his|her) (?:response|reply|update|answer)\b/.test(
        tail(sentence.tokens, verb.head + 1),
      ) &&
      (SOLVES.has(verb.lemma) ||
        BROUGHT.has(verb.lemma) ||
        // "raised it and came with a new schedule"
        (verb.lemma === 'come' && /^(?:back |up )?with\b/.test(tail(sentence.tokens, verb.head + 1)))),
  );
}
const SOLVES = new Set(SOLVING);

/** Whether the candidate makes or proposes a remedy in the sentence. */
export const solves = (sentence: Sentence): boolean =>
  clauses(sentence).some(
    ({ subject, verb }) =>
      (subject === 'I' || subject === 'dropped') &&
      !verb.negated &&
      /^(?:past|perfect)$/.test(verb.tense) &&
      REMEDY.has(verb.lemma),
  );
const REMEDY =
  words(`fix patch write rewrite draft build rebuild design create develop propose suggest recommend offer bring attach
  repair restore replace replicate reproduce automate implement devise prepare solve resolve diagnose trace configure install`);

/** Whether somebody told of the problem then acts ("and they restarted it"), or says they will. */
export const othersAct = ({ tokens }: Sentence): boolean => othersActAfter(tokens, 0);

/** Whether a solution travels with the message: "with a script that reproduced it". */
export const brings = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ lower }, i) =>
      SOLUTION.has(lower) &&
      /^(?:with|including|a|an|my|tested|the)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens.slice(Math.max(0, i - 6), i).some(({ lower: word }) => /^(?:with|including|attaching|along)$/.test(word)),
  );

// A concern taken to the nurse in charge is an alarm; a work order is not.
export const isCare = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }) => CARE.has(lower)) ||
  (tokens.some(({ lower }) => /^(?:nurse|sister|matron)$/.test(lower)) &&
    tokens.some(({ lower }) => /^(?:concerns?|escalated|bleeped|alarm)$/.test(lower)));

const lowerOf = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

const NOTHING = { routed: [], handled: [] };
const VERBS = new Set([...Object.keys(ROUTES), ...Object.keys(HANDLES), ...TELLS, 'have']);
const ROUTING_FORMS = new Map<string, boolean>();
/** Whether the word is a past form of a verb that routes or handles; what was asked once is kept, up to a bound. */
function mayRoute(word: string): boolean {
  let may = ROUTING_FORMS.get(word);
  if (may === undefined) {
    const form = verbForm(word);
    may = form?.past === true && VERBS.has(form.lemma);
    if (ROUTING_FORMS.size < 20_000) ROUTING_FORMS.set(word, may);
  }
  return may;
}

/** Where the sentence routes a problem away, and where others deal with it. */
export function routes(sentence: Sentence): { routed: Route[]; handled: Route[] } {
  const { tokens } = sentence;
  if (!tokens.some(({ lower }) => mayRoute(lower) || /^(?:waiting|pinged|aware|emailed)$/.test(lower))) return NOTHING;
  const all = clauses(sentence);
  const handled = othersHandling(tokens);
  const routed: Route[] = [];
  for (const clause of all) {
    const { verb, link, quoted } = clause;
    if (!isOwn(clause) || link === 'under' || quoted || verb.negated || !/^(?:past|perfect)$/.test(verb.tense))
      continue;
    const start = (tokens[verb.head] as Token).start;
    const rest = tail(tokens, verb.head + 1, 10);
    const match = ROUTES[verb.lemma]?.exec(rest);
    const end = match && endOf(tokens, verb.head + 1, match[0]);
    if (end && (!TO_PARTY.has(verb.lemma) || namesParty(tokens, verb.head))) routed.push({ start, end });
    else if (verb.lemma === 'have' || verb.lemma === 'make') continue;
    else if (TELLS.has(verb.lemma) && !ASKS_FOR.test(rest)) {
      const act = othersActAfter(tokens, verb.head);
      const waits = tokens.some(
        ({ lower }, i) => i > verb.head && lower === 'waited' && /^(?:and|then)$/.test(tokens[i - 1]?.lower ?? ''),
      );
      if (!act && !waits && !(verb.lemma === 'ask' && asksToHandle(rest))) continue;
      const told = personAfter(tokens, verb.head);
      if (told) routed.push({ start, end: told });
    }
  }
  for (const { participle, auxiliary } of passives(sentence)) {
    const lemma = verbForm((tokens[participle] as Token).lower)?.lemma ?? '';
    const was = /^(?:was|were|got)$/.test((tokens[auxiliary] as Token).lower);
    // "Ops were made aware", "QA were pinged"
    const told = lemma === 'make' ? lowerOf(tokens, participle + 1) === 'aware' : /^(?:ping|email)$/.test(lemma);
    const subject = tokens[auxiliary - 1];
    if (was && told && subject && (PARTIES.has(subject.lower) || /^[A-Z]{2,}$/.test(subject.text)))
      routed.push({
        start: (tokens[auxiliary] as Token).start,
        end: (tokens[lemma === 'make' ? participle + 1 : participle] as Token).end,
      });
    if (
      was &&
      /^(?:escalate|pass|refer|forward|transfer|hand|redirect|raise)$/.test(lemma) &&
      namesParty(tokens, participle)
    )
      routed.push({ start: (tokens[auxiliary] as Token).start, end: (tokens[participle] as Token).end });
  }
  const waits =
    /\b(?:was|were) (?:left )?waiting (?:on|for) (?:them|him|her|(?:the|my|our) [\w-]+) to (?:come back|reply|respond|get back|answer|decide|sort|fix|act|look|do)\b/.exec(
      sentence.text,
    );
  if (waits && all.some(({ subject }) => subject === 'I'))
    routed.push({ start: waits.index, end: waits.index + waits[0].length });
  const made =
    /\b(?:made|got|had) (?:my|the|our) (?:[\w-]+ ){1,3}(?:aware of|involved|deal with|handle|take care of|sort out)\b/.exec(
      sentence.text,
    );
  if (made && all.some(({ subject }) => subject === 'I' || subject === 'dropped') && routed.length === 0)
    routed.push({ start: made.index, end: made.index + made[0].length });
  return { routed, handled };
}

const ASKS_FOR = /^(?:(?!and\b)[\w-]+ ){1,4}(?:for|if|whether|why|how|what|which|when|where)\b/;
const asksToHandle = (rest: string): boolean =>
  /^(?:[\w-]+ ){1,4}to (?:handle|fix|deal|look|take|sort|resolve|solve)\b/.test(rest);

// What one passes on to be used is no problem handed over.
const MATERIAL = words(
  'log logs findings figures list notes data plan proposal draft evidence results summary book keys tool tools baton news message information details water test exam',
);

/** Whether a body or person who takes problems over stands behind the verb's "to" or "with". */
function namesParty(tokens: readonly Token[], verb: number): boolean {
  let link = false;
  for (let i = verb + 1; i < Math.min(verb + 12, tokens.length); i++) {
    const { lower, kind, text } = tokens[i] as Token;
    if (kind === 'punct' || (!link && MATERIAL.has(lower))) return false;
    if (/^(?:to|with|over|on|for)$/.test(lower)) link = true;
    else if (
      link &&
      ((PARTIES.has(lower) && (lower !== 'it' || text === 'IT')) ||
        /^(?:them|him|her|someone|shift|agency)$/.test(lower))
    )
      return true;
  }
  return false;
}

/** End of the person or body addressed: "my line manager", "them". */
function personAfter(tokens: readonly Token[], verb: number): number | undefined {
  for (let i = verb + 1; i < Math.min(verb + 7, tokens.length); i++) {
    const { lower, end, text } = tokens[i] as Token;
    if (PARTIES.has(lower) && (lower !== 'it' || text === 'IT') && !PARTIES.has(tokens[i + 1]?.lower ?? '')) return end;
    if (/^(?:them|him|her)$/.test(lower) && /^(?:an?|and|about|,|\.|to)$/.test(tokens[i + 1]?.lower ?? '.')) return end;
  }
  return undefined;
}

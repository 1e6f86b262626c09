import { CARE, PARTIES } from '../lexicon/people';
import { SOLVING } from '../lexicon/verbs';
import { words } from '../lexicon/words';
import type { Sentence } from '../sentence';
import type { Token } from '../tokens';
import { type Clause, clauses } from './clauses';
import { tail } from './deed';
import { skipAdverbs } from './subject';
import { verbForm } from './verb-forms';

const PROBLEM =
  '(?:it|this|that|them|everything|the (?:\\w+ )?(?:issue|problem|bug|fault|error|incident|matter|case|complaint|ticket|request|customer|email|situation|rest|fix|outage|defect|concern|task|client|caller|query|rollout|conflict|dispute|leak))\\b';
const PERSON = '(?:them|him|her|someone|(?:my|our|the|their|his|her|a)(?: [\\w-]+){1,4}?)';
const to = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`);

/** How each verb of routing goes on; what matches is underlined with the verb. */
const ROUTES: Readonly<Record<string, RegExp>> = {
  escalate:
    /^(?:it|this|that|to|the [\w-]+(?: (?=issue|problem|bug|ticket|request|case|outage|complaint)\w+)?|my [\w-]+|an? [\w-]+|everything)\b/,
  send: to(
    `(?:${PERSON} )?an? (?:(?:quick|short|long|slack|teams|chat|whatsapp|text|direct|private) )*(?:message|email|e-mail|mail|note|dm|text|ping|slack)\\b(?= about|$| and| on slack| to (?:the|my|them|him|her|their)(?: [\\w-]+){0,3}(?: and|$)| so)`,
  ),
  file: to('(?:a|the) (?:[\\w-]+ )?(?:ticket|bug report|bug|report|request|complaint)\\b(?! for each)'),
  raise: to(
    '(?:a|the) (?:[\\w-]+ )?(?:ticket|bug)\\b(?! for each)|(?:it|this|that|the (?:issue|problem)) (?:with|to)\\b',
  ),
  open: to('(?:a|the) (?:[\\w-]+ )?(?:ticket|bug report|bug)\\b(?! for each)'),
  log: to('(?:a|the) (?:[\\w-]+ )?(?:ticket|bug)\\b(?! for each)'),
  submit: to('(?:a|the) (?:[\\w-]+ )?(?:ticket|bug)\\b(?! for each)'),
  report: to(`${PROBLEM}(?: to)?`),
  pass: to(`${PROBLEM} (?:on|over|along|up|to)\\b`),
  hand: to(`${PROBLEM} (?:over|off|on|to|back)\\b`),
  forward: to(`${PROBLEM}(?: on)?(?: to\\b)`),
  refer: to(`${PROBLEM} to\\b`),
  redirect: to(`${PROBLEM} to\\b`),
  leave: to('(?:it|this|that|the rest|everything|the (?:issue|problem)) (?:to|with)\\b'),
};
/** These tell somebody; a hand-off only when the others then act, or nothing else is told. */
const TELLS = words(
  'tell inform let notify alert email message ping slack text call phone contact talk speak go complain dm drop send ask turn',
);
const OTHERS_ACT = words(
  'handle fix resolve sort solve patch deal take decide suggest tell investigate look manage rectify address repair replace',
);
const HANDLES: Readonly<Record<string, RegExp>> = {
  handle: to(PROBLEM),
  fix: to(PROBLEM),
  resolve: to(PROBLEM),
  sort: to(`${PROBLEM}|out\\b`),
  solve: to(PROBLEM),
  patch: to(PROBLEM),
  repair: to(PROBLEM),
  deal: to(`with ${PROBLEM}`),
  take: to(`care of ${PROBLEM}|over\\b|${PROBLEM} (?:from there|over)`),
};
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

export interface Route {
  start: number;
  end: number;
}

const isOwn = ({ subject }: Clause): boolean => subject === 'I' || subject === 'we' || subject === 'dropped';

/** Whether the candidate does something of their own in the sentence beside routing. */
export function acts(sentence: Sentence): boolean {
  return clauses(sentence).some(
    ({ subject, verb }) =>
      (subject === 'I' || subject === 'dropped') &&
      !verb.negated &&
      /^(?:past|perfect)$/.test(verb.tense) &&
      !ROUTING.has(verb.lemma) &&
      (SOLVES.has(verb.lemma) || BROUGHT.has(verb.lemma)),
  );
}
const SOLVES = new Set(SOLVING);

/** Whether a solution travels with the message: "with a script that reproduced it". */
export const brings = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ lower }, i) =>
      SOLUTION.has(lower) &&
      /^(?:with|including|a|an|my|tested|the)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens.slice(Math.max(0, i - 6), i).some(({ lower: word }) => /^(?:with|including|attaching|along)$/.test(word)),
  );

export const isCare = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => CARE.has(lower));

/** Where the sentence routes a problem away, and where others deal with it. */
export function routes(sentence: Sentence): { routed: Route[]; handled: Route[] } {
  const { tokens } = sentence;
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
    if (match) routed.push({ start, end: endOf(tokens, verb.head + 1, match[0]) });
    else if (
      TELLS.has(verb.lemma) &&
      (othersActAfter(tokens, verb.head) || (verb.lemma === 'ask' && asksToHandle(rest)))
    ) {
      const end = personAfter(tokens, verb.head);
      if (end) routed.push({ start, end });
    }
  }
  return { routed, handled };
}

const asksToHandle = (rest: string): boolean =>
  /^(?:[\w-]+ ){1,4}to (?:handle|fix|deal|look|take|sort|resolve|solve)\b/.test(rest);

/** End of the words matched from token `from` on. */
function endOf(tokens: readonly Token[], from: number, matched: string): number {
  const count = matched.trim().split(/\s+/).length;
  return (tokens[Math.min(from + count - 1, tokens.length - 1)] as Token).end;
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

const othersActAfter = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(({ lower }, i) => {
    if (i <= from || !/^(?:he|she|they)$/.test(lower)) return false;
    return OTHERS_ACT.has(verbForm(tokens[skipAdverbs(tokens, i + 1)]?.lower ?? '')?.lemma ?? '');
  });

function othersHandling(tokens: readonly Token[]): Route[] {
  const found: Route[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const form = verbForm(tokens[i]?.lower ?? '');
    const frame = form?.past && HANDLES[form.lemma];
    if (!frame) continue;
    let before = i - 1;
    while (before > 0 && skipAdverbs(tokens, before) > before) before--;
    const subject = tokens[before] as Token;
    const others = /^(?:they|he|she)$/.test(subject.lower);
    const party = PARTIES.has(subject.lower) && (subject.lower !== 'it' || subject.text === 'IT');
    if (!others && !party) continue;
    // "my team and I", "our team": no others.
    if (subject.lower === 'team' && /^(?:our|my|the)$/.test(tokens[before - 1]?.lower ?? '') && before <= 1) continue;
    const match = frame.exec(tail(tokens, i + 1, 6));
    if (!match) continue;
    let start = before;
    while (
      party &&
      start > 0 &&
      before - start < 3 &&
      (tokens[start - 1] as Token).kind === 'word' &&
      !/^(?:and|so|then|but|that|because|when)$/.test((tokens[start - 1] as Token).lower)
    )
      start--;
    found.push({ start: (tokens[start] as Token).start, end: endOf(tokens, i + 1, match[0]) });
  }
  return found;
}

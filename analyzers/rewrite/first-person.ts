import type { Clause } from '../grammar/clauses';
import { clauses } from '../grammar/clauses';
import { deedOf, tail } from '../grammar/deed';
import { isQuoted } from '../grammar/subject';
import { words } from '../lexicon/words';
import type { Sentence } from '../sentence';
import { lowerAt, type Token } from '../tokens';
import type { Rewrite, TextEdit } from '../types';
import { toPast } from './direct';

// What stays shared although the deed was one's own.
const SHARED =
  words(`team company department school ward unit organisation organization customers customer clients client users user product
  service services business website site office group class manager store shop branch app platform firm hospital clinic society
  university regiment platoon squad family partners suppliers patients students pupils guests members community neighbours
  neighbors country church club council charity competitors employer factory warehouse restaurant café cafe kitchen boss leader
  lead supervisor professor teacher headteacher director investors sponsor sponsors database servers production city town`);
// Deeds that an I alone cannot do.
const RECIPROCAL =
  /\b(?:each other|one another|between (?:us|ourselves)|among(?:st)? (?:us|ourselves)|all of us|both of us|each of us|one of us|some of us|in pairs|took turns|as one|our (?:separate|respective))\b/;
const NEVER_ALONE = words(
  'agree argue collaborate compromise cooperate debate deliberate discuss divide meet pair swarm talk team vote',
);
const PRONOUN = new Map([
  ['us', 'me'],
  ['ourselves', 'myself'],
  ['ours', 'mine'],
]);
const CLITIC: Readonly<Record<string, string>> = { ve: '’ve', d: '’d', ll: '’ll', re: '’m' };
const BE = new Map([
  ['were', 'was'],
  ['are', 'am'],
  ["weren't", 'wasn’t'],
  ["aren't", 'am not'],
  ['has', 'have'],
  ["hasn't", 'haven’t'],
]);

/**
 * We → I with everything that agrees, for the clause that begins with `lead` and every other claimed one of the
 * sentence. Undefined where the deed cannot be one person's. Offsets are within the sentence.
 */
export function toFirstPerson(sentence: Sentence, lead: Clause, claimed: readonly Clause[]): Rewrite | undefined {
  const { tokens, text } = sentence;
  const lower = text.toLowerCase();
  const all = clauses(sentence);
  const mine = all.filter(
    (clause) => clause === lead || (clause.shared ? claimed.includes(clause) : isMine(sentence, clause)),
  );
  const chain = all.filter(({ from, shared }) => from > lead.from && shared);
  if (RECIPROCAL.test(lower) || [lead, ...chain].some(({ verb }) => NEVER_ALONE.has(verb.lemma))) return undefined;
  if (
    lead.subject === 'team' &&
    (/\b(?:they|their|them|themselves|its)\b/.test(lower) || lowerAt(tokens, lead.from) === 'my')
  )
    return undefined;
  const edits: TextEdit[] = [];
  const done = new Set<number>();
  for (const clause of mine) {
    if (clause.shared || clause.subject === 'other' || clause.subject === 'I') continue;
    const made = subjectEdits(tokens, clause, done);
    if (!made) return undefined;
    edits.push(...made);
  }
  const opened = openingEdit(tokens, lead.from);
  if (opened) edits.push(opened);
  for (let i = lead.to; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (done.has(i) || isQuoted(tokens, i)) continue;
    const form = PRONOUN.get(token.lower);
    if (form) edits.push({ from: token.start, to: token.end, insert: form });
    else if (token.lower === 'our' && !sharedNoun(tokens, i))
      edits.push({ from: token.start, to: token.end, insert: 'my' });
    else if (
      token.lower === 'together' &&
      !/^(?:put|bring|brought|pull|pulled|come|came|get|got|piece|pieced)$/.test(earlierVerb(tokens, i))
    )
      edits.push({ from: (tokens[i - 1] as Token).end, to: token.end, insert: '' });
    else if (/^as a (?:team|group|whole team)\b/.test(tail(tokens, i, 4))) {
      const last = tokens[i + 2] as Token;
      edits.push({ from: (tokens[i - 1] as Token).end, to: last.end, insert: '' });
      i += 2;
    }
  }
  edits.sort((a, b) => a.from - b.from);
  const curly = text.includes('’');
  return {
    label: 'Say I',
    edits: edits.map((edit) => (curly ? edit : { ...edit, insert: edit.insert.replaceAll('’', "'") })),
    slots: [],
  };
}

/** "Together we", "As a team, we": the opening goes with the group. */
function openingEdit(tokens: readonly Token[], we: number): TextEdit | undefined {
  const opening = /^(?:together|(?:working )?as a (?:team|group)|working together)$/.exec(
    tail(tokens, 0, we).replace(/ $/, ''),
  );
  if (!opening || we === 0) return undefined;
  return { from: (tokens[0] as Token).start, to: (tokens[we] as Token).start, insert: '' };
}

/** A clause of the group that must turn with the claimed one: its own deed, in the open. */
const isMine = (sentence: Sentence, { subject, quoted, verb }: Clause): boolean =>
  subject === 'we' && !quoted && deedOf(sentence.tokens, verb) !== undefined;

function subjectEdits(tokens: readonly Token[], clause: Clause, done: Set<number>): TextEdit[] | undefined {
  const { from, to, verb, collective } = clause;
  const clitic = CLITIC[collective?.clitic ?? ''] ?? '';
  let end = to;
  // "we all", "we both", "we, as a team,"
  while (/^(?:all|both|each|together|jointly|collectively)$/.test(lowerAt(tokens, end)) && end <= verb.head) end++;
  const start = (tokens[from] as Token).start;
  for (let i = from; i < end; i++) done.add(i);
  // "We worked together to plan": the deed is the plan.
  // Nobody joins forces alone.
  if (verb.lemma === 'join') return undefined;
  if (verb.lemma === 'work') {
    const to = tokens.findIndex(({ lower }, i) => i > verb.head && i < verb.head + 6 && lower === 'to');
    const between = tail(tokens, verb.head + 1, to - verb.head - 1);
    if (to < 0)
      return /^on \w+ing\b/.test(tail(tokens, verb.head + 1)) ? workedOn(tokens, verb.head, start, done) : undefined;
    if (
      !/^(?:(?:very )?hard|together|closely|tirelessly|as a (?:team|group)|collaboratively|day and night|)$/.test(
        between,
      )
    )
      return undefined;
    const past = toPast(tokens, to + 1);
    if (!past) return undefined;
    for (let i = from; i <= to + 1; i++) done.add(i);
    return [{ from: start, to: (tokens[to + 1] as Token).end, insert: `I ${past.insert}` }, ...past.joined];
  }
  const edits: TextEdit[] = [{ from: start, to: (tokens[end - 1] as Token).end, insert: `I${clitic}` }];
  for (let i = end; i < verb.head; i++) {
    const token = tokens[i] as Token;
    const agreed = BE.get(token.lower);
    if (agreed) edits.push({ from: token.start, to: token.end, insert: agreed });
    // "I just led" would belittle the deed that the rewrite claims.
    if (/^(?:all|both|together|jointly|collectively|just)$/.test(token.lower)) {
      edits.push({ from: token.start, to: (tokens[i + 1] as Token).start, insert: '' });
      done.add(i);
    }
  }
  return edits;
}

/** "We worked on improving": "I improved". */
function workedOn(tokens: readonly Token[], head: number, start: number, done: Set<number>): TextEdit[] | undefined {
  const past = toPast(tokens, head + 2);
  if (!past) return undefined;
  for (let i = head; i <= head + 2; i++) done.add(i);
  return [{ from: start, to: (tokens[head + 2] as Token).end, insert: `I ${past.insert}` }, ...past.joined];
}

/** Whether the noun of "our …" is shared with others whatever the writer did. */
function sharedNoun(tokens: readonly Token[], our: number): boolean {
  for (let i = our + 1; i < Math.min(our + 4, tokens.length); i++) {
    const { lower, kind } = tokens[i] as Token;
    if (kind !== 'word' || /^(?:and|to|in|on|for|with|of|by|from|at|so|that)$/.test(lower)) return false;
    if (SHARED.has(lower.replace(/'s$|s'$/, ''))) return true;
  }
  return false;
}

const earlierVerb = (tokens: readonly Token[], i: number): string =>
  tokens
    .slice(Math.max(0, i - 4), i)
    .map(({ lower }) => lower)
    .findLast((word) => /^(?:put|bring|brought|pull|pulled|come|came|get|got|piece|pieced)$/.test(word)) ?? '';

import { phraseTable } from '../grammar/phrases';
import { verbForm } from '../grammar/verb-forms';
import { FILLERS, OCCASIONAL, SHORTER } from '../lexicon/fillers';
import { deletion } from '../rewrite/delete';
import { defineRule, type Hit } from '../rule';
import type { Sentence } from '../sentence';
import { lowerAt, type Token } from '../tokens';
import type { Rewrite } from '../types';

const find = phraseTable({ ...FILLERS, shorter: Object.keys(SHORTER).join('|') });

const DESCRIBES = /(?:y|ful|ous|ive|able|ible|ed|ing|al|ent|ant|less|ic)$/;
const PLAIN_ADJECTIVES = new Set(
  'good bad hard big small busy late early fast slow tight short long high low rude upset proud happy sad tired difficult simple easy clear close strong weak new old sure keen quick quickly well much tough rough smooth calm nice kind great large'.split(
    ' ',
  ),
);
const describes = (word: string): boolean => PLAIN_ADJECTIVES.has(word) || (word.length > 4 && DESCRIBES.test(word));
const NOT_AFTER = new Set(
  "not never what that who which how why isn't wasn't didn't don't doesn't aren't if whether".split(' '),
);
const WHOLLY = new Set(['totally', 'absolutely', 'simply', 'literally']);
const CLAUSE = new Set('i we it he she they the that my our everyone everybody nobody people this what you'.split(' '));
const PERFECT = new Set(
  "had have has 'd was were been is are be i'd we'd he'd she'd they'd i'm we're i've we've".split(' '),
);
const JUST_MEANS = new Set(
  'in before after as over under about enough because one two three then now when to a the like for short let put set'.split(
    ' ',
  ),
);

/** What stands beside "you know", "I mean" and "like" where they say nothing: a comma, or another such word. */
const HEAPED = 'umm?|uhm?|erm?|you know|i mean|like|actually|basically|(?:sort|kind) of';
const OFF_BEFORE = new RegExp(`(?:,|\\b(?:${HEAPED}))$`, 'i');
const OFF_AFTER = new RegExp(`^(?:,|(?:${HEAPED})\\b)`, 'i');

/** Whether an intensifier adds nothing where it stands. */
function isEmpty(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? '';
  let beside = at - 1;
  while (/^(?:basically|actually|honestly|literally|really)$/.test(tokens[beside]?.lower ?? '')) beside--;
  const before = tokens[beside]?.lower ?? '';
  let behind = at + 1;
  // "really, really": what both stand before.
  for (let same = behind; same < tokens.length; same++) {
    if (lowerAt(tokens, same) === word) behind = same + 1;
    else if (lowerAt(tokens, same) !== ',') break;
  }
  const after = tokens[behind];
  const next = after?.lower ?? '';
  if (word === 'actually') {
    // After "what", "who", "which" … in the same clause it means "in truth".
    const near = tokens.slice(Math.max(0, at - 4), at);
    return !near.some(({ lower }) => /^(?:what|who|which|how|whether|had|not|if|where|why)$/.test(lower));
  }
  if (NOT_AFTER.has(before)) return false;
  // "It makes a difference, really."
  if (word === 'really' && before === ',' && (after?.kind ?? 'punct') === 'punct') return true;
  if (word === 'really')
    return (
      after?.kind === 'word' &&
      after.lower !== 'like' &&
      before !== '' &&
      !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:what|who|how|whether|if|why|where)$/.test(lower))
    );
  if (word === 'just')
    return (
      (/^(?:was|is)$/.test(before) &&
        /^(?:it|that|this|everything)$/.test(lowerAt(tokens, beside - 1)) &&
        describes(lowerAt(tokens, next === 'a' ? behind + 1 : behind)) &&
        !next.endsWith('ing')) ||
      (/^(?:i|it|this|that|which|who|everything)$/.test(before) &&
        /^(?:taught|gets?|made|makes|shows?|showed|felt|feels|seemed|seems|needs?|needed|want|wanted|kept|keeps|works?|worked|takes?|took)$/.test(
          next,
        )) ||
      ((before === 'i' ||
        before === 'we' ||
        (before === 'and' && /^(?:i|we|[a-z]+ed|dealt|went|did|kept|got|told|said|left|made|let)$/.test(next))) &&
        !PERFECT.has(before) &&
        !JUST_MEANS.has(next))
    );
  // "liked it very much" against "very much a joint plan".
  if (next === 'much') return word === 'very' && (tokens[behind + 1]?.kind ?? 'punct') === 'punct';
  // "did not feel very well" denies it.
  if (tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'not' || lower.endsWith("n't"))) return false;
  return describes(next);
}

const HESITATING = new Set('um umm uh uhm erm er'.split(' '));
const SAID = new Set([
  ...HESITATING,
  ...'like basically actually honestly literally obviously yeah really just kinda sorta'.split(' '),
]);
const PAIRS = new Set(['you know', 'i mean', 'kind of', 'sort of']);

/** Past what is only said beside token `at`, a step of -1 or 1 at a time; `hesitates` where an "um" was among it. */
function pastSaid(tokens: readonly Token[], at: number, step: -1 | 1): { at: number; hesitates: boolean } {
  let i = at + step;
  let hesitates = false;
  const saidAt = (n: number): number => {
    const word = lowerAt(tokens, n);
    const pair = step > 0 ? `${word} ${lowerAt(tokens, n + 1)}` : `${lowerAt(tokens, n - 1)} ${word}`;
    return PAIRS.has(pair) ? 2 : SAID.has(word) ? 1 : 0;
  };
  for (;;) {
    const said = saidAt(i);
    if (said > 0) hesitates ||= HESITATING.has(lowerAt(tokens, i));
    else if (lowerAt(tokens, i) !== ',' || (i === at + step && saidAt(i + step) === 0)) return { at: i, hesitates };
    i += step * Math.max(1, said);
  }
}

const COUNTED = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty half'.split(' '),
);

/** Whether "like" is only said: between commas, beside an "um", before a number, inside a verb group ("to like teach her"). */
function isSpoken(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) === ',' && lowerAt(tokens, at + 1) === ',') return true;
  const left = pastSaid(tokens, at, -1);
  const right = pastSaid(tokens, at, 1);
  if (left.hesitates || right.hesitates) return true;
  const before = lowerAt(tokens, left.at);
  const after = tokens[right.at];
  if (
    /^(?:and|so|but)$/.test(before) &&
    /^(?:i|we|he|she|they|it)$/.test(after?.lower ?? '') &&
    !/^(?:said|say|mentioned|to)$/.test(lowerAt(tokens, right.at + 1))
  )
    return true;
  const about = /^(?:about|around|maybe)$/.test(after?.lower ?? '') ? tokens[right.at + 1] : undefined;
  if (about?.kind === 'number' || COUNTED.has(about?.lower ?? '')) return true;
  if (after?.kind === 'number' || COUNTED.has(after?.lower ?? ''))
    return /^(?:at|about|was|were|in|for|took|by|with|only|had|got)$/.test(before);
  const form = verbForm(after?.lower ?? '');
  if (before === 'to')
    return (
      form?.base === true && /^(?:a|an|the|my|her|him|them|it|our|their|everyone)$/.test(lowerAt(tokens, right.at + 1))
    );
  const person = /^(?:i|we|they|he|she)$/.test(lowerAt(tokens, left.at - 1));
  return (
    (/^(?:i'd|we'd|i've|we've|they'd)$/.test(before) || (person && /^(?:was|were|had|have)$/.test(before))) &&
    (form?.ing === true || (form?.participle === true && !form.base))
  );
}

function* hits(sentence: Sentence): Iterable<Hit> {
  const { tokens, text } = sentence;
  let until = 0;
  for (const { key, start, end, token } of find(tokens)) {
    if (start < until) continue;
    const before = tokens[token - 1];
    const last = tokens.findIndex((one) => one.end === end);
    const after = tokens[last + 1];
    const offBefore = OFF_BEFORE.test(text.slice(Math.max(0, start - 12), start).trimEnd());
    const offAfter = OFF_AFTER.test(text.slice(end, end + 12).trimStart());
    let rewrite: Rewrite | undefined;
    if (key === 'cut') {
      const word = text.slice(start, end).toLowerCase();
      if (/^(?:you know|i mean)$/.test(word) && !offBefore && !offAfter) continue;
      // "Well, …" opens; "Well over half" measures.
      if (word === 'well' && after?.text !== ',') continue;
      if (
        /^to be (?:honest|fair)$/.test(word) &&
        /^(?:with|about|to)$/.test(after?.lower ?? '') &&
        lowerAt(tokens, last + 2) !== 'you'
      )
        continue;
      if (
        WHOLLY.has(word) &&
        (NOT_AFTER.has(before?.lower ?? '') || !after || after.kind !== 'word' || after.lower === 'not')
      )
        continue;
      if (/^simply$/.test(word) && !/^(?:i|we|and)$/.test(before?.lower ?? '')) continue;
      if (word === 'at the end of the day' && after?.kind === 'word' && !CLAUSE.has(after.lower.split("'")[0] ?? ''))
        continue;
      rewrite = deletion(text, start, end);
    } else if (key === 'soft') {
      if (
        /^(?:a|the|this|that|what|some|any|every|one|which|other|of|different|right|same)$/.test(before?.lower ?? '') &&
        !offBefore
      )
        continue;
      rewrite = deletion(text, start, end);
    } else if (key === 'like') {
      if (!isSpoken(tokens, token) && (!offBefore || !(offAfter || /^[.!?]$/.test(after?.text ?? '.')))) continue;
      rewrite = deletion(text, start, end);
    } else if (key === 'intensifier') {
      if (!isEmpty(sentence, token)) continue;
      rewrite =
        /^a$/i.test(before?.lower ?? '') && /^[aeiou]/.test(after?.lower ?? '')
          ? undefined
          : deletion(text, start, end);
    } else {
      const insert = SHORTER[text.slice(start, end).toLowerCase()] ?? '';
      const capital = text.charAt(start) !== text.charAt(start).toLowerCase();
      rewrite = {
        label: `Say “${insert}”`,
        edits: [{ from: start, to: end, insert: capital ? insert.charAt(0).toUpperCase() + insert.slice(1) : insert }],
        slots: [],
      };
    }
    until = end;
    yield { start, end, rewrites: rewrite ? [rewrite] : [] };
  }
}

export default defineRule({
  title: 'Filler words',
  family: 'filler',
  scope: 'sentence',
  message: 'These words can go without loss.',
  why: 'Every empty word takes time from your evidence and makes you sound less sure of it.',
  question: 'What did you do, in one sentence?',
  source: 'Our choice: spoken fillers and wordy phrases that can be deleted or shortened without loss.',
  waits: false,
  occasional: OCCASIONAL,
  find: hits,
  examples: [
    { bad: '[Basically], we closed the ward early.', becomes: 'We closed the ward early.' },
    { bad: 'I [basically] rewrote the rota.', becomes: 'I rewrote the rota.' },
    { bad: 'We waited and, [you know], the queue grew.', becomes: 'We waited and the queue grew.' },
    { bad: 'I moved it [in order to] cut cost.', becomes: 'I moved it to cut cost.' },
    { bad: '[In order to] cut cost, I moved it.', becomes: 'To cut cost, I moved it.' },
    { bad: 'The shift was [really] busy.', becomes: 'The shift was busy.' },
    { bad: 'I [just] wrote the guide myself.', becomes: 'I wrote the guide myself.' },
    { bad: 'I was [kind of] leading the group.', becomes: 'I was leading the group.' },
    {
      bad: 'I stayed late [due to the fact that] the delivery was late.',
      becomes: 'I stayed late because the delivery was late.',
    },
    { bad: 'I [made the decision to] close the till.', becomes: 'I decided to close the till.' },
    { bad: '[With regard to] the rota, I wrote a new one.', becomes: 'About the rota, I wrote a new one.' },
    { bad: 'I [simply] asked her what she needed.', becomes: 'I asked her what she needed.' },
    { good: 'It was a fair and just decision.' },
    { good: 'He asked me to be honest with the client.' },
    { good: 'At the end of the day shift I counted the till.' },
    { good: 'I asked what they really needed.' },
    { good: 'It was simply not safe.' },
    { good: 'The parts arrived just in time.' },
    { good: 'I compared the plan with what actually shipped.' },
    { good: 'It was a kind of dress rehearsal.' },
    { good: 'The budget was not really ours to spend.' },
    { good: 'You know the rota better than I do.' },
    { good: 'She had just started her placement.' },
  ],
});

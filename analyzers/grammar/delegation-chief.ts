/** An order told with the one who gave it: "my head of department asked me to". */
import { CHIEFS } from '../lexicon/people';
import { words } from '../lexicon/words';
import { lowerAt, type Token } from '../tokens';
import { after, type Delegation, POSTING, RECOGNITION, TASK } from './delegation-words';
import { pastOfBase } from './verb-forms';

const ASKS = words(
  `suggested asked told assigned requested instructed tasked ordered wanted encouraged directed gave handed proposed
  recommended needed invited put had said approached got made volunteered required expected advised decided
  nudged pushed urged pressed begged wondered roped dropped dumped threw landed lumped passed`,
);
// "my team and me", "my colleague and I"
const WITH_ME = /^(?:my|our|the|both|another|a)(?: [\w-]+){1,3} and (?:me|i|myself)\b/;

/** The verb behind a chief who begins at `i` ("my head of department"), or behind "they" and "management". */
function verbOfChief(tokens: readonly Token[], i: number): number | undefined {
  const owner = lowerAt(tokens, i);
  let noun: number | undefined;
  if (/^(?:they|management|leadership|hr|headquarters|hq)$/.test(owner)) noun = i;
  else if (/^(?:my|our|the)$/.test(owner))
    for (let n = i + 1; n < Math.min(i + 5, tokens.length); n++) {
      if (tokens[n]?.kind !== 'word') break;
      // "charge nurse", "team leader", "lead engineer": the last of the run.
      if (
        CHIEFS.has(lowerAt(tokens, n)) ||
        (n > i + 1 && /^(?:nurse|leader|engineer|foreman|sister)$/.test(lowerAt(tokens, n)))
      )
        noun = n;
      else if (noun !== undefined) break;
    }
  if (noun === undefined && owner === 'the' && /^(?:engineer|foreman|coordinator)$/.test(lowerAt(tokens, i + 1)))
    noun = i + 1;
  // "Owner asked me to": notes drop the article.
  if (noun === undefined && i < 2 && CHIEFS.has(owner)) noun = i;
  if (noun === undefined) return undefined;
  let verb = noun + 1;
  // "head of department", "VP of sales"
  if (lowerAt(tokens, verb) === 'of') verb += 2;
  // "my manager, Priya, asked", "my tutor Tom asked"
  if (lowerAt(tokens, verb) === ',' && lowerAt(tokens, verb + 2) === ',') verb += 3;
  else if (/^\p{Lu}/u.test(tokens[verb]?.text ?? '')) verb++;
  while (/^(?:has|then|also|at|once|who|simply|just|specifically|initially|kindly|,)$/.test(lowerAt(tokens, verb)))
    verb++;
  // "my boss came to me and asked me"
  if (/^(?:came|called|rang|phoned|emailed|stopped|approached|pulled)$/.test(lowerAt(tokens, verb)))
    for (let n = verb + 2; n < verb + 9 && tokens[n]?.kind === 'word'; n++)
      if (lowerAt(tokens, n - 1) === 'and' && ASKS.has(lowerAt(tokens, n))) return n;
  if (lowerAt(tokens, verb) === 'had' && ASKS.has(lowerAt(tokens, verb + 1))) verb++;
  return ASKS.has(lowerAt(tokens, verb)) ? verb : undefined;
}

/** "my head of department asked me to": the span from the possessive to what was said to whom. */
export function chief(tokens: readonly Token[], i: number): Delegation | undefined {
  const verb = verbOfChief(tokens, i);
  if (verb === undefined) return undefined;
  const word = lowerAt(tokens, verb);
  const object = lowerAt(tokens, verb + 1);
  const joined = WITH_ME.exec(after(tokens, verb + 1))?.[0].split(' ').length ?? 0;
  const mine = object === 'me' || object === 'us' || joined > 0;
  const rest = after(tokens, verb + 1 + Math.max(1, joined));
  const they = lowerAt(tokens, i) === 'they';
  if (!orders(word, object, mine, rest) || (they && i > 0 && lowerAt(tokens, i - 1) !== ',')) return undefined;
  if (RECOGNITION.test(after(tokens, verb + 2, 14))) return undefined;
  const end = joined ? verb + joined : mine || object === 'that' || object === 'if' ? verb + 1 : verb;
  return { start: (tokens[i] as Token).start, end: (tokens[end] as Token).end };
}

const MUST =
  /^(?:that )?(?:i|we) (?:should|had to|have to|needed to|need to|must|was to|could|would|ought to)\b(?! not)/;

const ONTO_ME =
  /^(?:it|this|that|the (?:[\w-]+ )?[\w-]+) (?:all )?(?:in(?:to)? (?:my|our) laps?|on(?:to)? (?:me|us|my (?:desk|plate|table))|(?:over |on |down )?to me|my way)\b/;

/** Whether what is said to whom sets the candidate to work: not what informs, inquires or praises. */
function orders(word: string, object: string, mine: boolean, rest: string): boolean {
  const said = `${object} ${rest}`;
  if (word === 'said' || word === 'expected' || word === 'advised' || word === 'decided')
    return (
      MUST.test(said) ||
      (word !== 'decided' && mine && /^to\b/.test(rest)) ||
      // "my area manager said to focus on it"
      (word === 'said' && object === 'to' && pastOfBase(rest.split(' ')[0] ?? '') !== undefined)
    );
  if (/^(?:suggested|proposed|recommended|requested)$/.test(word)) {
    if (object === 'to') return /^(?:me|us)\b/.test(rest);
    return object === 'that' ? /^(?:i|we)\b/.test(rest) : /^(?:i|we)$/.test(object);
  }
  // "asked if I could"
  if (
    /^(?:asked|wondered)$/.test(word) &&
    /^(?:(?:me|us) )?(?:if|whether) (?:i|we) (?:could|would|can|wanted|might)\b/.test(said)
  )
    return true;
  // "dropped it in my lap", "passed it to me"
  if (/^(?:dropped|dumped|threw|landed|passed|put|gave|handed)$/.test(word) && ONTO_ME.test(said)) return true;
  if (!mine) return false;
  switch (word) {
    case 'told':
      return /^(?:not )?to\b/.test(rest) || MUST.test(rest);
    case 'asked':
    case 'wanted':
    case 'ordered':
    case 'instructed':
    case 'directed':
    case 'needed':
    case 'got':
    case 'nudged':
    case 'pushed':
    case 'urged':
    case 'pressed':
    case 'begged':
      return /^(?:not )?to\b/.test(rest);
    case 'roped':
      return /^in\b/.test(rest);
    case 'landed':
    case 'lumped':
      return /^with\b/.test(rest);
    case 'dropped':
    case 'dumped':
    case 'threw':
    case 'passed':
      return false;
    case 'encouraged':
    case 'invited':
      return /^to\b/.test(rest) && !/^to (?:apply|join|speak|attend|talk|stay|be|keep)\b/.test(rest);
    case 'gave':
    case 'handed':
    case 'put':
      return TASK.test(rest) || /^(?:in charge|on the|on (?:a|an|this|it)|onto|forward)\b/.test(rest);
    case 'had':
    case 'made':
      return (
        pastOfBase(rest.split(' ')[0] ?? '') !== undefined &&
        !/^(?:feel|think|realise|realize|see|laugh|want|proud)\b/.test(rest)
      );
    case 'approached':
      return /^(?:about|to|with|and asked)\b/.test(rest);
    case 'assigned':
      return !POSTING.test(rest);
    default:
      return true;
  }
}

/** Help and assistance in place of a deed: "helped the team deliver", "assisted the manager in planning". */
import { lowerAt, type Token } from '../tokens';
import { tail } from './deed';
import type { Dilution } from './dilution-words';
import { pastOfBase } from './verb-forms';

const GROUP = /^(?:team|group|colleagues?|teammates?|manager|boss|lead|coworkers?)$/;
const BODY =
  /^(?:team|company|department|church|school|business|firm|charity|organi[sz]ation|branch|store|startup|start-up|club|society|college|university)$/;

export function help(tokens: readonly Token[], i: number, bullet: boolean): Dilution | undefined {
  const next = lowerAt(tokens, i + 1);
  if (
    lowerAt(tokens, i) === 'help' &&
    !bullet &&
    !(lowerAt(tokens, i - 1) === 'to' && lowerAt(tokens, i - 2) === 'able')
  )
    return undefined;
  if (next === 'to' && pastOfBase(lowerAt(tokens, i + 2))) return { stop: i + 1, task: false, ask: '' };
  if (/^(?:with|in|by)$/.test(next)) return { stop: i + 1, task: false, ask: next === 'with' ? 'led or ran' : '' };
  if (
    next === 'out' &&
    lowerAt(tokens, i + 2) === 'a' &&
    lowerAt(tokens, i + 3) === 'bit' &&
    /^(?:with|in)$/.test(lowerAt(tokens, i + 4))
  )
    return { stop: i + 4, task: false, ask: 'led or ran' };
  if (next === 'out' && /^(?:with|in)$/.test(lowerAt(tokens, i + 2)))
    return { stop: i + 2, task: false, ask: 'led or ran' };
  // "helped the team deliver": the group's deed, not help to a person.
  const people = /^(?:the|my|our)$/.test(next) && GROUP.test(lowerAt(tokens, i + 2)) ? i + 2 : undefined;
  const body = /^(?:the|my|our|a|an)$/.test(next)
    ? [i + 2, i + 3].find((n) => BODY.test(lowerAt(tokens, n)))
    : undefined;
  const helped = people ?? body;
  if (helped !== undefined) {
    const verb = lowerAt(tokens, helped + 1) === 'to' ? helped + 2 : helped + 1;
    if (
      pastOfBase(lowerAt(tokens, verb)) &&
      !/^(?:be|feel|understand|learn|see|become|get|stay|cope|grow|bond)$/.test(lowerAt(tokens, verb))
    )
      return { stop: verb - 1, task: false, ask: '' };
  }
  return pastOfBase(next) && !/^(?:people|others|customers|students)$/.test(next)
    ? { stop: i, task: false, ask: '' }
    : undefined;
}

// Whom to assist is the work itself.
export const CARED_FOR =
  /\b(?:patients?|customers?|residents?|students?|pupils?|guests?|children|child|passengers?|visitors?|mother|clients?|m[ae]n|wom[ae]n|lady)\b/;

/** "assisted with", "assisted the manager in planning", "supported the team in migrating". */
export function assist(tokens: readonly Token[], i: number, bullet: boolean): Dilution | undefined {
  const own = lowerAt(tokens, i) === 'assisted';
  const next = lowerAt(tokens, i + 1);
  if (/^(?:with|in)$/.test(next) && (own || next === 'with')) return { stop: i + 1, task: false, ask: 'led or ran' };
  const prep = tokens.findIndex(({ lower }, k) => k > i + 1 && k < i + 6 && /^(?:in|with|on)$/.test(lower));
  if (prep > 0 && /ing$/.test(lowerAt(tokens, prep + 1)) && !CARED_FOR.test(lowerAt(tokens, prep - 1)))
    return { stop: i, task: false, ask: '', deed: prep + 1 };
  // "Supported various initiatives": a bullet that names nothing.
  if (
    !own &&
    bullet &&
    /^(?:various|multiple|several|numerous|many|different|ongoing|a (?:range|number|variety) of)\b/.test(
      tail(tokens, i + 1),
    )
  )
    return { stop: i, task: false, ask: '' };
  if (
    !own &&
    /^(?:the|our) (?:delivery|rollout|launch|implementation|development|project|running|organi[sz]ation|migration|planning|introduction|creation|design|transition)\b/.test(
      tail(tokens, i + 1),
    )
  )
    return { stop: i, task: false, ask: 'led or ran', until: i };
  if (
    !own &&
    prep > 0 &&
    lowerAt(tokens, prep) !== 'on' &&
    /^(?:team|teams|manager|lead|director|engineers?|teacher|head|department|colleagues?)$/.test(
      lowerAt(tokens, prep - 1),
    )
  )
    return { stop: i, task: false, ask: '' };
  return own && /^(?:the|my|our)$/.test(next) && !CARED_FOR.test(tail(tokens, i + 2, 3))
    ? { stop: i, task: false, ask: '' }
    : undefined;
}

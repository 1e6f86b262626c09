import { lowerAt, type Token } from '../tokens';
import { tail } from './deed';
import { skipAdverbs } from './subject';
import { pastOfBase, verbForm } from './verb-forms';

/** What dilutes: words from the verb on, `stop` being the last token that belongs to it. */
export interface Dilution {
  stop: number;
  /** True where the words only dilute outside the task's own statement. */
  task: boolean;
  /** What the writer is asked for where no verb follows: "[led or ran] the website". */
  ask: string;
  /** The first token of the deed, where it is not the one after `stop` ("helped the team deliver"). */
  deed?: number;
  /** The last token that a slot takes the place of, where it is not `stop`. */
  until?: number;
}

const FEW =
  /^(?:minor|small|big|large|major|key|vital|crucial|important|significant|central|active|pivotal|integral|huge|real|supporting|support|modest|secondary)$/;
// Where one worked, or what one worked on in oneself, is no diluted deed.
const PLACE =
  /^(?!\w+ing\b)(?:[\w'’-]+ ){0,3}(?:farm|shifts?|wards?|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|nights|ship|floor|desk|teams?|unit|helpdesk|commission|campus|call|holidays|average|time|own|contract|boat|rig)(?=$| (?:in|on|at|for|with|from|during|and|as|while|when|where|that|which|of|all|every|over)\b)|^my (?:[\w-]+ )?(?:confidence|weakness(?:es)?|skills?|mindset|communication|temper|patience|english|own|fitness|listening|delivery)\b|^(?:myself|this weakness)\b/;
const MEMBERSHIP =
  /^(?:[\w'’-]+ ){0,3}(?:battalion|regiment|platoon|squad|unit|society|band|choir|cohort|class|generation|family|union|brigade|crew|club|culture|community|my (?:role|job|course|degree|routine))\b/;
const MISHAP = /^(?:[\w'’-]+ ){0,3}(?:accident|crash|collision|fight|argument|dispute|incident|scandal)\b/;
const PASTIME =
  /^(?:[\w'’-]+ ){0,3}(?:parade|marathon|race|tournament|sports?|lessons?|course|class|games?|matches|league|olympiad|choir)\b/;

export function dilutionAt(tokens: readonly Token[], i: number, bullet: boolean): Dilution | undefined {
  const word = lowerAt(tokens, i);
  const next = lowerAt(tokens, i + 1);
  const found = (stop: number, ask: string, task = false): Dilution => ({ stop, ask, task });
  switch (word) {
    case 'helped':
    case 'help':
      return help(tokens, i, bullet);
    case 'was':
    case 'were':
    case 'been':
    case 'got':
    case 'became':
      return being(tokens, i);
    case 'responsible':
      return bullet && next === 'for' ? found(i + 1, 'led or ran') : undefined;
    case 'involved':
    case 'participated':
      if (word === 'involved' && !bullet) return undefined;
      return (next === 'in' || (bullet && /^(?:on|with)$/.test(next))) && !PASTIME.test(tail(tokens, i + 2))
        ? found(i + 1, 'led or ran')
        : undefined;
    case 'took':
      return next === 'part' && lowerAt(tokens, i + 2) === 'in' && !PASTIME.test(tail(tokens, i + 3))
        ? found(i + 2, 'led or ran')
        : undefined;
    case 'had':
      if (/^(?:some|a little) (?:input|involvement|part|say) (?:in|into|on|with)\b/.test(tail(tokens, i + 1)))
        return found(i + 3, 'led or ran');
      return next === 'a' && /^(?:hand|part|role) in\b/.test(tail(tokens, i + 2))
        ? found(i + 3, 'led or ran')
        : undefined;
    case 'assisted':
    case 'supported':
      return assist(tokens, i, bullet);
    case 'fed':
      return next === 'into' ? found(i + 1, '') : undefined;
    case 'role':
    case 'job':
      return /^(?:was|is) (?:mainly |mostly |just )?to (?:support|assist|help(?: out)?)\b/.test(tail(tokens, i + 1)) &&
        lowerAt(tokens, i - 1) === 'my'
        ? found(
            tokens.findIndex(({ lower }, n) => n > i && /^(?:support|assist|help)$/.test(lower)),
            '',
          )
        : undefined;
    case 'contribute':
      return next === 'to' && lowerAt(tokens, i - 1) === 'to' && lowerAt(tokens, i - 2) === 'able'
        ? found(i + 1, '')
        : undefined;
    case 'contributed':
      if (
        /^(?:ideas|input|thoughts|suggestions|some (?:ideas|input|thoughts)) (?:to|on|for|towards)\b/.test(
          tail(tokens, i + 1),
        )
      )
        return found(i + 1, '');
      return next === 'to' ? found(i + 1, 'led or ran') : undefined;
    case 'aided':
      return /^(?:in|with)$/.test(next) ? found(i + 1, 'led or ran') : undefined;
    case 'collaborated':
      return next === 'on' ? found(i + 1, 'led or ran') : undefined;
    case 'lent':
      return /^(?:a|my) hand (?:with|in|to|on)\b/.test(tail(tokens, i + 1)) ? found(i + 3, 'led or ran') : undefined;
    case 'sat':
      // Beside what one did oneself it is a look at how it goes.
      return i < 4 && /^in on\b(?!.* and (?:i )?[a-z]+ed\b)/.test(tail(tokens, i + 1, 14))
        ? found(i + 2, '')
        : undefined;
    case 'did':
      return /^my (?:part|bit) (?:in|to|for|on)\b/.test(tail(tokens, i + 1)) ? found(i + 2, '') : undefined;
    case 'gave':
      return /^(?:some|my|a little) input (?:in|into|on|to)\b/.test(tail(tokens, i + 1)) ? found(i + 2, '') : undefined;
    case 'worked':
      return next === 'on' && !PLACE.test(tail(tokens, i + 2)) ? found(i + 1, 'led or ran', true) : undefined;
    case 'play':
    case 'played': {
      if (!/^(?:a|an|my)$/.test(next)) return undefined;
      const noun = FEW.test(lowerAt(tokens, i + 2)) ? i + 3 : i + 2;
      if (!/^(?:part|role)$/.test(lowerAt(tokens, noun))) return undefined;
      return lowerAt(tokens, noun + 1) === 'in'
        ? { ...found(noun, 'led or ran'), deed: noun + 2, until: noun + 1 }
        : found(noun, '');
    }
    default:
      return undefined;
  }
}

const GROUP = /^(?:team|group|colleagues?|teammates?|manager|boss|lead|coworkers?)$/;
const BODY =
  /^(?:team|company|department|church|school|business|firm|charity|organi[sz]ation|branch|store|startup|start-up|club|society|college|university)$/;

function help(tokens: readonly Token[], i: number, bullet: boolean): Dilution | undefined {
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

function being(tokens: readonly Token[], i: number): Dilution | undefined {
  let first = skipAdverbs(tokens, i + 1);
  // "was sort of helping", "was a bit involved"
  if (/^(?:sort of|kind of|a bit|a little)$/.test(`${lowerAt(tokens, first)} ${lowerAt(tokens, first + 1)}`))
    first = skipAdverbs(tokens, first + 2);
  const word = lowerAt(tokens, first);
  const next = lowerAt(tokens, first + 1);
  // "in which I was an active participant"
  const member = /^an? (?:[\w-]+ )?(?:participant|contributor)\b/.exec(tail(tokens, first));
  if (member) return { stop: first + member[0].split(' ').length - 1, task: false, ask: '' };
  if (word === 'involved' && MISHAP.test(tail(tokens, first + 2))) return undefined;
  if (word === 'involved' && /^(?:in|with)$/.test(next)) return { stop: first + 1, task: false, ask: 'led or ran' };
  if (/^(?:helping|assisting)$/.test(word) && /^(?:with|in|out)$/.test(next))
    return {
      stop: lowerAt(tokens, first + 2) === 'with' && next === 'out' ? first + 2 : first + 1,
      task: false,
      ask: 'led or ran',
    };
  if (lowerAt(tokens, i) === 'got') return undefined;
  if (word === 'there' && next === 'to' && /^(?:support|help|assist)$/.test(lowerAt(tokens, first + 2)))
    return { stop: first + 2, task: false, ask: '' };
  if (
    /^(?:a|on)$/.test(word) &&
    /^(?:a member|on) (?:of )?the (?:[\w-]+ )?(?:team|group|committee|crew) (?:that|who|which)\b/.test(
      tail(tokens, first),
    )
  ) {
    const that = tokens.findIndex(({ lower }, k) => k > first + 1 && /^(?:that|who|which)$/.test(lower));
    if (verbForm(lowerAt(tokens, that + 1))?.past) return { stop: that, task: false, ask: '', deed: that + 1 };
  }
  if (word === 'responsible' && next === 'for') return { stop: first + 1, task: true, ask: 'led or ran' };
  const part = /^(?:a|an)$/.test(word) ? (FEW.test(next) ? first + 2 : first + 1) : first;
  if (
    lowerAt(tokens, part) === 'part' &&
    lowerAt(tokens, part + 1) === 'of' &&
    !MEMBERSHIP.test(tail(tokens, part + 2))
  ) {
    // "part of the team that built": the deed is the team's.
    const that = tokens.findIndex(({ lower }, k) => k > part + 2 && k < part + 6 && /^(?:that|who|which)$/.test(lower));
    return { stop: part + 1, task: true, ask: 'led or ran', ...(that > 0 ? { deed: that + 1 } : {}) };
  }
  if (
    word === 'one' &&
    next === 'of' &&
    /^(?:the|those) (?:people|ones|engineers|students|nurses|members|volunteers) who\b/.test(tail(tokens, first + 2))
  )
    return { stop: first + 4, task: false, ask: '', deed: first + 5 };
  return undefined;
}

// Whom to assist is the work itself.
const CARED_FOR =
  /\b(?:patients?|customers?|residents?|students?|pupils?|guests?|children|child|passengers?|visitors?|mother|clients?|m[ae]n|wom[ae]n|lady)\b/;

/** "assisted with", "assisted the manager in planning", "supported the team in migrating". */
function assist(tokens: readonly Token[], i: number, bullet: boolean): Dilution | undefined {
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

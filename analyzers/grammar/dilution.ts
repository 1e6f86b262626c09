import { lowerAt, type Token } from '../tokens';
import { tail } from './deed';
import { being } from './dilution-being';
import { assist, CARED_FOR, help } from './dilution-help';
import { type Dilution, FEW } from './dilution-words';

// Where one worked, or what one worked on in oneself, is no diluted deed.
const PLACE =
  /^(?!\w+ing\b)(?:[\w'’-]+ ){0,3}(?:farm|shifts?|wards?|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|nights|ship|floor|desk|teams?|unit|helpdesk|commission|campus|call|holidays|average|time|own|contract|boat|rig)(?=$| (?:in|on|at|for|with|from|during|and|as|while|when|where|that|which|of|all|every|over)\b)|^my (?:[\w-]+ )?(?:confidence|weakness(?:es)?|skills?|mindset|communication|temper|patience|english|own|fitness|listening|delivery)\b|^(?:myself|this weakness)\b/;
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
    case 'provided':
    case 'gave':
      if (
        /^(?:some |general |additional |extra )?support (?:to|on|for|with|in)\b/.test(tail(tokens, i + 1)) &&
        !CARED_FOR.test(tail(tokens, i + 1))
      )
        return found(tokens.findIndex(({ lower }, n) => n > i && lower === 'support') + 1, 'led or ran');
      return word === 'gave' ? input(tokens, i) : undefined;
    case 'formed':
      return /^part of the (?:[\w-]+ )?(?:team|group|committee|crew|panel) that\b/.test(tail(tokens, i + 1))
        ? found(i + 2, '')
        : undefined;
    case 'pitched':
    case 'chipped':
      return /^in (?:on|with|to)\b/.test(tail(tokens, i + 1)) ? found(i + 2, 'led or ran') : undefined;
    case 'fed':
      return next === 'into' ? found(i + 1, '') : undefined;
    case 'role':
    case 'job':
      return /^(?:was|is) (?:mainly |mostly |just )?to (?:support|assist|help (?:out|with))\b/.test(
        tail(tokens, i + 1),
      ) && lowerAt(tokens, i - 1) === 'my'
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
      if (/^on the (?:[\w-]+ )?(?:panel|committee|board|group|team)\b/.test(tail(tokens, i + 1)))
        return found(
          tokens.findIndex(({ lower }, n) => n > i && /^(?:panel|committee|board|group|team)$/.test(lower)),
          '',
        );
      // Beside what one did oneself it is a look at how it goes.
      return i < 4 && /^in on\b(?!.* and (?:i )?[a-z]+ed\b)/.test(tail(tokens, i + 1, 14))
        ? found(i + 2, '')
        : undefined;
    case 'did':
      return /^my (?:part|bit) (?:in|to|for|on)\b/.test(tail(tokens, i + 1)) ? found(i + 2, '') : undefined;
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

/** "gave some input on the menu". */
const input = (tokens: readonly Token[], i: number): Dilution | undefined =>
  /^(?:some|my|a little) input (?:in|into|on|to)\b/.test(tail(tokens, i + 1))
    ? { stop: i + 2, task: false, ask: '' }
    : undefined;

/** What one was instead of what one did: "was involved in", "was part of the team that". */
import { lowerAt, type Token } from '../tokens';
import { tail } from './deed';
import { type Dilution, FEW } from './dilution-words';
import { skipAdverbs } from './subject';
import { verbForm } from './verb-forms';

const MEMBERSHIP =
  /^(?:[\w'’-]+ ){0,3}(?:battalion|regiment|platoon|squad|unit|society|band|choir|cohort|class|generation|family|union|brigade|crew|club|culture|community|my (?:role|job|course|degree|routine))\b/;
const MISHAP = /^(?:[\w'’-]+ ){0,3}(?:accident|crash|collision|fight|argument|dispute|incident|scandal)\b/;

export function being(tokens: readonly Token[], i: number): Dilution | undefined {
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
    /^(?:a member|on) (?:of )?the (?:[\w-]+ )?(?:team|group|committee|crew|panel|board) (?:that|who|which)\b/.test(
      tail(tokens, first),
    )
  ) {
    const that = tokens.findIndex(({ lower }, k) => k > first + 1 && /^(?:that|who|which)$/.test(lower));
    if (verbForm(lowerAt(tokens, that + 1))?.past) return { stop: that, task: false, ask: '', deed: that + 1 };
  }
  if (word === 'consulted' && /^(?:on|about)$/.test(next)) return { stop: first + 1, task: false, ask: '' };
  if (word === 'on' && next === 'hand' && /^(?:for|to|with)$/.test(lowerAt(tokens, first + 2)))
    return { stop: first + 2, task: false, ask: '' };
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

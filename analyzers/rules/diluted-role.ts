import { isQuoted, isSubordinate, skipAdverbs } from '../grammar/subject';
import { pastOfBase as pastOf } from '../grammar/verb-forms';
import { direct } from '../rewrite/direct';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';

/** What dilutes: words from the verb on, `stop` being the last token that belongs to it. */
interface Dilution {
  stop: number;
  /** True where the words only dilute outside the task's own statement. */
  task: boolean;
}

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

function dilutionAt(tokens: readonly Token[], i: number, bullet: boolean): Dilution | undefined {
  const word = at(tokens, i);
  const next = at(tokens, i + 1);
  if (word === 'helped' || word === 'help') {
    if (word === 'help' && !bullet) return undefined;
    if (next === 'to' && pastOf(at(tokens, i + 2))) return { stop: i + 1, task: false };
    if (next === 'with' || (next === 'out' && at(tokens, i + 2) === 'with'))
      return { stop: next === 'with' ? i + 1 : i + 2, task: false };
    return pastOf(next) ? { stop: i, task: false } : undefined;
  }
  if (/^(?:was|were|been|is|am)$/.test(word)) {
    const first = skipAdverbs(tokens, i + 1);
    if (at(tokens, first) === 'involved' && /^(?:in|with)$/.test(at(tokens, first + 1)))
      return { stop: first + 1, task: false };
    if (at(tokens, first) === 'responsible' && at(tokens, first + 1) === 'for') return { stop: first + 1, task: true };
    const part = at(tokens, first) === 'a' ? first + 1 : first;
    if (at(tokens, part) === 'part' && at(tokens, part + 1) === 'of') return { stop: part + 1, task: true };
    return undefined;
  }
  if (bullet && word === 'responsible' && next === 'for') return { stop: i + 1, task: false };
  if (bullet && word === 'involved' && next === 'in') return { stop: i + 1, task: false };
  if (word === 'participated' && next === 'in') return { stop: i + 1, task: false };
  if (word === 'took' && next === 'part' && at(tokens, i + 2) === 'in') return { stop: i + 2, task: false };
  if (word === 'assisted') return { stop: /^(?:with|in)$/.test(next) ? i + 1 : i, task: false };
  if (word === 'contributed' && next === 'to') return { stop: i + 1, task: false };
  if (word === 'worked' && next === 'on') return { stop: i + 1, task: true };
  if (/^(?:play|played)$/.test(word) && next === 'a') {
    const noun = tokens.slice(i + 2, i + 5).findIndex(({ lower }) => /^(?:part|role)$/.test(lower));
    if (noun >= 0 && !/^(?:leading|lead)$/.test(at(tokens, i + 2))) return { stop: i + 2 + noun, task: false };
  }
  return undefined;
}

/** Whether the verb at `i` is the candidate's: after I, after "and" behind one, or at the start of a bullet. */
function isOwn(tokens: readonly Token[], i: number, bullet: boolean): boolean {
  if (bullet) return true;
  let before = i - 1;
  while (
    before > 0 &&
    (/^(?:have|had|did|could|would|to|able)$/.test(at(tokens, before)) || skipAdverbs(tokens, before) > before)
  )
    before--;
  if (/^i(?:'|$)/.test(at(tokens, before))) return !isSubordinate(tokens, before);
  if (/^(?:was|am)$/.test(at(tokens, before)) && at(tokens, before - 1) === 'i') return true;
  return (
    at(tokens, before) === 'and' &&
    tokens.slice(0, before).some(({ lower }) => lower === 'i') &&
    !tokens.slice(0, before).some(({ lower }) => /^(?:he|she|they|we)$/.test(lower))
  );
}

function* dilutions({ tokens }: Sentence, { section, previous, next }: Context): Iterable<Hit> {
  const start = tokens.findIndex(({ kind, text }) => kind === 'word' || !/^[-–—*•·o]$/.test(text));
  for (let i = 0; i < tokens.length; i++) {
    const bullet = i === start;
    const found = dilutionAt(tokens, i, bullet);
    if (!found || isQuoted(tokens, i) || !isOwn(tokens, i, bullet)) continue;
    const edge = !previous && !next;
    // What one was responsible for is rightly said once, when the task is set out.
    if (found.task && !bullet && !edge && (section === 'situation' || section === 'task')) continue;
    const verb = found.stop + 1;
    const rewrite =
      /ing$/.test(at(tokens, verb)) || at(tokens, i).startsWith('help') ? direct(tokens, i, verb) : undefined;
    const subject = tokens[i - 1];
    const from = subject && /^i$/.test(subject.lower) ? subject : (tokens[i] as Token);
    yield { start: from.start, end: (tokens[found.stop] as Token).end, rewrites: rewrite ? [rewrite] : [] };
    i = found.stop;
  }
}

export default defineRule({
  title: 'Diluted role',
  family: 'ownership',
  scope: 'sentence',
  message: 'This makes your part sound small.',
  why: '“Helped” and “was involved in” can mean anything from watching to leading; name the deed.',
  question: 'What exactly did you do there?',
  source: 'Our choice, after the walkthrough’s ownership advice: show the individual contribution.',
  waits: true,
  find: dilutions,
  examples: [
    { bad: '[I helped to] migrate the records.', becomes: 'I migrated the records.' },
    { bad: '[I was responsible for] leading the night shift.', becomes: 'I led the night shift.' },
    { bad: '[I was involved in] planning the parents’ evening.', becomes: 'I planned the parents’ evening.' },
    { bad: '- [Worked on] improving the till software', becomes: '- Improved the till software' },
    { bad: '[I helped] design and build the garden.', becomes: 'I designed and built the garden.' },
    { bad: '[I contributed to] the annual report.' },
    { bad: '[I participated in] the audit.' },
    { good: 'I helped a patient walk to the window and back.' },
    { good: 'With the help of two volunteers I moved the shelves.' },
    { good: 'She was involved in the audit.' },
    { good: 'As part of the audit I counted every shelf.' },
  ],
});

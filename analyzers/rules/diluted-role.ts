import { clauses } from '../grammar/clauses';
import { dilutionAt } from '../grammar/dilution';
import type { Dilution } from '../grammar/dilution-words';
import { hasFigure } from '../grammar/figures';
import { isQuoted, skipAdverbs } from '../grammar/subject';
import { verbForm } from '../grammar/verb-forms';
import { direct } from '../rewrite/direct';
import { slot } from '../rewrite/slot';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import { CHANGES } from '../story/verbs';
import { lowerAt, type Token } from '../tokens';
import type { Rewrite } from '../types';

/** Whether the verb at `i` is the candidate's: after I, after "and" behind one, or at the start of a bullet. */
function isOwn(sentence: Sentence, i: number, bullet: boolean): boolean {
  const { tokens } = sentence;
  if (bullet || lowerAt(tokens, i - 1) === 'my') return true;
  // "Responsible for the rota and assisted with payroll": the bullet's subject stands for both.
  if (
    lowerAt(tokens, i - 1) === 'and' &&
    /^(?:responsible|tasked)$/.test(tokens.find(({ kind }) => kind === 'word')?.lower ?? '')
  )
    return true;
  let before = i - 1;
  while (
    before > 0 &&
    (/^(?:have|had|was|did|to|able|been)$/.test(lowerAt(tokens, before)) ||
      (lowerAt(tokens, before) === 'of' && /^(?:sort|kind)$/.test(lowerAt(tokens, before - 1))) ||
      (/^(?:sort|kind)$/.test(lowerAt(tokens, before)) && lowerAt(tokens, before + 1) === 'of') ||
      skipAdverbs(tokens, before) > before)
  )
    before--;
  if (/^i(?:'ve|'d)?$/.test(lowerAt(tokens, before))) {
    const clause = clauses(sentence).find(({ from, shared }) => from === before && !shared);
    return (
      clause === undefined || clause.link !== 'under' || /^(?:that|where|which)$/.test(lowerAt(tokens, before - 1))
    );
  }
  const joined = clauses(sentence).find(({ verb }) => verb.head === i || verb.first === i);
  return joined?.shared === true && (joined.subject === 'I' || joined.subject === 'dropped') && joined.link !== 'under';
}

/** The deed in place of what dilutes it, or a slot for the deed where none is named. */
function rewriteOf(sentence: Sentence, i: number, found: Dilution, next: Sentence | undefined): Rewrite[] {
  const { tokens } = sentence;
  const { stop, deed, ask, until } = found;
  const verb = deed ?? stop + 1;
  const word = lowerAt(tokens, verb);
  const from = tokens[i] as Token;
  // "was part of the team that built" → "built": the verb stands in its past already.
  if (deed !== undefined && verbForm(word)?.past) {
    const to = tokens[verb] as Token;
    return [{ label: `Say “${to.text}”`, edits: [{ from: from.start, to: to.start, insert: '' }], slots: [] }];
  }
  const rewrite = word.endsWith('ing') || lowerAt(tokens, i).startsWith('help') ? direct(tokens, i, verb) : undefined;
  if (rewrite) return [measured(sentence, rewrite, verb, next)];
  // An auxiliary before it would need another form of the verb the writer fills in.
  if (!ask || /^(?:to|have|had|been)$|'(?:ve|d)$/.test(lowerAt(tokens, i - 1)) || lowerAt(tokens, i) === 'been')
    return [];
  const name = /^\p{Lu}/u.test(from.text) ? ask.charAt(0).toUpperCase() + ask.slice(1) : ask;
  return [slot('Name your deed', from.start, (tokens[until ?? stop] as Token).end, name)];
}

/** A change claimed with no figure would be underlined next: ask for the figure at once. */
function measured(sentence: Sentence, rewrite: Rewrite, verb: number, next: Sentence | undefined): Rewrite {
  const { tokens } = sentence;
  const past = rewrite.edits[0]?.insert.toLowerCase() ?? '';
  if (!CHANGES.has(past) || hasFigure(sentence) || (next && hasFigure(next))) return rewrite;
  let end = verb;
  while (
    tokens[end + 1] &&
    !/^(?:[,.;:!?]|and|by|for|so|because|with|in|on|when|while|through|from|after|to)$/.test(lowerAt(tokens, end + 1))
  )
    end++;
  const at0 = (tokens[end] as Token).end;
  const name = '[from X to Y]';
  const shift = rewrite.edits.reduce(
    (sum, { from, to, insert }) => (from < at0 ? sum + insert.length - (to - from) : sum),
    0,
  );
  const edits = [...rewrite.edits, { from: at0, to: at0, insert: ` ${name}` }].sort((a, b) => a.from - b.from);
  return { label: rewrite.label, edits, slots: [{ from: at0 + shift + 1, to: at0 + shift + 1 + name.length }] };
}

function* dilutions(sentence: Sentence, { section, previous, next }: Context): Iterable<Hit> {
  const { tokens } = sentence;
  const start = tokens.findIndex(({ kind, text }) => kind === 'word' && text !== 'o');
  for (let i = 0; i < tokens.length; i++) {
    const bullet = i === start;
    const found = dilutionAt(tokens, i, bullet);
    if (!found || isQuoted(tokens, i) || !isOwn(sentence, i, bullet)) continue;
    const edge = !previous && !next;
    // What one was responsible for is rightly said once, when the task is set out.
    if (found.task && found.deed === undefined && !bullet && !edge && (section === 'situation' || section === 'task'))
      continue;
    const subject = tokens[i - 1];
    const from = subject && /^(?:i|my)$/.test(subject.lower) ? subject : (tokens[i] as Token);
    yield { start: from.start, end: (tokens[found.stop] as Token).end, rewrites: rewriteOf(sentence, i, found, next) };
    i = found.stop;
  }
}

export default defineRule({
  title: 'Your part made small',
  family: 'ownership',
  scope: 'sentence',
  message: 'This makes your part sound small.',
  why: '“Helped” and “was involved in” can mean anything from watching to leading; name the deed.',
  question: 'What exactly did you do there?',
  source:
    'Our choice, after the coach’s comments on a worked Amazon “Think Big” answer: show the individual contribution.',
  waits: true,
  find: dilutions,
  examples: [
    { bad: '[I helped to] migrate the records.', becomes: 'I migrated the records.' },
    { bad: '[I was responsible for] leading the night shift.', becomes: 'I led the night shift.' },
    { bad: '[I was involved in] planning the parents’ evening.', becomes: 'I planned the parents’ evening.' },
    { bad: '- [Worked on] improving the till software', becomes: '- Improved the till software [from X to Y]' },
    { bad: '- [Worked on] improving the till software by 20%', becomes: '- Improved the till software by 20%' },
    { bad: '[I helped] design and build the garden.', becomes: 'I designed and built the garden.' },
    { bad: '[I contributed to] the annual report.', becomes: 'I [led or ran] the annual report.' },
    { bad: '[I participated in] the audit.', becomes: 'I [led or ran] the audit.' },
    { bad: '[I was part of] the team that rebuilt the stage.', becomes: 'I rebuilt the stage.' },
    { bad: '[I helped the team] deliver the new menu.', becomes: 'I delivered the new menu.' },
    { bad: '[I assisted] the manager in planning the rota.', becomes: 'I planned the rota.' },
    { bad: '[I got involved in] fixing the deliveries.', becomes: 'I fixed the deliveries.' },
    { bad: '[I had a hand in] the redesign.' },
    { good: 'I helped a patient walk to the window and back.' },
    { good: 'With the help of two volunteers I moved the shelves.' },
    { good: 'She was involved in the audit.' },
    { good: 'I worked on a farm in the summer.' },
    { good: 'I worked on the night shift.' },
    { good: 'I was part of the third battalion.' },
    { good: 'The shop I worked on was small.' },
    { good: 'I helped students see the pattern with paper strips.' },
    { good: 'As part of the audit I counted every shelf.' },
  ],
});

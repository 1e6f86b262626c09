import { isQuoted } from '../grammar/subject';
import { words } from '../lexicon/words';
import type { Sentence } from '../sentence';
import type { Token } from '../tokens';
import type { Rewrite, TextEdit } from '../types';

const FORMS = new Map([
  ['we', 'I'],
  ["we've", 'I’ve'],
  ["we'd", 'I’d'],
  ["we'll", 'I’ll'],
  ["we're", 'I’m'],
  ['us', 'me'],
  ['ourselves', 'myself'],
]);
// What stays shared although the deed was one's own.
const SHARED =
  words(`team company department school ward unit organisation organization customers clients users product service business
  website site office group class project client manager users store shop branch app platform system firm hospital clinic society
  university regiment platoon squad family partners suppliers users`);

/**
 * We → I with everything that agrees: `from`–`to` are the tokens of the subject ("my team and I", "we all"), half-open.
 * Offsets are within the sentence.
 */
export function toFirstPerson({ tokens, text }: Sentence, from: number, to: number): Rewrite {
  const curly = text.includes('’');
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const subject = to - from === 1 ? (FORMS.get(first.lower) ?? 'I') : 'I';
  const edits: TextEdit[] = [{ from: first.start, to: last.end, insert: curly ? subject : subject.replace('’', "'") }];
  for (let i = to; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isQuoted(tokens, i)) continue;
    const form = FORMS.get(token.lower);
    if (form) edits.push({ from: token.start, to: token.end, insert: curly ? form : form.replace('’', "'") });
    else if (token.lower === 'our' && !tokens.slice(i + 1, i + 4).some(({ lower }) => SHARED.has(lower)))
      edits.push({ from: token.start, to: token.end, insert: 'my' });
    else if (token.lower === 'were' && /^we$/.test(tokens[i - 1]?.lower ?? ''))
      edits.push({ from: token.start, to: token.end, insert: 'was' });
    else if (
      (token.lower === 'together' || token.lower === 'all' || token.lower === 'both') &&
      (token.lower === 'together' || i === to)
    ) {
      const before = tokens[i - 1] as Token;
      edits.push({ from: before.end, to: token.end, insert: '' });
    }
  }
  return { label: 'Say I', edits, slots: [] };
}

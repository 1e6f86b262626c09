import type { Token } from '../tokens';

/** Where a phrase of a table was found: its key, and offsets of its first and last token within the sentence. */
export interface PhraseHit<Key extends string> {
  key: Key;
  start: number;
  end: number;
  /** Index of the first token. */
  token: number;
}

/**
 * Compiles a table of phrases, separated by `|` and on as many lines as they need, into one pass over a sentence's tokens. `*` stands for any one word,
 * `a/b` for either word, a phrase that begins with `^` stands only at the start of the sentence.
 */
export function phraseTable<Key extends string>(
  table: Readonly<Record<Key, string>>,
): (tokens: readonly Token[]) => PhraseHit<Key>[] {
  const byFirst = new Map<string, Entry<Key>[]>();
  for (const [key, phrases] of Object.entries(table) as [Key, string][])
    for (const phrase of phrases.replaceAll('\n', '').split('|')) {
      const initial = phrase.startsWith('^');
      const [first = '', ...rest] = phrase.slice(initial ? 1 : 0).split(' ');
      const entry: Entry<Key> = { key, rest: rest.map((word) => new Set(word.split('/'))), initial };
      for (const word of first.split('/')) byFirst.set(word, [...(byFirst.get(word) ?? []), entry]);
    }
  const nodes = new Map([...byFirst].map(([word, entries]) => [word, nodeOf(entries)]));
  return (tokens) => {
    const hits: PhraseHit<Key>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const node = nodes.get(token.lower);
      if (!node) continue;
      for (const { key, rest, initial } of node.bySecond.get(tokens[at + 1]?.lower ?? '') ?? node.others) {
        if (initial && at > 0) continue;
        const last = tokens[at + rest.length];
        if (last && follows(tokens, at + 1, rest)) hits.push({ key, start: token.start, end: last.end, token: at });
      }
    }
    return hits;
  };
}

interface Entry<Key> {
  key: Key;
  /** What may stand at each place after the first word. */
  rest: readonly ReadonlySet<string>[];
  initial: boolean;
}

/** The phrases that begin with one word, in the table's order: by their second word, and those that any word may follow. */
interface Node<Key> {
  bySecond: ReadonlyMap<string, readonly Entry<Key>[]>;
  others: readonly Entry<Key>[];
}

function nodeOf<Key>(entries: readonly Entry<Key>[]): Node<Key> {
  const open = ({ rest }: Entry<Key>): boolean => rest[0]?.has('*') ?? true;
  const seconds = new Set(entries.filter((entry) => !open(entry)).flatMap(({ rest }) => [...(rest[0] ?? [])]));
  const followedBy = (word: string): Entry<Key>[] => entries.filter((entry) => open(entry) || entry.rest[0]?.has(word));
  return { bySecond: new Map([...seconds].map((word) => [word, followedBy(word)])), others: entries.filter(open) };
}

function follows(tokens: readonly Token[], from: number, rest: readonly ReadonlySet<string>[]): boolean {
  for (let i = 0; i < rest.length; i++) {
    const words = rest[i] as ReadonlySet<string>;
    if (!words.has((tokens[from + i] as Token).lower) && !words.has('*')) return false;
  }
  return true;
}

import nlp from 'compromise/two';
import type { Token } from './tokens';

/** The compromise tags of one token, such as `Verb`, `PastTense`, `Participle`, `Noun`. */
export type Tag = ReadonlySet<string>;

const NONE: Tag = new Set();

interface Term {
  text: string;
  tags: Set<string>;
}

/**
 * The tags of each token. compromise splits contractions into an empty second term and keeps punctuation apart from
 * the text, so terms are laid over the tokens by walking both along the sentence.
 */
export function tagSentence(text: string, tokens: readonly Token[]): Tag[] {
  const document = (nlp(text) as unknown as { document: Term[][] }).document;
  const tags: Tag[] = new Array(tokens.length).fill(NONE);
  let at = 0;
  let token = 0;
  for (const sentence of document)
    for (const term of sentence) {
      if (term.text === '') continue;
      const start = text.indexOf(term.text, at);
      if (start < 0) continue;
      at = start + term.text.length;
      while (token < tokens.length && (tokens[token] as Token).end <= start) token++;
      while (token < tokens.length && (tokens[token] as Token).start < at) tags[token++] = term.tags;
    }
  return tags;
}

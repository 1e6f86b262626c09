import nlp from 'compromise/two';
import { plugin } from './lexicon/plugin';
import type { Token } from './tokens';

/** The compromise tags of one token, such as `Verb`, `PastTense`, `Participle`, `Noun`. */
export type Tag = ReadonlySet<string>;

interface Term {
  text: string;
  tags: Set<string>;
}

// The tagger without its costliest pass, which corrects little of what the rules ask for: a quarter of the time.
const STEPS = ['freeze', 'lexicon', 'preTagger', 'contractionTwo', 'unfreeze'];

interface Compromise {
  plugin(plugin: object): void;
  tokenize(text: string): { compute(steps: string[]): { document: Term[][] } };
}

const compromise = nlp as unknown as Compromise;
compromise.plugin(plugin);

const NONE: Tag = new Set();

/**
 * The tags of each token. compromise splits contractions into an empty second term and keeps punctuation apart from
 * the text, so terms are laid over the tokens by walking both along the sentence.
 */
export function tagSentence(text: string, tokens: readonly Token[]): Tag[] {
  const { document } = compromise.tokenize(text).compute(STEPS);
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

/**
 * Leaves out of the shipped worker what the analyzers never ask of compromise: passes that tag.ts does not run, views
 * and look-ups it does not use, and names of people and places, but for those that look like a plural ("James",
 * "Texas"): of all others the capital letter tells as much. tests/unit/lean-tagger.test.ts proves that no report differs.
 */
import { pack, unpack } from 'efrt';
import type { Plugin } from 'vite';

const UNUSED =
  /compromise\/src\/(?:2-two\/(?:postTagger|swap|lazy)|1-one\/(?:typeahead|sweep|lookup|cache|change|output|match))\/plugin\.js$/;
/** What stays of them: the shelves that other parts put something on. */
const EMPTY = 'export default { compute: { id() {} }, methods: { one: { debug: {}, termMethods: {} } } };';
const LEXICON = /compromise\/src\/2-two\/preTagger\/model\/lexicon\/_data\.js$/;
const NAMES = new Set(
  'MaleName FemaleName FirstName LastName Person City Region Place Country Organization SportsTeam Demonym'.split(' '),
);

/** Nouns are what an unknown word is taken for anyway; of the others no rule asks. */
const UNASKED = new Set(
  'PhrasalVerb Adverb Expression Currency Unit Actor Uncountable Singular Adjective Comparable'.split(' '),
);

export const leanTagger = (): Plugin => ({
  name: 'lean-tagger',
  enforce: 'pre',
  load(id) {
    return UNUSED.test(id) ? EMPTY : undefined;
  },
  transform(code, id) {
    if (!LEXICON.test(id)) return undefined;
    // The lexicon's file is one object of strings, each a packed list of words by its tag.
    return code.replace(/"(\w+)": "((?:[^"\\]|\\.)*)",?/g, (entry, tag: string, words: string) => {
      if (UNASKED.has(tag)) return '';
      return NAMES.has(tag) ? `"${tag}": ${JSON.stringify(plurals(JSON.parse(`"${words}"`)))},` : entry;
    });
  },
});

const plurals = (packed: string): string =>
  pack(Object.fromEntries(Object.entries(unpack(packed)).filter(([word]) => word.endsWith('s'))));

/**
 * Leaves out of the shipped worker what the analyzers never ask of compromise: passes that tag.ts does not run, views
 * and look-ups it does not use, and names of people and places, but for those that look like a plural ("James",
 * "Texas"): of all others the capital letter tells as much. tests/unit/lean-tagger.test.ts proves that no report differs.
 */
import { pack, unpack } from 'efrt';
import type { Plugin } from 'vite';

/** What stands for modules that are left out, by the shape that others expect of them, and their paths. */
const UNUSED: [stub: string, paths: string][] = [
  [
    // Plugins: the shelves that other parts put something on stay.
    'export default { compute: { id() {} }, methods: { one: { debug: {}, termMethods: {} } } };',
    `1-one/cache/plugin 1-one/change/plugin 1-one/lookup/plugin 1-one/match/plugin 1-one/output/plugin
     1-one/sweep/plugin 1-one/typeahead/plugin 2-two/lazy/plugin 2-two/postTagger/plugin 2-two/swap/plugin`,
  ],
  [
    // What a view of a text can do besides being tagged; forms of adjectives; how words that are left out are told apart.
    'export default {};',
    `API/methods/loops API/methods/utils 2-two/preTagger/methods/transform/adjectives/index
     2-two/preTagger/model/clues/_adj 2-two/preTagger/model/clues/_gerund 2-two/preTagger/model/clues/_person
     2-two/preTagger/model/clues/adj-gerund 2-two/preTagger/model/clues/adj-noun
     2-two/preTagger/model/clues/adj-past 2-two/preTagger/model/clues/adj-present
     2-two/preTagger/model/clues/noun-gerund 2-two/preTagger/model/clues/person-adj
     2-two/preTagger/model/clues/person-date 2-two/preTagger/model/clues/person-noun
     2-two/preTagger/model/clues/person-place 2-two/preTagger/model/clues/person-verb
     2-two/preTagger/model/clues/unit-noun`,
  ],
  [
    // More of it; what the lexicon's plugin puts its own in place of; passes for numbers, years and names.
    'export default () => {};',
    `1-one/pointers/api/index 1-one/tag/api/index 2-two/contraction-two/api/index
     1-one/tokenize/compute/freq 1-one/tokenize/compute/offset 1-one/tokenize/compute/wordCount
     1-one/tokenize/methods/unicode 1-one/tokenize/methods/01-sentences/index
     1-one/tokenize/methods/01-sentences/is-sentence 1-one/contraction-one/compute/contractions/number-range
     1-one/contraction-one/compute/contractions/number-unit 2-two/preTagger/compute/root
     2-two/preTagger/compute/penn 2-two/preTagger/compute/tagger/2nd-pass/05-year
     2-two/preTagger/compute/tagger/3rd-pass/03-orgWords 2-two/preTagger/compute/tagger/3rd-pass/04-placeWords`,
  ],
  [
    'export default [];',
    '1-one/tokenize/model/unicode 2-two/preTagger/model/orgWords 2-two/preTagger/model/placeWords',
  ],
  [
    'const none = () => {}; export default { preJ: none, preL: none, preD: none };',
    '1-one/contraction-one/compute/contractions/french',
  ],
  [
    "const none = () => ''; export { none as toSuperlative, none as toComparative };",
    '2-two/preTagger/methods/transform/adjectives/inflect',
  ],
];
const STUBS = new Map(UNUSED.flatMap(([stub, paths]) => paths.split(/\s+/).map((path) => [path, stub])));
const SOURCE = /\/compromise\/src\/(.*)\.js$/;

/** Without a pattern an -ing word stays what it is, which makes no infinitive of it. */
const EXPAND = /compromise\/src\/2-two\/preTagger\/model\/_expand\/index\.js$/;
const FROZEN = /compromise\/src\/2-two\/preTagger\/model\/lexicon\/frozenLex\.js$/;
const LEXICON = /compromise\/src\/2-two\/preTagger\/model\/lexicon\/_data\.js$/;
const NAMES = new Set(
  'MaleName FemaleName FirstName LastName Person City Region Place Country Organization SportsTeam Demonym'.split(' '),
);

/**
 * Nouns are what an unknown word is taken for anyway; words in -ing and -ed are told by their ends; of the others no
 * rule asks.
 */
const UNASKED = new Set(
  `PhrasalVerb Adverb Expression Currency Unit Actor Uncountable Singular Adjective Comparable Adj|Gerund Adj|Past
   Noun|Gerund Adj|Noun Adj|Present Person|Noun Person|Date Person|Verb Person|Place Person|Adj Unit|Noun Participle`.split(
    /\s+/,
  ),
);

/** The patterns that make forms of words; what ends in -ing is told by that, and of adjectives nobody asks. */
const MODELS = /compromise\/src\/2-two\/preTagger\/model\/models\/_data\.js$/;
const UNASKED_MODELS = /"(?:Comparative|Superlative|AdjToNoun|Gerund)": (\{[\s\S]*?\n {2}\})/g;

export const leanTagger = (): Plugin => ({
  name: 'lean-tagger',
  enforce: 'pre',
  load(id) {
    return STUBS.get(SOURCE.exec(id)?.[1] ?? '');
  },
  transform(code, id) {
    if (MODELS.test(id)) return code.replace(UNASKED_MODELS, (entry, model: string) => entry.replace(model, '{}'));
    if (EXPAND.test(id)) return code.replaceAll('if (!lex[inf])', 'if (inf !== w && !lex[inf])');
    if (FROZEN.test(id))
      return code.replace(/ *'[^']+': '(\w+)',\n/g, (entry, tag: string) => (NAMES.has(tag) ? '' : entry));
    if (!LEXICON.test(id)) return undefined;
    // The lexicon's file is one object of strings, each a packed list of words by its tag.
    return code.replace(/"([\w|]+)": "((?:[^"\\]|\\.)*)",?/g, (entry, tag: string, words: string) => {
      if (UNASKED.has(tag)) return '';
      return NAMES.has(tag) ? `"${tag}": ${JSON.stringify(plurals(JSON.parse(`"${words}"`)))},` : entry;
    });
  },
});

const plurals = (packed: string): string =>
  pack(Object.fromEntries(Object.entries(unpack(packed)).filter(([word]) => word.endsWith('s'))));

/** What a sentence shows of its language and of the kind of text it belongs to. Word lists: our choice. */
import { PerSentence, type Sentence } from '../sentence';
import { cuesOf } from './cues';
import { isPast } from './verbs';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ENGLISH = words(
  "the a an and or but of to in on at by for with from as is are was were be been had has have did do me my we us our you he she they it its this that these those which who what when where how why not no so if then than after before while because there their his her them him into over under about out up down all each one two more most also would could should can will just only very during within without against between through i i'm i've i'd it's didn't wasn't don't we'd we're we've",
);
/** Small words of other languages in Latin letters that English does not have. */
const FOREIGN = words(
  'un uno ho hai abbiamo della delle dei nel nella e ed ma w z nie się le la les des une du et est dans pour que qui sur avec pas nous vous je il elle au aux ce cette der die das und ist nicht mit ein eine zu den von auf für ich wir sie es im dem el los las una y en por para con su se del al como pero yo lo gli che di della per non sono het een van ik wij niet op dat met zijn och jag att det som på os um uma não em com eu nós lorem ipsum dolor amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua enim minim veniam quis nostrud ' +
    'hain ka ki ke ko mein maine humne aur nahi nahin tha thi bahut kya yeh woh mera meri kaam kiya hua apne saath yang dan dari untuk dengan saya kami adalah ang ng mga sa ako namin kwa ya wa na ni bir ve bu için ile iz komandoy',
);
const RECIPE = words(
  'preheat oven bake simmer whisk tablespoon tablespoons tbsp teaspoon teaspoons tsp flour butter dough saucepan boil chopped minced garnish marinate knead sprinkle stir drain grease ingredients drizzle sauté fry season blend',
);
/** For each word the lists that it is on, one bit a list: one look-up for all of them. */
const [IN_ENGLISH, IN_FOREIGN, IN_RECIPE] = [1, 2, 4];
const LISTED = new Map<string, number>();
for (const [list, bit] of [
  [ENGLISH, IN_ENGLISH],
  [FOREIGN, IN_FOREIGN],
  [RECIPE, IN_RECIPE],
] as const)
  for (const word of list) LISTED.set(word, (LISTED.get(word) ?? 0) | bit);
const PERSON = words("i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll");
/** How a bullet may open without a past verb. */
const OPENER = /^(?:responsible|tasked|\p{L}+ing)\b/iu;
const PROMPT =
  /\?["”’)]*$|^(?:please )?(?:tell (?:me|us)|describe|give (?:me|us|an example)|talk (?:me|us|about)|explain|share|walk (?:me|us))\b/i;
const SALUTATION = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b/i;
const FAREWELL =
  /^(?:thanks|thank you|many thanks|cheers|best|best wishes|all the best|(?:kind|best|warm) regards|regards|yours|yours (?:sincerely|faithfully|truly)|sincerely|love)\b/i;
/** How a letter of application speaks. */
export const APPLICATION =
  /\b(?:apply for|application for|(?:position|role) (?:of|at|as)|hiring manager|look forward to hearing|attached (?:is|are|please)|find attached|my (?:cv|résumé|resume))\b/i;
const CODE: readonly RegExp[] = [
  /[{};]\s*$/,
  /^(?:def|class|function|const|let|var|return|import|export|package|public|private|#include|@\w+)\b[^.?!(:;={]*[(:;={]/,
  /^(?:import|from) [\w.]+(?: import .+)?$/,
  /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE)\b/,
  /\w\(\w*\) ?[:;{]?$/,
  /[\w\])] ?(?:=>|==|\+=|!=|:=) ?/,
  /<\/\w+>/,
];
const looksLikeCode = (text: string): boolean => CODE.some((one) => one.test(text));
/** Without one of these a sentence is no code. */
const CODE_MARK = /[{}();=<>:]|^(?:import|from|SELECT|INSERT|UPDATE|DELETE|CREATE) /;
/** A salutation or a farewell is a short line. */
const SHORT = 6;

/** Counts of words, but for what is said otherwise. */
export interface Kind {
  words: number;
  /** Slots to be filled in. */
  slots: number;
  /** Letters of any script, and those of them that are Latin. */
  letters: number;
  latin: number;
  english: number;
  foreign: number;
  recipe: number;
  /** "I", "we" and their forms, outside of what somebody else is quoted with. */
  persons: number;
  pasts: number;
  /** Words with letters beyond those of English. */
  accented: number;
  /** Own or shared deeds, perfects and reflections, plans: what a part of a story tells without a past verb too. */
  tells: boolean;
  /** Opens as a résumé's bullet does. */
  bullet: boolean;
  measured: boolean;
  code: boolean;
  prompt: boolean;
  salutation: boolean;
  farewell: boolean;
}

const ASCII = /^\p{ASCII}*$/u;
const LATIN = /\p{Script=Latin}/u;
const kept = new PerSentence<Kind>();

export function kindOf(sentence: Sentence): Kind {
  const known = kept.get(sentence);
  if (known) return known;
  const { text, tokens } = sentence;
  const cues = cuesOf(sentence);
  const tally = { words: 0, letters: 0, latin: 0, english: 0, foreign: 0, recipe: 0, accented: 0 };
  const plain = ASCII.test(text);
  let open = false;
  let slots = 0;
  for (const { lower, kind } of tokens) {
    // A slot to be filled in, "[from X % to Y %]", is no word of the writer's yet.
    if (lower === '[') slots++;
    if (lower === '[' || lower === ']') open = lower === '[';
    if (kind !== 'word' || open) continue;
    tally.words++;
    tally.letters += lower.length;
    // A word is of one script: its first letter tells.
    if (plain || LATIN.test(lower.charAt(0))) tally.latin += lower.length;
    const on = LISTED.get(lower);
    if (on !== undefined) {
      if (on & IN_ENGLISH) tally.english++;
      else if (on & IN_FOREIGN) tally.foreign++;
      if (on & IN_RECIPE) tally.recipe++;
    }
    if (!plain && /[^\p{ASCII}’‑]/u.test(lower)) tally.accented++;
  }
  const said = outsideQuotes(cues.lower);
  const short = tally.words <= SHORT;
  const kind: Kind = {
    ...tally,
    slots,
    persons: count(said, (word) => PERSON.has(word)),
    pasts: count(said, isPast),
    tells:
      cues.perfect ||
      cues.amounts.length > 0 ||
      cues.walk.bullet ||
      cues.count('reflection') + cues.count('hindsight') + cues.count('task') + cues.count('ordered') > 0 ||
      saysDeed(said),
    // A slot is to become what the sentence lacks.
    bullet: cues.walk.bullet || OPENER.test(text) || text.startsWith('['),
    measured:
      cues.amounts.length > 0 && tally.words > 2 && /\b(?:of|for|from|to|by|in|per|under|over|with)\b/.test(text),
    code: CODE_MARK.test(text) && looksLikeCode(text.replace(/`[^`]*`/g, '')),
    prompt: PROMPT.test(text),
    salutation: short && SALUTATION.test(text),
    farewell: short && FAREWELL.test(text),
  };
  kept.set(sentence, kind);
  return kind;
}

const NO_DEED = words('am feel need want think hope love like have can will must do look');

/** "I speak with each leader": "I" and a verb that tells something done. */
const saysDeed = (said: readonly string[]): boolean =>
  said.some((word, i) => word === 'i' && /^[a-z]{3,}/.test(said[i + 1] ?? '') && !NO_DEED.has(said[i + 1] ?? ''));

const count = (list: readonly string[], fits: (word: string) => boolean): number =>
  list.reduce((total, word) => total + (fits(word) ? 1 : 0), 0);

/** The words that are not quoted; all of them where the sentence is one quotation from end to end. */
function outsideQuotes(lower: readonly string[]): readonly string[] {
  if (!(lower.includes('"') || lower.includes('“') || lower.includes('”'))) return lower;
  let quoted = false;
  const said = lower.filter((word) => {
    if (word === '“') quoted = true;
    else if (word === '”') quoted = false;
    else if (word === '"') quoted = !quoted;
    return !quoted;
  });
  return said.some((word) => /\p{L}/u.test(word)) ? said : lower;
}

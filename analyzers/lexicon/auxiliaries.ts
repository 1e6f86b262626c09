/** Closed classes around the passive: auxiliaries, what may follow them, and what ends a verb phrase. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PRESENT = words(`am is are i'm im we're you're they're youre theyre isn't aren't isnt arent ain't`);
export const PAST = words(`was were wasn't weren't wasnt werent`);
export const BARE = words('be been being');
export const GET = words('get gets got getting gotten');
// "'s" is "is" before a participle after these; after a noun it is a possessive.
export const IT_IS = words(`it's that's what's there's this's here's where's how's everything's nothing's something's`);
// "'s" after a person is more often "has" ("he's fixed it"), save before what one does not do oneself.
export const SHE_IS = words(`he's she's who's everyone's everybody's someone's`);
export const DONE_TO_PEOPLE = words(
  'called named supposed allowed forced required paid told treated meant asked expected',
);
export const SUBJECT = words('i you he she it we they this that these those there');
export const PERSON = words('i you he she we they');
export const ADVERBS =
  words(`not never always ever still just now then already often only once even soon later again all
  both either also first last almost so too well better best more most less least much very quite rather
  further back together today since far long thus hence therefore however instead indeed perhaps maybe
  somehow sometimes seldom yet currently half over newly kinda totally being been each`);
export const NOT_ADVERBS =
  words(`family apply supply assembly july italy ally bully belly jelly rally folly anomaly friendly
  likely unlikely lonely lovely silly ugly costly deadly elderly only-child monopoly reply`);
export const DEGREE = words('very so too quite extremely');
export const DETERMINER =
  words(`the a an my your his her its our their this that these those some any no every each another
  it them him me us you`);
export const AFTER =
  words(`. by in on at to for from with as of into over under after before during through since until about
  against between because when if and but or so that than out up off down away back here there today yesterday now
  again last next this too yet within without via per where while which who`);
export const QUESTION = words('why how when where what who which whom whose');
export const STARTS_CLAUSE = words('and but or so nor neither');
export const ENCLOSED = words('attached enclosed included listed hidden buried');
export const QUOTE = words(`" “ ” ‘ ’ '`);
/** Question words that put the auxiliary before its subject even inside a statement ("where is it located"). */
export const INDIRECT = words('why how when where');
/** Participles that keep a noun behind them in the passive ("it's called a rota"). */
export const NAMING = words('called named considered deemed labelled labeled declared given');
/** What follows a "by" of manner, time or measure. */
export const NO_AGENT = words(`hand default design law email phone post mistake accident chance surprise monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november
  december noon midnight morning evening tonight tomorrow then now end next last early late mid time deadline summer
  winter autumn spring about almost nearly roughly around approximately over under half more less up one two three four
  five six seven eight nine ten twenty thirty fifty way means week month year day hour`);

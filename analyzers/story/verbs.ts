/** Verbs as a story uses them: which past forms are deeds, which are states, which claim little. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Irregular past forms; regular ones end in -ed. */
export const IRREGULAR_PAST = words(
  'led built rebuilt wrote rewrote made remade took undertook gave got ran set reset put cut held met found brought spoke told ' +
    'sent began chose drew redrew drove kept left lost paid said sat saw oversaw foresaw spent stood taught thought ' +
    'understood won went underwent came overcame became did redid had was were knew grew fell rose broke caught felt dealt ' +
    'hit let read sold shut split spread laid lent bought fought sought shook showed shown flew rode wore woke wound bore ' +
    'swore threw overthrew struck stuck swung sank shrank rang sang sprang hung hid forgot froze fed fled bent bound bit ' +
    'beat bet blew shot slept slid learnt spelt burnt meant leapt sped quit withdrew mistook reran offset broadcast ' +
    'forecast upheld outgrew outdid retook rethought resold repaid',
);

/** -ed words that are no past forms. */
const NOT_PAST = words(
  'need feed speed indeed exceed proceed succeed seed red bed shed weed deed hundred sacred naked wicked embed heed bleed breed reed greed creed ' +
    'unprecedented detailed unexpected limited complicated experienced related aged shared dedicated advanced so-called',
);

/** True where the word, in lower case, has the form of a past tense. */
export const isPast = (word: string): boolean =>
  IRREGULAR_PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word));

/** First-person past forms that tell a state, a perception or a mishap: no deed of the candidate. */
export const STATES = words(
  'was were had knew felt thought believed wanted needed liked loved saw heard noticed realised realized recognised recognized ' +
    'understood remembered hoped expected feared worried enjoyed became seemed lived joined graduated assumed struggled ' +
    'failed lost missed forgot underestimated overestimated wished preferred learned learnt received remained stayed ' +
    'arrived happened meant owed belonged suffered lacked hated doubted wondered studied',
);

/** Deeds that say little about what was done. */
export const FAINT = words(
  'used worked helped tried did dealt handled assisted participated supported contributed got made went followed ' +
    'attended talked managed looked utilised utilized continued kept had put found came solved improved enhanced ' +
    'communicated ensured performed responded addressed',
);

/** Base forms that open a résumé bullet of a job still held ("Manage a team of five"). */
export const BULLET_PRESENT = words(
  'lead manage own build drive support coach mentor teach train develop design coordinate oversee handle maintain create ' +
    'deliver run organise organize plan supervise analyse analyze write review monitor prepare provide ensure serve assist ' +
    'conduct collaborate work implement facilitate administer',
);

/** Verbs of change: with a thing as their subject they state an outcome or a problem. */
export const CHANGES = words(
  'improved increased decreased dropped fell rose grew reduced cut halved doubled tripled quadrupled climbed declined ' +
    'shrank sank jumped soared surged recovered stabilised stabilized plummeted slowed sped shortened lengthened ' +
    'lowered raised boosted lifted saved gained eliminated decreased went exceeded surpassed beat outperformed ' +
    'disappeared vanished stopped streamlined strengthened enabled allowed provided facilitated ensured prevented simplified ' +
    'freed redirected helped',
);

/** Verbs that finish something: late in a story they state its result, whoever did it. */
export const COMPLETIONS = words(
  'launched delivered completed finished achieved reached hit won raised submitted shipped secured succeeded met exceeded ' +
    'passed graduated earned received recovered renewed signed adopted awarded promoted approved thanked praised ' +
    'accepted saved opened went resolved',
);

/** True for an adverb that may stand between a subject and its verb. */
export const isAdverb = (word: string): boolean =>
  (word.endsWith('ly') && word.length > 4) ||
  /^(?:also|then|just|first|even|still|never|always|soon|often|once|later|again|now|next|together|both|all|only|so|have|had|did|'ve)$/.test(
    word,
  );

/** How others answer what was done. */
export const REACTIONS = words(
  'chose agreed thanked accepted apologised apologized calmed settled smiled returned stayed signed left appreciated ' +
    'loved liked confirmed completed passed attended praised wrote asked copied adopted took nominated promoted offered ' +
    'came went recovered joined finished submitted relaxed laughed opened improved learned used',
);

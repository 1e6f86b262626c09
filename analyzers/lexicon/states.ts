/** Participles that are adjectives after "be": knowledge of English, chosen by meaning. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A feeling, an attitude or a quality: a passive only with "by" ("I was impressed by it" stays one). */
export const FEELINGS = words(`
  abashed accomplished accustomed afraid aggravated aggrieved alarmed amazed amused annoyed antiquated appalled ashamed
  assorted astonished astounded baffled bemused bewildered biased bored bothered caffeinated clueless cluttered
  concerned confused contented convinced crazed crowded curved dazed dazzled dejected delighted deluded demented
  demoralised demoralized depressed deserted devastated devoted dilapidated dehydrated discouraged disenchanted
  disgruntled disgusted disheartened disillusioned disinterested dismayed disorganised disorganized displeased
  dissatisfied distinguished distraught distressed dumbfounded embarrassed embarrased embittered enamored enamoured
  engrossed enraged enthralled enthused excited exhilarated experienced fascinated fatigued fed-up flattered flawed
  flustered frightened frustrated gated gutted heartbroken honored horrified humbled hungover impressed inclined
  indebted inebriated inexperienced infatuated interested intimidated intoxicated intrigued irritated jaded
  knackered lopsided mesmerised mesmerized misguided mortified motivated mystified nauseated obsessed offended
  outdated outmoded outraged panicked perplexed perturbed perverted petrified piqued pleased preoccupied
  privileged puzzled qualified rattled relieved renowned revolted satisfied scared secluded shocked
  sickened skilled smashed smitten sophisticated spellbound startled stoked stuck stunned sunburnt surprised talented
  tempted terrified thrilled tired touched troubled unnerved upset uptight versed vexed wasted worried`);

/** A quality after a finite "be" ("time was limited"), something done after "be", "been", "being" ("had to be limited"). */
export const QUALITIES = words(`
  advanced agitated animated celebrated coagulated committed complicated congested detached detailed determined
  disappointed distracted disturbed educated elevated exhausted incarcerated invested involved isolated jammed justified
  limited lost mixed muddled opposed packed poised prepared refreshed rested rushed
  seasoned slanted strained stressed swamped trapped united wooded worn`);

/** A lasting state in the present ("we are closed"), an event in the past ("it was closed on Friday"). */
export const LASTING = words(`closed crippled disabled finished married retired folded infected broken`);

/** Verbs without an object, whose participle after "be" is a state ("was gone") or after "'s" a perfect ("it's become"). */
export const INTRANSITIVE = words(`
  arisen arrived become been come crept died disappeared dwelt elapsed emerged existed expired fallen fled gone
  got gotten grown happened knelt lapsed lasted let mattered occurred overslept partaken quit related remained
  rid risen sat seemed slept stayed stood sprung succeeded swollen thrived tended vanished wept`);

/** Verbs in un- and over-; any other participle so formed is an adjective ("unemployed", "overpriced"). */
export const PREFIXED_VERBS = words(`
  unblocked unbound unbundled uncovered undercut undergone undermined understood understaffed-by undertaken undone
  unearthed unfolded unified uninstalled united unleashed unlinked unloaded unlocked unmasked unmuted unpacked unplugged
  unpinned unraveled unravelled unrolled unscrewed unsealed unseated unsubscribed untangled untied unveiled unwound
  unwrapped unzipped underestimated underlined underpinned underscored undervalued underwritten
  overcharged overcome overdone overhauled overheard overlaid overlooked overpaid overpowered overridden overruled
  overrun overseen overshadowed overtaken overthrown overturned overwhelmed overwritten overloaded overused overstated`);

/** Adjectives only before these words; "." stands for the clause's end. */
export const STATES_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['done', words('with')],
  ['involved', words('in with')],
  ['dated', words('. and')],
  ['set', words('to up-to')],
  ['prepared', words('to for .')],
]);

/**
 * Irregular past participles and the simple past that goes with each: knowledge of English, not of any corpus.
 * Participles equal to the base form (cut, put, read) are here too; regular ones are recognised by their ending.
 */
const PAIRS = `
arisen arose, awoken awoke, beaten beat, become became, befallen befell, begun began, bent bent, bet bet,
bid bid, bidden bade, bitten bit, bled bled, blown blew, born bore, borne bore, bought bought, bound bound, bred bred,
broadcast broadcast, broken broke, brought brought, built built, burnt burnt, burst burst, cast cast, caught caught,
chosen chose, clung clung, cost cost, crept crept, cut cut, dealt dealt, done did, drawn drew, dreamt dreamt,
driven drove, drunk drank, dug dug, dwelt dwelt, eaten ate, fallen fell, fed fed, felt felt, fled fled, flown flew,
flung flung, forbidden forbade, forecast forecast, foregone forewent, foreseen foresaw, forgiven forgave,
forgotten forgot, forsaken forsook, fought fought, found found, frozen froze, given gave, gone went, got got,
gotten got, ground ground, grown grew, hamstrung hamstrung, heard heard, held held, hewn hewed, hidden hid, hit hit,
hung hung, hurt hurt, inlaid inlaid, input input, kept kept, knelt knelt, knit knit, known knew, laid laid,
leant leant, leapt leapt, learnt learnt, led led, left left, lent lent, let let, lit lit, lost lost, made made,
met met, misheard misheard, mislaid mislaid, misled misled, mispelt mispelt, misread misread,
misspelt misspelt, misspent misspent, mistaken mistook, misunderstood misunderstood, mown mowed, offset offset,
outbid outbid, outdone outdid, outgrown outgrew, outrun outran, outsold outsold, overcome overcame, overdone overdid,
overdrawn overdrew, overheard overheard, overlaid overlaid, overridden overrode, overrun overran, overseen oversaw,
overshot overshot, overtaken overtook, overthrown overthrew, overwritten overwrote, paid paid, partaken partook,
prepaid prepaid, preset preset, proven proved, put put, quit quit, read read, rebuilt rebuilt, recast recast,
redone redid, redrawn redrew, remade remade, rent rent, repaid repaid, reread reread, rerun reran, resent resent,
reset reset, resold resold, retaken retook, rethought rethought, retold retold, rewritten rewrote, rid rid,
ridden rode, risen rose, run ran, rung rang, said said, sat sat, sawn sawed, seen saw, sent sent, set set, sewn sewed,
shaken shook, shed shed, shorn sheared, shot shot, shown showed, shrunk shrank, shrunken shrank, shut shut, slain slew,
slept slept, slid slid, slit slit, smelt smelt, smitten smote, sold sold, sought sought, sown sowed, sped sped,
spelt spelt, spent spent, spilt spilt, split split, spoilt spoilt, spoken spoke, spread spread, sprung sprang,
spun spun, stolen stole, stood stood, strewn strewed, stricken struck, struck struck, strung strung, stuck stuck,
stung stung, sung sang, sunk sank, swept swept, swollen swelled, sworn swore, swung swung, taken took, taught taught,
thought thought, thrown threw, thrust thrust, told told, torn tore, trodden trod, unbound unbound, undercut undercut,
undergone underwent, understood understood, undertaken undertook, undone undid, unwound unwound, upheld upheld,
upset upset, wept wept, withdrawn withdrew, withheld withheld, withstood withstood, woken woke, won won, worn wore,
wound wound, woven wove, wrung wrung, written wrote`;

/** Irregular participle → simple past, both in lower case. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  PAIRS.split(',').map((pair) => pair.trim().split(' ') as [string, string]),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that end like a regular participle and are none: nouns, adjectives without a verb, base forms. */
export const NOT_PARTICIPLES = words(`
  aged beloved bed biped breed bleed creed crooked dogged embed exceed feed freed greed gifted hundred
  indeed jagged kindred learned naked need newlywed proceed quadruped ragged red reed rugged sacred sled
  seed shed shred speed steed succeed talented tweed wed weed wicked wretched zed med ped op-ed
  co-ed moped infrared coed unwed supposed-to old-fashioned one-sided so-called open-minded`);

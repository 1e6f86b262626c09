import { words } from './words';

/** Irregular verbs a story uses, as base/past. */
const IRREGULAR = new Map(
  `lead/led build/built rebuild/rebuilt write/wrote rewrite/rewrote run/ran make/made take/took give/gave bring/brought find/found get/got
  set/set put/put cut/cut teach/taught drive/drove choose/chose draw/drew hold/held keep/kept speak/spoke spend/spent send/sent sell/sold
  tell/told win/won understand/understood undertake/undertook oversee/oversaw meet/met begin/began grow/grew feed/fed pay/paid read/read
  lay/laid show/showed do/did think/thought buy/bought catch/caught come/came deal/dealt fight/fought go/went leave/left lend/lent
  lose/lost see/saw seek/sought shut/shut split/split spread/spread stand/stood stick/stuck redo/redid make/made lift/lifted fix/fixed`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string]),
);
/** Regular verbs that double their last letter, or that a deed list would not hold. */
const DOUBLING = words(
  'plan ship stop drop scan map run set swap tap trim wrap log debug refer prefer submit commit admit permit spot chat cut get put win begin shop tag strip step grab',
);
const REGULAR =
  words(`migrate design deliver improve launch organise organize plan manage develop create implement test train coach mentor reduce
  increase coordinate prepare resolve solve fix deploy automate document review analyse analyze investigate support introduce define
  restructure refactor research identify migrate update upgrade install configure monitor track measure optimise optimize streamline
  simplify standardise standardize facilitate present negotiate recruit onboard schedule arrange assemble collect raise promote
  establish maintain produce process produce clean restock serve care treat assess plan draft edit publish survey audit reconcile
  calculate forecast budget model pilot prototype launch ship roll scale move move host direct supervise motivate expand secure protect
  repair replace rescue evacuate inspect operate load unload deliver diagnose administer discharge educate tutor mark grade assess
  stabilise stabilize complete finish develop address handle create integrate connect convert extract transform load validate verify`);

/** The past tense of a base form, or undefined where the word is no verb known here. */
export function pastOf(base: string): string | undefined {
  const irregular = IRREGULAR.get(base);
  if (irregular) return irregular;
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ed`;
  if (!REGULAR.has(base)) return undefined;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

const gerundOf = (base: string): string =>
  DOUBLING.has(base)
    ? `${base}${base.at(-1)}ing`
    : base.endsWith('e') && !/[eo]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${base}ing`;
const BY_GERUND = new Map([...IRREGULAR].map(([base, past]) => [gerundOf(base), past]));
const NOT_GERUND = words(
  'during morning evening meeting building training marketing accounting engineering everything something nothing anything bring thing king ring string spring onboarding',
);

/** The past tense of an -ing form ("leading" → "led"), or undefined where the word is rather a noun. */
export function pastOfGerund(word: string): string | undefined {
  const irregular = BY_GERUND.get(word);
  if (irregular && word !== 'building') return irregular;
  if (!word.endsWith('ing') || word.length < 6 || NOT_GERUND.has(word)) return undefined;
  const stem = word.slice(0, -3);
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

import { IRREGULAR } from '../lexicon/irregular-verbs';
import { ACTION, DOUBLING, JOINT, OUTCOME, PHASE, SOLVING, STATE } from '../lexicon/verbs';

/** What a word can be as a form of a verb. */
export interface VerbForm {
  lemma: string;
  base: boolean;
  past: boolean;
  participle: boolean;
  ing: boolean;
}

// British spelling doubles a final l after an unstressed vowel; both spellings are known, the single l is written.
const BRITISH_L = /(?:cance|trave|mode|labe|leve|signa|fue|tunne|channe|counse|tota|unrave)l$/;

const stemEd = (lemma: string): string => {
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  return DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
};

/** Simple past of a lemma: "migrate" → "migrated", "lead" → "led". */
export function pastOf(lemma: string): string {
  const irregular = IRREGULAR.get(lemma)?.[0];
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stemEd(lemma)}ed`;
}

const ingOf = (lemma: string): string => {
  if (lemma === 'be') return 'being';
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(lemma)) return `${lemma}ing`;
  return `${stemEd(lemma)}ing`;
};

const FORMS = new Map<string, VerbForm>();

function note(word: string, lemma: string, form: 'base' | 'past' | 'participle' | 'ing'): void {
  const known = FORMS.get(word);
  if (known && known.lemma !== lemma) return; // the first lemma listed keeps a shared form
  const entry = known ?? { lemma, base: false, past: false, participle: false, ing: false };
  entry[form] = true;
  FORMS.set(word, entry);
}

for (const lemma of [...IRREGULAR.keys(), ...ACTION, ...OUTCOME, ...STATE, ...JOINT, ...PHASE, ...SOLVING]) {
  const irregular = IRREGULAR.get(lemma);
  const past = pastOf(lemma);
  note(past, lemma, 'past');
  note(irregular?.[1] ?? past, lemma, 'participle');
  note(lemma, lemma, 'base');
  note(ingOf(lemma), lemma, 'ing');
  if (BRITISH_L.test(lemma)) {
    note(`${lemma}ed`, lemma, 'past');
    note(`${lemma}ed`, lemma, 'participle');
    note(`${lemma}ing`, lemma, 'ing');
  }
}
note('were', 'be', 'past');

const NO_PAST = new Set(['need', 'feed', 'speed', 'indeed', 'embed', 'hundred', 'red', 'shared', 'united']);

/** The word as a verb form; an unknown word in -ed counts as a regular past. Undefined where it is no verb we know. */
export function verbForm(word: string): VerbForm | undefined {
  const known = FORMS.get(word);
  if (known) return known;
  if (/^[a-z-]{3,}ed$/.test(word) && !NO_PAST.has(word))
    return { lemma: unEd(word), base: false, past: true, participle: true, ing: false };
  return undefined;
}

const unEd = (word: string): string => (word.endsWith('ied') ? `${word.slice(0, -3)}y` : word.slice(0, -2));

/** Simple past of a word in -ing: "leading" → "led", "testing" → "tested". Undefined where the word is no verb. */
export function pastOfIng(word: string): string | undefined {
  const known = FORMS.get(word);
  if (known) return known.ing ? pastOf(known.lemma) : undefined;
  if (!/^[a-z-]{2,}[a-z]ing$/.test(word) || /thing$/.test(word)) return undefined;
  const stem = word.slice(0, -3);
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

/** Simple past of a base form; undefined where the word is no verb we know in its base form. */
export const pastOfBase = (word: string): string | undefined =>
  FORMS.get(word)?.base ? pastOf((FORMS.get(word) as VerbForm).lemma) : undefined;

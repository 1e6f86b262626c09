/** Words by which a sentence shows its section. Our choice throughout; how much each says is fitted. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Features that are 1 where the sentence begins with one of the words. */
const OPENS = {
  contrast: words('but however although while'),
  so: words('so instead'),
  later: words('then next after afterwards finally first later'),
  pronoun: words('he she they him her'),
  there: words('there'),
  if: words('if'),
  quote: words('" “ ‘ \''),
} as const;

export const OPENINGS = Object.entries(OPENS) as [keyof typeof OPENS, ReadonlySet<string>][];

/** Lists of which a word may be in the sentence; the first five are features by themselves. */
const LISTS = {
  comparative: words(
    'faster better more less fewer happier shorter quicker smaller lower higher easier calmer earlier safer cheaper',
  ),
  modal: words('could can might'),
  ours: words('us our'),
  mistake: words('mistake error wrong forgot overlooked mistakenly'),
  limit: words('until due deadline'),
  reported: words('said told explained admitted thought replied objected answered reckoned believed worried'),
  now: words('now today since still nowadays every'),
  not: words("wasn't not isn't weren't nobody nobody's never only"),
  remit: words('my mine me job assigned lead asked role account ticket roadmap charge title'),
  persons: words("i we my our us me i'm i've i'd i'll we're we've he she his her him"),
} as const;
type List = keyof typeof LISTS;
export const FEATURED = ['comparative', 'modal', 'ours', 'mistake', 'limit'] as const satisfies readonly List[];

/** For each word the lists that it is on, one bit a list: a sentence is read once for all of them. */
const ON = new Map<string, number>();
const BIT = Object.fromEntries(
  (Object.keys(LISTS) as List[]).map((list, i) => {
    for (const word of LISTS[list]) ON.set(word, (ON.get(word) ?? 0) | (1 << i));
    return [list, 1 << i];
  }),
) as Record<List, number>;

/** Tells of each list whether one of its words is in the sentence. */
export function listsIn(lower: readonly string[]): (list: List) => boolean {
  let on = 0;
  for (const word of lower) on |= ON.get(word) ?? 0;
  return (list) => (on & BIT[list]) !== 0;
}

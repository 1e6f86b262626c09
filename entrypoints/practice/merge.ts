/** Two tabs changed one story: what of it is no conflict. */
import type { Story } from '../ui/bank/story';

export const sameWords = (a: Story, b: Story): boolean =>
  a.title === b.title && a.question === b.question && a.text === b.text;

/** The listeners of `theirs` less those taken away here, and those added here. */
export const mergedLenses = (base: Story, mine: Story, theirs: Story): Story['lenses'] => [
  ...theirs.lenses.filter((lens) => mine.lenses.includes(lens) || !base.lenses.includes(lens)),
  ...mine.lenses.filter((lens) => !base.lenses.includes(lens) && !theirs.lenses.includes(lens)),
];

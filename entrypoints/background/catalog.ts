import { SHOWN } from '../../analyzers/rule';
import { rules } from '../../analyzers/rules';
import { lenses } from '../../analyzers/story/lenses';
import { levelIds } from '../../analyzers/story/levels';
import type { Catalog } from './api';
import { DEFAULT_KEYS } from './settings';

/** What can be chosen, for the pages' pickers and lists. */
export const catalog = (): Catalog => ({
  lenses: [...lenses].map(
    ([
      id,
      {
        title,
        group,
        timeLimit,
        words: [, most],
      },
    ]) => ({
      id,
      title,
      group,
      ...(!timeLimit && { limit: most }),
    }),
  ),
  levels: [...levelIds],
  keys: DEFAULT_KEYS,
  rules: [...rules].map(([id, { title, family, message, why, question, source, examples }]) => ({
    id,
    title,
    family,
    message,
    why,
    question,
    source,
    examples: [
      ...examples.filter((one) => 'bad' in one).slice(0, SHOWN),
      ...examples.filter((one) => 'good' in one).slice(0, SHOWN),
    ],
  })),
});

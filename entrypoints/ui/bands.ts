import type { WordKey } from './words';

/** From this score on what is left to do is to say it aloud. Our choice. */
export const STRONG_ENOUGH = 60;

/** Words for the score: our choice; they say what to do next and promise nothing. */
const BANDS: [least: number, words: WordKey][] = [
  [80, 'panel_band_strong'],
  [STRONG_ENOUGH, 'panel_band_good'],
  [35, 'panel_band_there'],
];

export const bandOf = (score: number): WordKey => BANDS.find(([least]) => score >= least)?.[1] ?? 'panel_band_start';

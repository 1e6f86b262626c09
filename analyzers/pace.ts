/**
 * The speaking paces that are believed, words a minute: our choice, well beyond the slowest and the fastest that anybody
 * answers at for long (the usual is 130–150).
 */
export const PACE = { slowest: 60, fastest: 260 } as const;

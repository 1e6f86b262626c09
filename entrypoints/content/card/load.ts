/**
 * The card's view is a script of its own: most pages never open a card, and then do not pay for it. Both scripts live
 * in the extension's own world of the frame, which the page cannot see, and meet in its global object.
 */
import { ask } from '../../background/api';
import type { OpenCard } from './open-card';

const KEY = Symbol.for('starline-card');
const world = globalThis as { [KEY]?: typeof OpenCard };

export function handOver(view: typeof OpenCard): void {
  world[KEY] = view;
}

let loading: Promise<typeof OpenCard> | undefined;

/** The card's view; asks the worker for it the first time. Rejects where the worker is out of reach. */
export function load(): Promise<typeof OpenCard> {
  // The practice page brings it along.
  const here = world[KEY];
  loading ??= here ? Promise.resolve(here) : bring();
  return loading;
}

async function bring(): Promise<typeof OpenCard> {
  try {
    await ask({ type: 'card' });
    const view = world[KEY];
    if (!view) throw new Error('The card could not be brought into this frame.');
    return view;
  } catch (error) {
    // The next try may find the worker again.
    loading = undefined;
    throw error;
  }
}

/**
 * Words that a page could not bring into the bank before it went. A database answers too late for a page that is being
 * left; `localStorage` is written on the spot. It stays on this device, as the bank does.
 */
import type { Bank } from '../ui/bank/bank';
import type { Story } from '../ui/bank/story';
import { sameWords } from './merge';

/** A story that is not in the bank, and its state that was on the way there, if any: that one may have arrived. */
export interface Unkept {
  story: Story;
  sent?: Story;
}

const PREFIX = 'unkept ';
/** This page's own entry. */
const OWN = `${PREFIX}${crypto.randomUUID()}`;

/** Notes what a page that is being left has not kept; throws where the browser gives no storage. */
export const note = (unkept: Unkept): void => localStorage.setItem(OWN, JSON.stringify(unkept));

/** The page was not left after all: it has its words still. */
export const strike = (): void => localStorage.removeItem(OWN);

/**
 * Takes what earlier pages noted into the bank, one page at a time, and tells the id of each story that was written;
 * rejects where the bank refuses, and keeps it noted.
 */
export const takeInAll = (bank: Bank, stored: (id: string) => void): Promise<void> =>
  navigator.locks.request('starline-unkept', async () => {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
      const unkept = read(key);
      const written = unkept && (await takeIn(bank, unkept));
      if (written) stored(written);
      localStorage.removeItem(key);
    }
  });

/** What is noted; undefined where a device that failed left but a part of it. */
function read(key: string): Unkept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

/**
 * Takes noted words into the bank; beside what was stored there since by somebody else, never over it. Gives the id of
 * the story that was written; undefined where the words are there already.
 */
export async function takeIn(bank: Bank, { story, sent }: Unkept): Promise<string | undefined> {
  const result = await bank.save(story);
  if (!('theirs' in result)) return story.id;
  if (sameWords(result.theirs, story)) return undefined;
  const { id, revision } = result.theirs;
  const own = sent && sameWords(result.theirs, sent);
  const kept = { ...story, ...(own ? { id, revision } : { id: crypto.randomUUID(), revision: 0 }) };
  await bank.save(kept);
  return kept.id;
}

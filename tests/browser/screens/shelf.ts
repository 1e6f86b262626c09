/** Ten stories to fill the story bank with, as a file on the disk. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { toBackup } from '../../../entrypoints/ui/bank/backup';
import { newStory, type Story, type Version } from '../../../entrypoints/ui/bank/story';
import { waitForWords } from '../harness/screens';

/** A title that would run if anybody took it for markup. */
const HOSTILE = '<img src=x onerror="document.title=\'run\'"> & co';
export const TITLES = [
  HOSTILE,
  'Rota',
  'A ward handover that lost people’s notes, and how two colleagues and I rebuilt it over a weekend',
  'Übergabe an das Nachtteam',
  'القائمة',
  'Pricing page',
  'Onboarding',
  'Refund script',
  'Queue',
  'Migration',
];

const stories: Story[] = TITLES.map((title, at) =>
  newStory({
    id: `story-${at}`,
    title,
    text: `I saw that ${at + 2} of 40 shifts went unfilled each week. I wrote a tool and cut that to one.`,
    lenses: at % 2 ? ['think-big'] : ['ownership', 'dive-deep'],
    score: at === 3 ? null : 40 + at,
    revision: 1,
    updatedAt: 1000 - at,
  }),
);

const versions: Version[] = [20, 35, 52].map((score, at) => ({
  id: `version-${at}`,
  story: 'story-0',
  at: at + 1,
  text: `State ${at}.`,
  score,
}));

export const SHELF = toBackup({ stories, versions });

/** Writes a file and tells where it is. */
export function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'starline-')), name);
  writeFileSync(path, text);
  return path;
}

/** Imports a file on the practice page, and waits until it says so. */
export async function bringIn(page: Page, path: string, said: string): Promise<void> {
  const input = await page.waitForSelector('.shelf input[type=file]:not([disabled])');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await waitForWords(page, said);
}

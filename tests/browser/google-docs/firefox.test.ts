/** The same support in Firefox: the flag, the text, a paste whose constructor drops its data, and the underlines. */
import { expect, test } from 'vitest';
import { launch } from '../harness/launch';
import { openDocument } from './open';

test('reads, underlines and rewrites in Firefox', async () => {
  const { browser } = await launch('firefox');
  try {
    const page = await openDocument(browser, 'doc:styled');
    expect(await page.evaluate(() => window.standIn.flag)).toBe('starline@starline.example');
    await page.evaluate(() => window.standIn.focus());
    await page.waitForFunction(() => document.querySelector('.kix-page-paginated > [data-layer]'));
    const before = await page.evaluate(() => window.standIn.text());
    const outcome = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const ask = (n: number, body: object) =>
            document.dispatchEvent(new CustomEvent('starline:docs?', { detail: JSON.stringify({ n, body }) }));
          document.addEventListener('starline:docs', (event) => {
            const { n, body } = JSON.parse((event as CustomEvent<string>).detail);
            const from = window.standIn.text().indexOf('basically');
            const splice = { from, to: from + 9, insert: 'plainly' };
            if (n === 900_001) ask(900_002, { ask: 'replace', revision: body.revision, splice });
            if (n === 900_002) resolve(body.outcome);
          });
          ask(900_001, { ask: 'read', known: 0 });
        }),
    );
    expect(outcome).toBe('done');
    expect(await page.evaluate(() => window.standIn.text())).toBe(before.replace('basically', 'plainly'));
    expect(await page.evaluate(() => window.standIn.undoDepth())).toBe(1);
  } finally {
    await browser.close();
  }
});

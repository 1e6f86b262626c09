/** Where fields may be, and what is never read: frames, shadow trees, later changes of the page, private fields. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open } from '../harness/page';

const SENTENCE = 'I did it in order to help. ';

/** Pages with one field that takes the focus by itself, and how deep its frame is. */
const PLACES: Record<string, string> = {
  'an open shadow root': `<div id="host"></div><script>
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<div id="field" contenteditable>a</div>';
    document.querySelector('#host').shadowRoot.querySelector('#field').focus()</script>`,
  'a closed shadow root': `<div id="host"></div><script>
    const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
    root.innerHTML = '<textarea id="field"></textarea>'; root.querySelector('#field').focus()</script>`,
  'a srcdoc frame': `<iframe srcdoc="<body contenteditable>"></iframe>`,
  'an about:blank frame in design mode': `<iframe></iframe><script>
    document.querySelector('iframe').contentDocument.designMode = 'on'</script>`,
  'a frame written by its page': `<iframe></iframe><script>
    const inner = document.querySelector('iframe').contentDocument;
    inner.open(); inner.write('<body contenteditable="true"><p><br></p></body>'); inner.close()</script>`,
  'a frame written again later': `<iframe srcdoc="<p>wait"></iframe><script>
    setTimeout(() => { const inner = document.querySelector('iframe').contentDocument;
    inner.open(); inner.write('<body contenteditable="true" id="late"><p><br></p></body>'); inner.close() }, 700)</script>`,
  'a body that is itself editable': `<p>Then: </p><script>document.body.contentEditable = 'true'</script>`,
};

const PRIVATE = [
  '<input id="field" type="password">',
  '<input id="field" autocomplete="cc-name">',
  '<input id="field" autocomplete="one-time-code">',
  '<input id="field" type="search">',
  '<input id="field" role="searchbox">',
  '<div role="search"><input id="field"></div>',
  '<div id="field" role="searchbox" contenteditable>x</div>',
  '<div id="field" contenteditable data-language="javascript">x</div>',
  '<input id="field" placeholder="Card number">',
  '<label>Security code <input id="field"></label>',
  '<label for="field">One time code</label><textarea id="field"></textarea>',
  '<textarea id="field" name="search"></textarea>',
  '<div id="field" contenteditable aria-label="Account number">x</div>',
  '<p id="called">Post code</p><div id="field" contenteditable aria-labelledby="called">x</div>',
  '<textarea id="field" inputmode="numeric"></textarea>',
];

const PROSE = [
  '<textarea id="field" spellcheck="false"></textarea>',
  '<input id="field" style="width:600px">',
  '<div id="field" contenteditable spellcheck="false">x</div>',
  '<div id="field" contenteditable="plaintext-only" data-language="markdown">x</div>',
  '<label>Search committee statement <textarea id="field"></textarea></label>',
];

const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  const until = (frame: Frame, count: number) =>
    frame.waitForFunction(
      (wanted) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === wanted,
      { timeout: 8000 },
      count,
    );

  test.each(Object.entries(PLACES))('%s is written in and underlined', async (place, body) => {
    page = await open(starline.browser, html(body));
    if (place.includes('later')) await page.waitForFunction(() => frames[0]?.document.querySelector('#late'));
    const frame = page.frames()[1] ?? page.mainFrame();
    if (frame !== page.mainFrame()) {
      await page.click('iframe');
      await frame.evaluate(() => document.body.focus());
    }
    if (place.includes('itself')) await page.click('p');
    await page.keyboard.type(SENTENCE);
    await until(frame, 1);
    const nodes = await frame.evaluate(() => document.body.querySelectorAll('div[aria-hidden]').length);
    expect(nodes).toBe(0);
  });

  test.each(PRIVATE)('%s is never read', async (field) => {
    page = await open(starline.browser, html(`${field}<textarea id="prose"></textarea>`));
    await page.focus('#field');
    await page.keyboard.type(SENTENCE);
    await page.focus('#prose');
    await page.keyboard.type(SENTENCE);
    await until(page.mainFrame(), 1);
  });

  test.each(PROSE)('%s is prose', async (field) => {
    page = await open(starline.browser, html(field));
    await page.focus('#field');
    await page.keyboard.type(SENTENCE);
    await until(page.mainFrame(), 1);
  });

  test('fields added, moved, replaced and removed later, and forty of them', async () => {
    page = await open(starline.browser, html('<main></main>'));
    await page.$eval('main', (main) => {
      for (let i = 0; i < 40; i++) main.append(document.createElement('textarea'));
      for (const area of main.children) (area as HTMLElement).style.height = '30px';
    });
    for (const area of (await page.$$('textarea')).slice(0, 6)) {
      await area.focus();
      await page.keyboard.type('I did it in order to help.');
    }
    await until(page.mainFrame(), 6);
    await page.$eval('main', (main) => main.prepend(main.children[3] as Element));
    await page.$eval('main', (main) => main.firstElementChild?.replaceWith(main.firstElementChild.cloneNode(true)));
    await page.$eval('main', (main) => main.lastElementChild?.remove());
    await page.focus('main textarea');
    await page.keyboard.type(' ');
    await until(page.mainFrame(), 6);
  });

  test('a bulk paste, a deletion of all, many undos and a value set by the page end as a fresh look would', async () => {
    const many = SENTENCE.repeat(200);
    page = await open(starline.browser, html(`<textarea id="field">${many}</textarea>`));
    await page.focus('#field');
    await page.waitForFunction(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= 200);
    const fresh = await page.evaluate(marks);
    await page.close();

    page = await open(starline.browser, html('<textarea id="field"></textarea>'));
    await page.focus('#field');
    const write = (text: string) => page.evaluate((words) => document.execCommand('insertText', false, words), text);
    await write(many);
    await until(page.mainFrame(), fresh);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Delete');
    await until(page.mainFrame(), 0);
    for (let i = 0; i < 100; i++) await write(i % 2 ? 'and so ' : 'I did it in order to help. ');
    for (let i = 0; i < 100; i++) await page.evaluate(() => document.execCommand('undo'));
    expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value)).not.toContain('and so');
    await page.$eval('#field', (field, text) => ((field as HTMLTextAreaElement).value = text), SENTENCE);
    await until(page.mainFrame(), 1);
  });
});

/** Edits that are the browser's own: dragging, the spell-checker's replacement, an input method's composition. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardOf } from '../harness/any-card';
import { drag, type Point } from '../harness/drag';
import { EditorPage } from '../harness/editor';
import { InputMethod } from '../harness/ime';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html } from '../harness/page';
import { underlinedAsFresh } from '../harness/painted';
import { correct } from '../harness/spelling';

const DRAFT = 'Teh rota was new. We basically won it. I did it in order to help. ';

/** All letters are as wide as each other, so that it is known where each stands. */
const STYLE = 'font:20px/30px "Liberation Mono",monospace;width:900px;height:90px;padding:10px;border:0';
const SCRIPT = `<script>
  const field = document.querySelector('#field');
  window.content = () => (field.value ?? field.textContent).replaceAll('\\u00A0', ' ');
  window.heard = [];
  for (const type of ['compositionstart', 'compositionend', 'blur']) field.addEventListener(type, () => heard.push(type));
</script>`;
const FIELDS: Record<string, string> = {
  'a text area': html(`<textarea id="field" lang="en" style='${STYLE}'></textarea>${SCRIPT}`),
  'rich text': html(`<div id="field" lang="en" contenteditable style='${STYLE}'></div>${SCRIPT}`),
};

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let field: EditorPage;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => field.close());
  afterAll(() => starline.browser.close());

  const write = async (page: string): Promise<void> => {
    field = await EditorPage.open(starline.browser, page);
    await field.type(DRAFT);
    expect(await underlinedAsFresh(field.page)).toBe(3);
  };

  /** Selects words and tells where their middle is, and where the draft begins. */
  const select = (words: string): Promise<{ middle: Point; start: Point }> =>
    field.page.evaluate(
      (from, to) => {
        const element = document.querySelector('#field') as HTMLElement;
        if (element instanceof HTMLTextAreaElement) element.setSelectionRange(from, to);
        else getSelection()?.setBaseAndExtent(element.firstChild as Node, from, element.firstChild as Node, to);
        const { left, top } = element.getBoundingClientRect();
        const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        context.font = getComputedStyle(element).font;
        const letter = context.measureText('m').width;
        const [x, y] = [left + 10, top + 25];
        return { middle: { x: x + ((from + to) / 2) * letter, y }, start: { x: x + 1, y } };
      },
      DRAFT.indexOf(words),
      DRAFT.indexOf(words) + words.length,
    );

  test.each(Object.entries(FIELDS))('%s: words that are dragged elsewhere', async (_, page) => {
    await write(page);
    const moved = 'We basically won it. ';
    const { middle, start } = await select(moved);
    await drag(starline, field.page, middle, start);
    const after = moved + DRAFT.replace(moved, '');
    // Browsers see to the spaces around what is moved.
    const words = async (): Promise<string> => (await field.content()).replaceAll(/\s+/g, ' ').trim();
    await expect.poll(words).toBe(after.trim());
    expect(await underlinedAsFresh(field.page)).toBe(3);
    await field.keys('Control', 'KeyZ');
    expect(await field.becomes(DRAFT)).toBe(DRAFT);
    expect(await underlinedAsFresh(field.page)).toBe(3);
  });

  test.each(Object.entries(FIELDS))('%s: a word that the spell-checker replaces', async (_, page) => {
    await write(page);
    await correct(starline, field.page, 'Teh', 'The really new');
    const after = DRAFT.replace('Teh', 'The really new');
    expect(await field.becomes(after)).toBe(after);
    expect(await underlinedAsFresh(field.page)).toBe(4);
    await field.keys('Control', 'KeyZ');
    expect(await field.becomes(DRAFT)).toBe(DRAFT);
    expect(await underlinedAsFresh(field.page)).toBe(3);
  });

  test.each(Object.entries(FIELDS))(
    '%s: a composition is left alone, and no rewrite comes between',
    async (_, page) => {
      await write(page);
      const { middle } = await select('basically');
      await field.keys('Control', 'End');
      const method = await InputMethod.in(starline, field.page);
      for (const text of ['m', 'mi', 'mit']) await method.compose(text);
      expect(await field.becomes(`${DRAFT}mit`)).toBe(`${DRAFT}mit`);
      // In Firefox the click itself ends the composition, before the card hears of it.
      if (name === 'chrome') {
        const card = await cardOf(starline, field.page);
        await field.page.mouse.move(middle.x, middle.y, { steps: 3 });
        await card.waitFor('basically');
        await card.press('won');
        await card.waitFor('composed word');
        expect(await field.content()).toBe(`${DRAFT}mit`);
      }
      await method.compose('mitt');
      await method.commit('mitten in order to win. ');
      const after = `${DRAFT}mitten in order to win. `;
      expect(await field.becomes(after)).toBe(after);
      expect(await underlinedAsFresh(field.page)).toBe(4);
      expect(await field.page.evaluate('heard')).toEqual(['compositionstart', 'compositionend']);
    },
  );
});

/** Reads what is drawn: our layers are closed to the page, so a test looks through the browser's own inspector. */
import type { CDPSession, Page } from 'puppeteer-core';

export interface Drawn {
  look: string;
  left: number;
  right: number;
  bottom: number;
}

interface Node {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

const sessions = new WeakMap<Page, CDPSession>();

async function inspector(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, known);
  return known;
}

/** Every underline drawn now, client pixels, in reading order (Chromium only). */
export async function drawn(page: Page): Promise<Drawn[]> {
  const session = await inspector(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const found: { node: Node; look: string }[] = [];
  const walk = (node: Node, ours: boolean): void => {
    const look = node.attributes?.[node.attributes.indexOf('class') + 1] ?? '';
    if (ours && node.nodeName === 'I') found.push({ node, look });
    const inside = ours || (node.attributes?.includes('data-layer') ?? false);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child, inside);
  };
  walk(root, false);
  const boxes: Drawn[] = [];
  for (const { node, look } of found) {
    const border = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).then(
      ({ model }) => model.border,
      // On a page that is hidden, or gone since: not drawn.
      () => undefined,
    );
    if (!border) continue;
    const [left = 0, , right = 0, , , bottom = 0] = border;
    boxes.push({ look, left, right, bottom });
  }
  return boxes.sort((a, b) => a.bottom - b.bottom || a.left - b.left);
}

/** Waits until what is drawn is as wanted, looking after each frame. */
export async function drawnWhen(
  page: Page,
  wanted: (all: Drawn[]) => boolean | Promise<boolean>,
  patience = 15_000,
): Promise<Drawn[]> {
  const end = Date.now() + patience;
  for (;;) {
    const all = await drawn(page);
    if (await wanted(all)) return all;
    if (Date.now() > end) throw new Error(`Not drawn as wanted: ${JSON.stringify(all)}`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

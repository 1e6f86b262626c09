/** Sees the card as a person does: its shadow root is closed, so Chromium's own inspector tells what is in it. */
import type { CDPSession, Page } from 'puppeteer-core';

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const textOf = (node: Node): string =>
  node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join('');
const attribute = (node: Node, name: string): string | undefined => {
  const at = node.attributes?.findIndex((value, i) => i % 2 === 0 && value === name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
};

export class CardView {
  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<CardView> {
    return new CardView(page, await page.createCDPSession());
  }

  async #find(wanted: (node: Node) => boolean): Promise<Node | undefined> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: Node;
    };
    const search = (node: Node, match: (node: Node) => boolean): Node | undefined => {
      if (match(node)) return node;
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
        const found = search(child, match);
        if (found) return found;
      }
      return undefined;
    };
    const isCard = (node: Node): boolean =>
      node.children?.some((child) => attribute(child, 'class') === 'box') ?? false;
    const card = search(root, isCard);
    return card && search(card, wanted);
  }

  /** The words in the card; undefined while it is closed. */
  async text(): Promise<string | undefined> {
    const card = await this.#find((node) => attribute(node, 'role') === 'dialog');
    return card && textOf(card);
  }

  /** What a screen reader hears of the card's live region: its words and its manners; undefined while it is closed. */
  async spoken(): Promise<{ live: unknown; words: string } | undefined> {
    const status = await this.#find((node) => attribute(node, 'role') === 'status');
    if (!status) return undefined;
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', {
      nodeId: status.nodeId,
      fetchRelatives: false,
    });
    const live = nodes[0]?.properties?.find(({ name }) => name === 'live')?.value.value;
    return { live, words: textOf(status) };
  }

  async box(): Promise<Box> {
    return this.#boxOf(await this.#find((node) => attribute(node, 'class') === 'box'));
  }

  /** Puts a copy of the card, with its own styles, into an open shadow root that tools for pages can see into. */
  async copyInto(id: string): Promise<void> {
    const box = await this.#find((node) => attribute(node, 'class') === 'box');
    if (!box) throw new Error('The card is closed.');
    const { object } = await this.session.send('DOM.resolveNode', { nodeId: box.nodeId });
    await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      arguments: [{ value: id }],
      functionDeclaration: `function (id) {
        document.getElementById(id)?.remove();
        const host = document.createElement('div');
        host.id = id;
        host.lang = this.getRootNode().host.lang;
        document.querySelector('main').append(host);
        const root = host.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = this.getRootNode().adoptedStyleSheets;
        const copy = this.cloneNode(true);
        root.append(copy);
        copy.showPopover();
      }`,
    });
  }

  async #boxOf(node: Node | undefined): Promise<Box> {
    if (!node) throw new Error('Not in the card.');
    const { model } = await this.session.send('DOM.getBoxModel', { nodeId: node.nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  /** Clicks the button that bears these words or this label. */
  async press(words: string): Promise<void> {
    const button = await this.#find(
      (node) => node.nodeName === 'BUTTON' && (textOf(node).includes(words) || attribute(node, 'aria-label') === words),
    );
    const { x, y, width, height } = await this.#boxOf(button);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Waits until the card says `words`, or until it is closed (undefined). */
  async waitFor(words: string | undefined): Promise<void> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const text = await this.text();
      if (words === undefined ? text === undefined : text?.includes(words)) return;
      if (Date.now() > deadline) throw new Error(`The card should say “${words}” but says “${text}”.`);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
}

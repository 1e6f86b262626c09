/** The parts of the Docs page that the support stands on, each found by what is known of the real page. */
export const findScroller = (): Element | undefined => document.querySelector('.kix-appview-editor') ?? undefined;

export const inputFrames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe'),
];

/** For each client box the page that it lies on. */
export function pagesAt(scroller: Element, boxes: readonly DOMRect[]): (HTMLElement | undefined)[] {
  const pages = [...scroller.querySelectorAll<HTMLElement>('.kix-page-paginated')].map((page) => ({
    page,
    box: page.getBoundingClientRect(),
  }));
  return boxes.map((box) => pages.find((one) => holds(one.box, box))?.page);
}

const holds = ({ left, right, top, bottom }: DOMRect, box: DOMRect): boolean =>
  box.left >= left - 1 && box.right <= right + 1 && box.top >= top && box.top < bottom;

/** Documents of one account among several, or of an organisation, have its name before theirs. */
const DOCUMENT = /^\/(?:a\/[^/]+\/)?document\/(?:u\/\d+\/)?d\//;

/** Whether this is the address of a document. */
export const isDocs = ({ hostname, pathname }: Location): boolean =>
  hostname === 'docs.google.com' && DOCUMENT.test(pathname);

export const isDocument = (): boolean => isDocs(location) && window === window.top;

/** Whether anybody has a caret in the document, the writer most likely. */
export const hasCaret = (): boolean => document.querySelector('.kix-cursor-caret') !== null;

import { chainOf, parentOf } from '../dom/flat-tree';

/** What a page lifts above all else: dialogs, popovers, whatever is shown on the full screen. */
const TOP = ':modal, :popover-open, :fullscreen';

/** Where a control stands in the page's order of layers. */
export interface Layer {
  /** In the top layer, above every z-index. */
  top: boolean;
  /** The z-index of the layer at the root that holds the control. */
  index: string;
}

/** The layer a control is drawn in, so that something can be drawn just above it and under whatever covers it. */
export function layerOf(control: Element): Layer {
  let top = false;
  let index = 'auto';
  for (const element of chainOf(control)) {
    top ||= element.matches(TOP);
    // An element that stands in no layer of its own computes to "auto".
    const { zIndex, position } = getComputedStyle(element);
    if (zIndex !== 'auto' && (position !== 'static' || isItem(element))) index = zIndex;
  }
  return { top, index };
}

/** Items of a flex box or a grid take a z-index without being positioned. */
const isItem = (element: Element): boolean => {
  const parent = parentOf(element);
  return parent !== null && /flex|grid/.test(getComputedStyle(parent).display);
};

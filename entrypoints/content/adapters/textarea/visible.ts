import { chainOf } from '../dom/flat-tree';

/** An upright rectangle in client coordinates. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const EVERYTHING: Area = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** Where a control can be seen: not beyond what clips it, nor where something lies over its words. */
export function visibleAreas(control: Element, words: readonly Range[]): Area[] {
  const clip = clipOf(control);
  const covers = new Map<Element, Area>();
  for (const { left, top, right, bottom, width, height } of words.flatMap((range) => [...range.getClientRects()])) {
    if (width * height === 0 || !overlap(clip, { left, top, right, bottom })) continue;
    for (const x of [left + 1, (left + right) / 2, right - 1]) {
      const cover = coverAt(control, x, (top + bottom) / 2) ?? coverAt(control, x, bottom - 1);
      if (cover) covers.set(cover, cover.getBoundingClientRect());
    }
  }
  let areas = [clip];
  for (const cover of covers.values()) areas = areas.flatMap((area) => without(area, cover));
  return areas;
}

/** What the boxes around a control leave of it: their padding boxes, where they clip. */
function clipOf(control: Element): Area {
  const view = control.ownerDocument.defaultView as Window;
  const { documentElement: root, body } = control.ownerDocument;
  let clip = EVERYTHING;
  let { position } = view.getComputedStyle(control);
  for (const element of chainOf(control)) {
    if (element === control) continue;
    const style = view.getComputedStyle(element);
    // What is placed by an outer box is clipped by that one, and not by those between.
    const holds =
      position === 'absolute'
        ? style.position !== 'static' || isFrameOf(style)
        : position !== 'fixed' || isFrameOf(style);
    if (!holds) continue;
    ({ position } = style);
    // A root's clip, or a body's where the root has none, is the viewport's.
    if (element === root || (element === body && view.getComputedStyle(root).overflowX === 'visible')) continue;
    const painted = /paint|strict|content/.test(style.contain);
    const [x, y] = [painted || style.overflowX !== 'visible', painted || style.overflowY !== 'visible'];
    if (!(x || y) || style.display === 'contents' || style.display === 'inline') continue;
    const box = element.getBoundingClientRect();
    const across = box.width / ((element as HTMLElement).offsetWidth || box.width || 1);
    const down = box.height / ((element as HTMLElement).offsetHeight || box.height || 1);
    const left = box.left + element.clientLeft * across;
    const top = box.top + element.clientTop * down;
    clip = {
      left: x ? Math.max(clip.left, left) : clip.left,
      right: x ? Math.min(clip.right, left + element.clientWidth * across) : clip.right,
      top: y ? Math.max(clip.top, top) : clip.top,
      bottom: y ? Math.min(clip.bottom, top + element.clientHeight * down) : clip.bottom,
    };
  }
  return clip;
}

/** Whether an element holds what is placed absolutely, or fixed, in it. */
const isFrameOf = ({
  transform,
  filter,
  perspective,
  rotate,
  scale,
  translate,
  contain,
}: CSSStyleDeclaration): boolean =>
  [transform, filter, perspective, rotate, scale, translate].some((value) => value && value !== 'none') ||
  /paint|layout|strict|content/.test(contain);

/** What lies over a control at a point: the outermost that does not hold the control and is there. */
function coverAt(control: Element, x: number, y: number): Element | undefined {
  let inner = control;
  for (;;) {
    const root = inner.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(x, y);
    if (hit && !hit.contains(inner) && !inner.contains(hit) && root.contains(hit)) {
      let cover = hit;
      for (const outer of chainOf(hit)) {
        if (outer.contains(inner)) break;
        const { left, right, top, bottom } = outer.getBoundingClientRect();
        if (x >= left && x <= right && y >= top && y <= bottom) cover = outer;
      }
      return cover;
    }
    if (!(root instanceof ShadowRoot)) return undefined;
    inner = root.host;
  }
}

const overlap = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A rectangle less another one: up to four that do not overlap. */
function without(area: Area, hole: Area): Area[] {
  if (!overlap(area, hole)) return [area];
  const [top, bottom] = [Math.max(area.top, hole.top), Math.min(area.bottom, hole.bottom)];
  return [
    { ...area, bottom: hole.top },
    { ...area, top: hole.bottom },
    { left: area.left, right: hole.left, top, bottom },
    { left: hole.right, right: area.right, top, bottom },
  ].filter(({ left, right, top, bottom }) => right > left && bottom > top);
}

import type { Place, Places } from './card';
import type { Desk } from './desk';
import { holds } from './shadow';

/** How far from the glyphs a pointer still points at their underline, in CSS pixels. Our choice. */
const NEAR = 3;

/** Answers the card's questions of what is where, by the geometry of what is painted. */
export function placesOf(desk: Desk): Places {
  return {
    at(x, y, target) {
      for (const session of desk.sessions()) {
        const { element } = session;
        // Over another element (a menu, a dialog) the words beneath are not what is pointed at.
        if (!(target instanceof Element) || !(holds(element, target) || holds(target, element))) continue;
        const finding = desk.guard(element, () =>
          session
            .findings()
            .find((one) =>
              session
                .rects(one)
                .some(
                  ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - NEAR && y <= bottom + NEAR,
                ),
            ),
        );
        if (finding) return { session, finding };
      }
      return undefined;
    },
    atCaret(): Place | undefined {
      const session = desk.current;
      const caret = session && desk.guard(session.element, () => session.selection());
      const finding = caret && session?.findingAt(caret.to);
      return session && finding ? { session, finding } : undefined;
    },
    fromCaret(by): Place | undefined {
      const session = desk.current;
      const caret = session && desk.guard(session.element, () => session.selection());
      if (!session || !caret) return undefined;
      const findings = desk.guard(session.element, () => session.findings()) ?? [];
      // The caret stands before the finding it was led to: the next one begins behind it.
      const led = session.ledTo === caret.to;
      const finding =
        by > 0
          ? (findings.find(({ from }) => (led ? from > caret.to : from >= caret.to)) ?? findings[0])
          : (findings.findLast(({ to }) => to <= caret.from) ?? findings.at(-1));
      return finding && { session, finding };
    },
  };
}

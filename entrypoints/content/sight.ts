let hide = false;
/** The field the writer is in; kept while they are in a toolbar, a popup or the card. */
let attended: Element | undefined;

/** True where a field's underlines are to show: always, or only while the caret is there if the writer wished so. */
export const inSight = (element: Element): boolean => !hide || element === attended;

/** Sets whether underlines hide while the writer only reads; returns whether that changes anything. */
export function hideUnattended(hidden: boolean): boolean {
  const changes = hidden !== hide;
  hide = hidden;
  return changes;
}

/** Sets the field the writer is in; returns whether that changes what is in sight. */
export function attend(element: Element | undefined): boolean {
  const changes = element !== attended;
  attended = element;
  return changes && hide;
}

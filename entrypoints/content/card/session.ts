import type { Finding, Guidance, Rewrite, RuleId, Span } from '../../../analyzers';
import type { Field, Refusal } from '../adapters/adapter';

/**
 * What the card needs of the session that owns the field it speaks of. Spans are offsets into the field's present
 * text; findings are the ones painted now, in order.
 */
export interface CardSession {
  /** The editable the caret lives in. */
  readonly element: Element;
  /** What the field says of its rewrites, and of the keys pressed in it that the window does not hear. */
  readonly field: Pick<Field, 'blockwise' | 'onKey'>;
  findings(): readonly Finding[];
  guidance(rule: RuleId): Guidance | undefined;
  text(): string;
  /** Client rectangles of the span in CSS pixels, one for each line; empty where it has no place now. */
  rects(span: Span): DOMRect[];
  /** The selection, or undefined where it is not in this field. */
  selection(): Span | undefined;
  /** Gives the field the focus and selects the span. */
  select(span: Span): void;
  /** Scrolls the span into view, flashes it, and gives the field the focus with the caret before it. */
  reveal(span: Span): void;
  /** Rewrites after checking that the finding's quote still stands there; false where it does not or the editor refused. */
  apply(finding: Finding, rewrite: Rewrite): Promise<boolean>;
  /** Why the last rewrite gave false, where that is known. */
  readonly refusal?: Refusal | undefined;
  /**
   * Applies the first rewrite of each of these findings, which are of one rule, as one undo step. Rejects where the
   * worker, which is asked about those that stand side by side, is out of reach.
   */
  applyAll(findings: readonly Finding[]): Promise<boolean>;
  /** Hides this finding, here only and while the field is open; the returned function shows it again. */
  ignore(finding: Finding): () => void;
}

/** A finding under the pointer or the caret, and the session it belongs to. */
export interface Place {
  session: CardSession;
  finding: Finding;
}

/** How the card asks what is where; answered by the content script over all its sessions. */
export interface Places {
  /** The finding painted under a point of the viewport; `target` is the event's innermost element. */
  at(x: number, y: number, target: EventTarget | undefined): Place | undefined;
  /** The finding the caret stands in or touches. */
  atCaret(): Place | undefined;
  /** The next (1) or previous (-1) finding seen from the caret, round the end of the text. */
  fromCaret(by: 1 | -1): Place | undefined;
}

import type { Finding, Span, TextEdit } from '../../analyzers';
import { Moving, type Placed, REACH } from './moving';
import { remap } from './remap';
import type { Extent } from './session-desk';
import { ahead, back, editOf, joined, type Stretch } from './stretch';

/** Findings on either side of an edit whose underlines are looked at with every key: some screens full. Our choice. */
export const NEAR = 24;

/** What is underlined in a field: moved by every edit at once, and by every reply brought up to what was found. */
export class Shown {
  readonly findings = new Moving();
  #gone: Placed[] = [];
  /** What has changed since the last reply, and since the request that is on its way. */
  #since: Stretch | undefined;
  #later: Stretch | undefined;
  #anew = false;

  constructor(length: number) {
    this.#since = { from: 0, to: 0, now: length };
  }

  /** Follows an edit of the writer's; what it touches is no longer shown. */
  follow(edit: TextEdit): void {
    this.#since = joined(this.#since, edit);
    this.#later = joined(this.#later, edit);
    this.#gone.push(...this.findings.edit(edit));
  }

  /** The text is on its way to the worker: tells what has changed in it since the last reply. */
  asked(text: string): TextEdit | undefined {
    this.#later = undefined;
    return this.#since && editOf(this.#since, text);
  }

  /** The next reply is laid over everything, not only over what has changed. */
  anew(): void {
    this.#anew = true;
  }

  /**
   * Lays a reply over the text as it stands now. `told` is where findings of the text that was asked of may have changed,
   * `found` all of them, `fits` which to show, asked of findings of the present text. Tells where what is shown is now another.
   */
  lay(told: Span, found: Moving, text: string, fits: (finding: Finding) => boolean): Extent {
    const [since, later] = [this.#since, this.#later];
    let span = ahead(told, later);
    // What an edit has taken away may be there again.
    if (since) span = { from: Math.min(span.from, since.from - REACH), to: Math.max(span.to, since.now) };
    if (this.#anew) span = { from: 0, to: Number.POSITIVE_INFINITY };
    this.#anew = false;
    this.#since = later;
    const then = found.within(back(span, later));
    const now = (later ? remap(then, editOf(later, text)) : then).filter(fits);
    const { gone, fresh } = this.findings.replace(span, now);
    this.#gone.push(...gone);
    if (now.length >= NEAR) return 'anywhere';
    return gone.length > 0 || fresh ? 'near' : 'nowhere';
  }

  /** Shows nothing until the next reply, which is laid over everything. */
  clear(): void {
    this.#gone.push(...this.findings.replace({ from: 0, to: Number.POSITIVE_INFINITY }, []).gone);
    this.anew();
  }

  /** What is no longer shown since the last call. */
  takeGone(): Placed[] {
    const gone = this.#gone;
    this.#gone = [];
    return gone;
  }
}

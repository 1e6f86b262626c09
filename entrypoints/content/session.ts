import type { Finding, Guidance, Rewrite, RuleId, Span, TextEdit } from '../../analyzers';
import type { DraftReport } from '../background/api';
import type { Field, Refusal } from './adapters/adapter';
import { difference } from './adapters/dom/difference';
import type { CardSession } from './card';
import { Composing } from './composing';
import { Follower } from './follow';
import { Ignored } from './ignored';
import { REACH } from './moving';
import { moved } from './remap';
import { replaced } from './replaced';
import { reveal } from './reveal';
import type { SessionDesk } from './session-desk';
import { Shown } from './shown';
import { inSight } from './sight';
import { type Story, StoryFollower } from './story-follower';

/** Milliseconds without a key after which a sentence counts as finished for now. Our choice. */
const PAUSE = 1200;
/** Changes that follow one another faster than this wait for the next frame: half a frame, in milliseconds. Our choice. */
const BURST = 8;

/** One field's loop: a change moves the findings at once, then one request fetches what is new. */
export class Session implements CardSession {
  #text = '';
  readonly shown: Shown;
  report: DraftReport | undefined;
  /** Why the last rewrite was refused, where that is known. */
  refusal: Refusal | undefined;
  /** Milliseconds since the epoch of the writer's last presence in the field. */
  activeAt = Date.now();
  #asking = false;
  #stale = true;
  #paused = true;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #ignored: Ignored;
  readonly #follower = new Follower();
  readonly #stories = new StoryFollower();
  #changedAt = Number.NEGATIVE_INFINITY;
  #waiting = false;
  /** True while it is the card that writes: no sentence is being typed. */
  #writing = false;
  readonly #composing: Composing;

  constructor(
    readonly field: Field,
    readonly signal: AbortSignal,
    readonly desk: SessionDesk,
  ) {
    this.#ignored = new Ignored(field.element);
    field.watch(signal, {
      change: () => desk.guard(() => this.#heard()),
      moved: () => desk.guard(() => this.#moved()),
    });
    this.#composing = new Composing(field.element, signal);
    signal.addEventListener('abort', () => clearTimeout(this.#pause));
    this.#text = field.read();
    this.shown = new Shown(this.#text.length);
    void this.#refresh();
  }

  #moved(): void {
    this.desk.changed('anywhere');
    void this.#followStory();
  }

  /** The story the caret is in, where the field is a document that holds several. */
  get story(): Story | undefined {
    return this.#stories.current;
  }

  async #followStory(): Promise<void> {
    if (!this.field.surfaces || !this.#paused) return;
    try {
      if ((await this.#stories.follow(this.#text, this.field.selection()?.to)) && !this.signal.aborted)
        this.desk.changed('nowhere');
    } catch (error) {
      this.desk.failed(error);
    }
  }

  /** A key is followed at once; of changes by a script that come in a burst only what a frame shows. */
  #heard(): void {
    if (this.#waiting) return;
    if (performance.now() - this.#changedAt > BURST) {
      this.#change();
      return;
    }
    this.#waiting = true;
    const next = (): void => {
      this.#waiting = false;
      if (!this.signal.aborted) this.desk.guard(() => this.#change());
    };
    // A page in the background has no frames.
    if (document.hidden) setTimeout(next, PAUSE);
    else requestAnimationFrame(next);
  }

  /** Reads the field anew and moves what is underlined through the edit. */
  #change(): void {
    const before = this.#text;
    this.#text = this.field.read();
    const edit = difference(before, this.#text);
    if (!edit) return;
    this.activeAt = Date.now();
    this.shown.follow(edit);
    this.desk.changed('near');
    this.#changedAt = performance.now();
    this.#stale = true;
    this.#paused = this.#writing;
    clearTimeout(this.#pause);
    if (!this.#writing)
      this.#pause = setTimeout(() => {
        this.#paused = true;
        this.recheck();
      }, PAUSE);
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      while (this.#stale && !this.signal.aborted) {
        this.#stale = false;
        const text = this.#text;
        const caret = this.#paused ? undefined : this.field.selection()?.to;
        // Of several stories the badge shows the one the caret is in.
        const badge = !this.story && (this.field.element.ownerDocument.hasFocus() || this.field.surfaces !== undefined);
        const edit = this.shown.asked(text);
        const { report, changed } = await this.#follower.report(text, { edit, typingAt: caret, badge });
        if (this.signal.aborted) return;
        this.report = report;
        const laid = this.shown.lay(
          changed,
          this.#follower.findings,
          this.#text,
          (finding) => !finding.waits && !this.#ignored.has(finding),
        );
        // While the writer rests all is looked at once: an editor may have redrawn what it did not tell of.
        this.desk.changed(this.#paused && !this.field.surfaces ? 'anywhere' : laid);
      }
      void this.#followStory();
    } catch (error) {
      this.#stale = true;
      this.desk.failed(error);
    } finally {
      this.#asking = false;
    }
  }

  get element(): Element {
    return this.field.element;
  }

  /** The draft as last read. */
  text(): string {
    return this.#text;
  }

  /** What there is to say of the draft, or of the story the caret is in, without what is ignored here. */
  told(): DraftReport | undefined {
    const report = this.story?.report ?? this.report;
    return report && { ...report, findings: report.findings.filter((finding) => !this.#ignored.has(finding)) };
  }

  /** What is underlined now, in the whole draft or in a span of it, in order; offsets in `text()`. */
  findings(span?: Span): readonly Finding[] {
    const { findings } = this.shown;
    if (!inSight(this.element)) return [];
    return span ? findings.within({ from: span.from - REACH, to: span.to }) : findings.all();
  }

  guidance(rule: RuleId): Guidance | undefined {
    return this.report?.guidance[rule];
  }

  findingAt(offset: number): Finding | undefined {
    return this.shown.findings.within({ from: offset - REACH, to: offset }).find(({ to }) => offset <= to);
  }

  rects(span: Span): DOMRect[] {
    return this.field.rects(span);
  }

  selection(): Span | undefined {
    return this.field.selection();
  }

  select(span: Span): void {
    this.field.select(span);
  }

  reveal(span: Span): void {
    // What is painted on a surface scrolls to its own selection where it is out of sight.
    if (this.field.surfaces || this.field.range(span)) reveal(this.field, span);
    else this.field.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.field.select(span);
  }

  /** Stops underlining this finding in this field until the page is left; the returned function brings it back. */
  ignore(finding: Finding): () => void {
    const set = (ignore: boolean): void => {
      this.#ignored.set(finding, ignore);
      this.shown.anew();
      this.recheck();
    };
    set(true);
    return () => set(false);
  }

  /** Asks the worker again, for instance after the settings changed. */
  recheck(): void {
    this.#stale = true;
    void this.#refresh();
  }

  /** Rewrites in place. False where the text has moved on or the editor refused; nothing is then changed. */
  apply(finding: Finding, rewrite: Rewrite): Promise<boolean> {
    return this.#write([finding], rewrite.edits, rewrite.slots[0]);
  }

  /** Applies the first rewrite of each finding as one undo step. */
  applyAll(findings: readonly Finding[]): Promise<boolean> {
    const edits = findings.flatMap(({ rewrites }) => rewrites[0]?.edits ?? []).sort((a, b) => a.from - b.from);
    return this.#write(findings, edits, undefined);
  }

  async #write(findings: readonly Finding[], edits: readonly TextEdit[], slot: Span | undefined): Promise<boolean> {
    // What the field says of itself now must be what the edits were made for.
    this.#change();
    const now = this.#text;
    const gone = edits.length === 0 || findings.some(({ from, to, quote }) => now.slice(from, to) !== quote);
    this.refusal = this.#composing.going ? 'composing' : gone ? 'moved' : undefined;
    if (this.refusal) return false;
    const caret = this.field.selection();
    this.#writing = true;
    try {
      const done = await replaced(this.field, edits, now);
      this.refusal = this.field.refusal;
      if (!done) return false;
      const after = slot ?? (caret && moved(caret, edits));
      if (after) this.field.select(after);
      this.#change();
      return true;
    } finally {
      this.#writing = false;
    }
  }
}

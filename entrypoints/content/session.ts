import type { Finding, Guidance, RuleId, Span } from '../../analyzers';
import { type DraftReport, type IgnoredPlace, LONGEST_DRAFT } from '../background/api';
import type { Field, Refusal } from './adapters/adapter';
import { difference } from './adapters/dom/difference';
import { allApplied } from './adapters/dom/edits';
import { Burst } from './burst';
import type { CardSession } from './card';
import { Follower } from './follow';
import { Ignored, isIgnored } from './ignored';
import { REACH } from './moving';
import { tellOwnPage } from './own-page';
import { reveal } from './reveal';
import type { SessionDesk } from './session-desk';
import { Shown } from './shown';
import { inSight } from './sight';
import { type Story, StoryFollower } from './story-follower';
import { MOST_TRIES, TRY_AGAIN } from './try-again';
import { Writing } from './writing';

/** Milliseconds without a key after which a sentence counts as finished for now. Our choice. */
const PAUSE = 1200;

/** One field's loop: a change moves the findings at once, then one request fetches what is new. */
export class Session implements CardSession {
  #text = '';
  readonly shown: Shown;
  report: DraftReport | undefined;
  /** Whether the report judges the text that it is on, or an earlier one. */
  judged = true;
  /** Milliseconds since the epoch of the writer's last presence in the field. */
  activeAt = Date.now();
  /** The offset the caret was last led to by `reveal`, while the text is the same. */
  ledTo: number | undefined;
  #asking = false;
  /** Requests in a row that failed. */
  #failed = 0;
  #stale = true;
  #paused = true;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #ignored: Ignored;
  /** What was ignored in the text that the report is on. */
  #ignoredThen: readonly IgnoredPlace[] = [];
  readonly #follower = new Follower();
  readonly #stories = new StoryFollower();
  readonly #writing: Writing;

  constructor(
    readonly field: Field,
    readonly signal: AbortSignal,
    readonly desk: SessionDesk,
  ) {
    this.#ignored = new Ignored((list) => tellOwnPage(field.element, list));
    this.#writing = new Writing(field, signal, () => {
      this.#change();
      return this.#text;
    });
    const burst = new Burst(() => !signal.aborted && desk.guard(() => this.#change()) === true);
    field.watch(signal, {
      change: () => burst.heard(),
      moved: () => desk.guard(() => this.#moved()),
    });
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
    if (!this.field.isDocument || !this.#paused) return;
    try {
      if (
        (await this.#stories.follow(this.#text, this.field.selection()?.to, this.#ignored.list)) &&
        !this.signal.aborted
      )
        this.desk.changed('nowhere');
    } catch (error) {
      this.desk.failed(error);
    }
  }

  /** Reads the field anew and moves what is underlined through the edit; false where there is none. */
  #change(): boolean {
    const before = this.#text;
    this.#text = this.field.read();
    const edit = difference(before, this.#text);
    if (!edit) return false;
    this.activeAt = Date.now();
    this.ledTo = undefined;
    this.shown.follow(edit);
    const { edits } = this.#writing;
    this.#ignored.follow(edits.length > 0 && allApplied(before, edits) === this.#text ? edits : [edit]);
    this.desk.changed('near');
    this.#stale = true;
    // While it is the card that writes no sentence is being typed.
    const busy = edits.length > 0;
    this.#paused = busy;
    clearTimeout(this.#pause);
    if (!busy)
      this.#pause = setTimeout(() => {
        this.#paused = true;
        this.recheck();
      }, PAUSE);
    void this.#refresh();
    return true;
  }

  async #refresh(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      while (this.#stale && !this.signal.aborted) {
        this.#stale = false;
        const text = this.#text;
        if (this.tooLong) {
          this.#leaveAlone();
          return;
        }
        const ignored = this.#ignored.list;
        const caret = this.#paused ? undefined : this.field.selection()?.to;
        // Of several stories the badge shows the one the caret is in.
        const badge = !this.story && (this.field.isDocument || this.field.element.ownerDocument.hasFocus());
        const edit = this.shown.asked(text);
        const judged = caret === undefined || this.desk.listened();
        const { report, changed } = await this.#follower.report(text, { edit, typingAt: caret, badge, judged });
        if (this.signal.aborted) return;
        this.#failed = 0;
        this.report = report;
        this.judged = judged;
        this.#ignoredThen = ignored;
        const laid = this.shown.lay(
          changed,
          this.#follower.findings,
          this.#text,
          (finding) => !finding.waits && !isIgnored(this.#ignored.list, finding),
        );
        // While the writer rests all is looked at once: an editor may have redrawn what it did not tell of.
        this.desk.changed(this.#paused && !this.field.surfaces ? 'anywhere' : laid);
      }
      void this.#followStory();
    } catch (error) {
      this.#stale = true;
      this.#failed++;
      const again = this.#failed < MOST_TRIES;
      if (again) setTimeout(() => void this.#refresh(), TRY_AGAIN);
      this.desk.failed(again ? undefined : error);
    } finally {
      this.#asking = false;
    }
  }

  /** Whether the draft is more than the worker takes: nothing in it is underlined. */
  get tooLong(): boolean {
    return this.#text.length > LONGEST_DRAFT;
  }

  #leaveAlone(): void {
    this.report = undefined;
    this.shown.clear();
    this.desk.changed('anywhere');
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
    const { report, ignored, from } = this.story ?? { report: this.report, ignored: this.#ignoredThen, from: 0 };
    return report && { ...report, findings: report.findings.filter((finding) => !isIgnored(ignored, finding, from)) };
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

  /** Selects nothing: the writer's next key is to take no words away. */
  reveal(span: Span): void {
    this.ledTo = span.from;
    reveal(this.field, span);
  }

  /** Stops underlining this finding, here only and while the field is open; the returned function brings it back. */
  ignore(finding: Finding): () => void {
    const undo = this.#ignored.add(finding);
    this.#lay();
    return () => {
      undo();
      this.#lay();
    };
  }

  /** Lays what was found over the text again. */
  #lay(): void {
    this.shown.anew();
    this.recheck();
  }

  /** Asks the worker again, for instance after the settings changed. */
  recheck(): void {
    this.#stale = true;
    void this.#refresh();
  }

  readonly apply: CardSession['apply'] = (finding, rewrite) => this.#writing.apply(finding, rewrite);
  readonly applyAll: CardSession['applyAll'] = (findings) => this.#writing.applyAll(findings);

  get refusal(): Refusal | undefined {
    return this.#writing.refusal;
  }
}

import { render } from 'preact';
import type { Finding, Rewrite, Span } from '../../../analyzers';
import { type Chord, chordLabel, LONGEST_PHRASE } from '../../background/api';
import { inBlock } from './block';
import { Card, Notice, type Said } from './card';
import { remember } from './choice';
import { Passing } from './passing';
import { allDeletable } from './preview';
import { refused } from './refused';
import type { CardSession, Place } from './session';
import { openShell, type Shell } from './shell';
import { stepThroughSlots } from './slots';
import { t } from './words';

/** The card while it is open. It asks its session for everything and changes nothing itself. */
export class OpenCard {
  readonly #session: CardSession;
  readonly #shell: Shell;
  readonly #stop = new AbortController();
  #finding: Finding;
  /** Set after a choice: the card then shows one line and its undo. */
  #notice: Said | undefined;
  #passing: Passing | undefined;
  /** The writer's selection, to be given back when the focus leaves the card. */
  #selection: Span | undefined;

  constructor(
    place: Place,
    /** The keys that lead into the card, said where it was opened by keys. */
    way: Chord | undefined,
    readonly signal: AbortSignal,
    readonly closed: () => void,
  ) {
    this.#session = place.session;
    this.#finding = place.finding;
    this.#shell = openShell(place.session.element);
    const listen = { capture: true, passive: true, signal: this.#stop.signal };
    addEventListener('scroll', () => this.#place(), listen);
    addEventListener('resize', () => this.#place(), listen);
    this.#show();
    this.#announce(way);
  }

  get host(): HTMLElement {
    return this.#shell.host;
  }

  /** True while the keyboard is in the card. */
  get focused(): boolean {
    return document.activeElement === this.#shell.host;
  }

  /** True where nothing but a notice is left. */
  get settled(): boolean {
    return this.#notice !== undefined;
  }

  shows({ session, finding }: Place): boolean {
    return session === this.#session && finding === this.#finding;
  }

  /** Moves the keyboard into the card: only ever on the writer's own key. */
  focus(): void {
    this.#selection = this.#session.selection();
    this.#enter();
  }

  #enter(): void {
    const { box } = this.#shell;
    const first = box.querySelector<HTMLElement>('.rewrite') ?? box.querySelector<HTMLElement>('button');
    first?.focus();
    // Some editors (SCEditor) set their selection when they hear that the focus goes, which brings it back to them.
    if (!this.focused) first?.focus();
  }

  /** Follows the finding through the text; closes where it is gone. */
  refresh(): void {
    if (this.#notice) {
      void this.#place();
      this.#passing?.follow(this.#session.text());
      return;
    }
    const found = this.#session
      .findings()
      .filter(({ rule, quote }) => rule === this.#finding.rule && quote === this.#finding.quote)
      .sort((a, b) => Math.abs(a.from - this.#finding.from) - Math.abs(b.from - this.#finding.from))[0];
    if (found) {
      this.#finding = found;
      this.#show();
    } else this.close();
  }

  close(): void {
    if (this.#stop.signal.aborted) return;
    this.#giveFocusBack();
    this.#passing?.stop();
    this.#stop.abort();
    render(null, this.#shell.box);
    this.#shell.remove();
    this.closed();
  }

  #giveFocusBack(): void {
    if (this.focused && this.#selection) this.#session.select(this.#selection);
  }

  #show(): void {
    const session = this.#session;
    const finding = this.#finding;
    const findings = session.findings();
    const text = session.text();
    const all = allDeletable(text, finding, session.field.blockwise ? inBlock(text, finding, findings) : findings);
    const close = (): void => this.close();
    render(
      this.#notice ? (
        <Notice {...this.#notice} close={close} />
      ) : (
        <Card
          finding={finding}
          guidance={session.guidance(finding.rule)}
          text={text}
          index={findings.indexOf(finding) + 1}
          count={findings.length}
          fixable={all.length}
          actions={{
            apply: (rewrite) => this.#apply(() => session.apply(finding, rewrite), rewrite),
            applyAll: () => this.#apply(() => session.applyAll(all)),
            ignoreHere: () => this.ignore(),
            ignorePhrase: finding.quote.length <= LONGEST_PHRASE && (() => this.#choose('phrase')),
            ruleOff: () => this.#choose('rule'),
            step: (by) => this.step(by),
            close,
          }}
        />
      ),
      this.#shell.box,
    );
    void this.#place();
  }

  async #place(): Promise<void> {
    const inView = await this.#shell.place(this.#session.rects(this.#finding), this.#session.element);
    if (!inView && !this.#notice) this.close();
  }

  #announce(way?: Chord): void {
    const title = this.#session.guidance(this.#finding.rule)?.title ?? '';
    const { message } = this.#finding;
    this.#shell.announce(
      way ? t('card_announce_key', title, message, chordLabel(way)) : t('card_announce', title, message),
    );
  }

  /** Applies the first rewrite; false where there is none. */
  applyFirst(): boolean {
    const [rewrite] = this.#notice ? [] : this.#finding.rewrites;
    if (!rewrite) return false;
    const finding = this.#finding;
    void this.#apply(() => this.#session.apply(finding, rewrite), rewrite);
    return true;
  }

  /** Ignores the finding here; false where the card speaks of something else already. */
  ignore(): boolean {
    if (this.#notice) return false;
    this.#done(t('card_ignored_here'), this.#session.ignore(this.#finding));
    return true;
  }

  /** Goes to the next or previous finding, with the caret unless the keyboard is in the card. */
  step(by: 1 | -1): void {
    this.#notice = undefined;
    this.#passing?.stop();
    const findings = this.#session.findings();
    const here = findings.indexOf(this.#finding);
    const after = findings.findIndex(({ from }) => from >= this.#finding.from);
    // One that was just ignored is in the list no more: its neighbours are next to where it stood.
    const to = here < 0 ? (after < 0 ? findings.length : after) + (by > 0 ? 0 : -1) : here + by;
    const next = findings.at(to % findings.length);
    if (!next) {
      this.close();
      return;
    }
    this.#finding = next;
    const inside = this.focused;
    this.#session.reveal(next);
    this.#selection = { from: next.from, to: next.from };
    this.#show();
    this.#announce();
    if (inside) this.#enter();
  }

  async #apply(run: () => Promise<boolean>, rewrite?: Rewrite): Promise<void> {
    this.#giveFocusBack();
    const before = this.#session.text();
    const finding = this.#finding;
    try {
      if (await run()) {
        this.close();
        if (rewrite) stepThroughSlots(this.#session, before, rewrite, this.signal);
      } else refused(this.#session, { before, finding, rewrite }, (notice) => this.#say(notice));
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    this.#say({ text: t('card_failed', (error as Error).message) });
  }

  async #choose(what: 'phrase' | 'rule'): Promise<void> {
    const finding = this.#finding;
    const title = this.#session.guidance(finding.rule)?.title ?? finding.rule;
    try {
      await remember(what, finding, true);
      const text = what === 'rule' ? t('card_rule_is_off', title) : t('card_ignored_phrase', finding.quote);
      this.#done(text, () => void remember(what, finding, false).catch((error) => this.#failed(error)));
    } catch (error) {
      this.#failed(error);
    }
  }

  #done(text: string, undo: () => void): void {
    this.#say({
      text,
      undo: () => {
        undo();
        this.close();
      },
    });
    this.#passing = new Passing(this.#shell.box, this.#session.text(), () => this.close());
  }

  #say(notice: Said): void {
    if (this.#stop.signal.aborted) return;
    const keyboard = this.focused;
    this.#notice = notice;
    this.#show();
    this.#shell.announce(notice.text);
    if (keyboard) this.#shell.box.querySelector<HTMLElement>('button')?.focus();
  }
}

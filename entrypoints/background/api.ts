/**
 * The typed protocol between the extension's parts, and the only file of this folder that others import.
 *
 * - page or content script → worker: a `Request`, sent with `ask`, answered by one `Reply` (value, or an error in one
 *   sentence, which `ask` throws).
 * - popup / side panel → content scripts of a tab: a Port named `PANEL_PORT`, heard by every frame at once. Each frame
 *   that has a draft posts a `PanelState` at once and after every change; the panel shows the one with the newest
 *   `activeAt`. A frame obeys only the `PanelCommand`s that name it. A frame whose draft is gone posts `PanelGone`.
 *   A tab without our content script disconnects the port at once.
 * - A content script asks `site` when it starts and after every `storage.onChanged` event (any area), and keeps no
 *   listener on the page while the answer is `on: false`. Settings, site and permission changes all reach it that way.
 */
import { browser } from 'wxt/browser';
import type { Family, Finding, LensId, Level, Report, RuleId, Span, TextEdit } from '../../analyzers';
import type { Blank } from './blanks';
import type { Chord } from './chord';

export { PACE } from '../../analyzers/pace';
export * from './blanks';
export * from './chord';
export * from './patterns';

/** A colour for each family of findings, or one for all. Each family has its own shape in both. */
export type Theme = 'families' | 'calm';

/** Scripts that most frames never need, brought in on demand. */
export type PartName = 'card' | 'mirror' | 'docs';

/** What the writer can do by keys where they write. `apply` and `ignore` speak of the open card. */
export const KEY_ACTIONS = ['card', 'next', 'previous', 'apply', 'ignore'] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];
/** The keys of each action; an empty one has none. */
export type Keys = Record<KeyAction, Chord | ''>;

/** UTF-16 units; a longer draft is no interview story: some 400,000 words. */
export const LONGEST_DRAFT = 2_500_000;

/** Characters of a phrase that can be ignored for good; `storage.sync` sets the bound. */
export const LONGEST_PHRASE = 60;

/** What the writer chose. Kept in `storage.sync`; never holds story text beyond the phrases told to be ignored. */
export interface Settings {
  lens: LensId;
  level: Level;
  /** Speaking pace in words a minute, within `PACE`. */
  pace: number;
  /** Rules switched off. */
  off: RuleId[];
  /** Phrases never to be underlined, lower case. */
  ignored: string[];
  /** Host names switched off by the writer: of built-in sites, and of others that a wider permission lets us into. */
  sitesOff: string[];
  theme: Theme;
  /** True where underlines are to show only while the caret is in the text. */
  hideWhileReading: boolean;
  keys: Keys;
}

/** What a content script needs to know of the settings. */
export interface SiteView extends Pick<Settings, 'theme' | 'hideWhileReading' | 'keys'> {
  on: boolean;
}

/** How Starline stands towards the page of a tab; `off` can be switched on with one click, `never` cannot. */
export interface SiteStatus {
  state: 'on' | 'off' | 'never';
  /** The page's origin, such as `https://example.com`; empty where the state is `never`. */
  origin: string;
  /** True for the sites that come switched on; switching these on needs no permission. */
  builtIn: boolean;
}

/** What can be chosen, told by the analyzers. */
export interface Catalog {
  /** `limit`: the words that fit where an answer for that listener is written on a form, not spoken. */
  lenses: { id: LensId; title: string; group: string; limit?: number }[];
  levels: Level[];
  rules: CatalogRule[];
  /** The keys that come with Starline. */
  keys: Keys;
}

export interface CatalogRule {
  id: RuleId;
  title: string;
  family: Family;
  message: string;
  why: string;
  question: string;
  source: string;
  /** Brackets mark the underlined words. */
  examples: ({ bad: string; becomes?: string } | { good: string })[];
}

export type Request =
  | { type: 'analyze'; text: string }
  /**
   * A field's draft goes on: the edit that was made to what the worker knew at `revision`, 0 being the empty draft.
   * `field` names the field: random, new for each time it is opened.
   */
  | {
      type: 'follow';
      field: string;
      revision: number;
      edit: TextEdit;
      typingAt?: number;
      badge: boolean;
      /** Whether the judgement is asked for too: at every key, with nobody to read it, it would be most of the reply. */
      judged: boolean;
    }
  /** `running`: this frame has been told before that Starline is on, and was not told since that it is off. */
  | { type: 'site'; running: boolean }
  /** Brings a script of the extension's into the asking frame. */
  | { type: PartName }
  | { type: 'ignore-phrase'; phrase: string; ignore: boolean }
  | { type: 'switch-rule'; rule: RuleId; on: boolean }
  // What follows is answered to the extension's own pages only.
  | { type: 'settings' }
  | { type: 'change-settings'; change: Partial<Settings> }
  | { type: 'catalog' }
  | { type: 'site-status'; url: string }
  | { type: 'enable-site'; origin: string }
  | { type: 'disable-site'; origin: string };

export interface Replies {
  analyze: DraftReport;
  /** Null where the worker does not know that revision (it was stopped meanwhile): the field then begins anew. */
  follow: Followed | null;
  site: SiteView;
  card: null;
  mirror: null;
  docs: null;
  'ignore-phrase': null;
  'switch-rule': null;
  settings: Settings;
  'change-settings': Settings;
  catalog: Catalog;
  'site-status': SiteStatus;
  'enable-site': null;
  'disable-site': null;
}

/** What a reader of the draft needs of a report; the sentences' own are for others. */
export type DraftReport = Omit<Report, 'sentences'> & { blanks: Blank[] };

/** How findings differ from the last ones: so many stay at the start, then new ones, then so many that have moved. */
export interface Splice {
  kept: number;
  fresh: Finding[];
  tail: number;
  /** UTF-16 units. */
  moved: number;
}

export interface Followed {
  revision: number;
  findings: Splice;
  /** What there is to say of the rules of the fresh findings. */
  guidance: DraftReport['guidance'];
  /** The judgement, where it was asked for, and of a draft that is new to the worker. */
  judgement?: Judgement;
}

/** What a report says of the draft as a whole. */
export type Judgement = Omit<DraftReport, 'findings' | 'guidance'>;

export type Reply<T extends Request['type'] = Request['type']> =
  | { ok: true; value: Replies[T] }
  | { ok: false; error: string };

/** Asks the worker; rejects with the worker's one sentence, or with the browser's where the worker is out of reach. */
export async function ask<T extends Request['type']>(request: Request & { type: T }): Promise<Replies[T]> {
  const reply: Reply<T> | undefined = await browser.runtime.sendMessage(request);
  if (reply?.ok) return reply.value;
  throw new Error(reply ? reply.error : 'Starline did not answer. Reload the page to try again.');
}

export const PANEL_PORT = 'panel';

/** A frame's current draft, as shown in the popup. */
export interface PanelState {
  type: 'state';
  /** Names the frame: random, new for each page load. */
  frame: string;
  /** Milliseconds since the epoch of the last time the writer was in the field. */
  activeAt: number;
  /** Length of the draft in UTF-16 code units. */
  length: number;
  report: DraftReport;
  /** The heading of the story the report is on, where the draft holds several; its offsets then count from there. */
  story?: string;
}

/** The frame's current draft is longer than `LONGEST_DRAFT`, and is left alone. */
export interface PanelTooLong {
  type: 'too-long';
  frame: string;
  activeAt: number;
}

/** The frame has no draft any more. */
export interface PanelGone {
  type: 'gone';
  frame: string;
}

export type PanelMessage = PanelState | PanelTooLong | PanelGone;

/** Scrolls the span into view, selects nothing, flashes it and gives its field the focus. */
export interface PanelCommand {
  type: 'reveal';
  frame: string;
  span: Span;
}

/** An event on a field of our own page that asks for a place in it to be shown: `detail` is its span. */
export const REVEAL_HERE = 'starline-reveal-here';

/** A finding that is ignored where it stands: `from` is in UTF-16 code units of its draft. */
export type IgnoredPlace = Pick<Finding, 'rule' | 'from' | 'quote'>;

/** An event on a field of our own page, when something is ignored there, moves or is brought back: `detail` is all of it. */
export const IGNORED_HERE = 'starline-ignored-here';

/** Asks the content script of a Docs tab how the document is read; sent by a page with `tabs.sendMessage`. */
export const DOCS_SELF_TEST = 'docs-self-test';

/** How the open document is read. Words for a bug report: never the text of the document. */
export interface DocsSelfTest {
  /** `waiting`: Docs gives its text once a caret has been put into the document. */
  state: 'starting' | 'working' | 'waiting' | 'unavailable';
  lines: string[];
}

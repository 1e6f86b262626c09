/**
 * The typed protocol between the extension's parts, and the only file of this folder that others import.
 *
 * - page or content script → worker: a `Request`, answered by one `Reply` (value, or an error in one sentence).
 * - popup / side panel → content scripts of a tab: a Port named `PANEL_PORT`. Each frame that has a draft posts a
 *   `PanelState` at once and after every change; the panel shows the one with the newest `activeAt`, and posts
 *   `PanelCommand`s back to it. A tab without our content script disconnects the port at once.
 */
import type { AnalyzeOptions, LensId, Level, Report, RuleId, Span } from '../../analyzers';

export type Theme = 'families' | 'calm';

/** What the writer chose. Kept in `storage.sync`; never holds story text. */
export interface Settings {
  lens: LensId;
  level: Level;
  /** Speaking pace in words a minute. */
  pace: number;
  /** Rules switched off. */
  off: RuleId[];
  /** Phrases never to be underlined, lower case. */
  ignored: string[];
  /** Host names of built-in sites switched off by the writer. */
  sitesOff: string[];
  theme: Theme;
}

export type Request =
  | { type: 'analyze'; text: string; options: Pick<AnalyzeOptions, 'typingAt'>; badge: boolean }
  | { type: 'enable-site'; origin: string; tabId: number }
  | { type: 'disable-site'; origin: string };

export interface Replies {
  analyze: Report;
  'enable-site': null;
  'disable-site': null;
}

export type Reply<T extends Request['type'] = Request['type']> =
  | { ok: true; value: Replies[T] }
  | { ok: false; error: string };

export const PANEL_PORT = 'panel';

/** A frame's current draft, as shown in the popup. */
export interface PanelState {
  type: 'state';
  /** Milliseconds since the epoch of the last time the writer was in the field. */
  activeAt: number;
  /** Length of the draft in UTF-16 code units. */
  length: number;
  report: Report;
}

export type PanelCommand = { type: 'reveal'; span: Span } | { type: 'copy-source' };

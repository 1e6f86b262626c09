import type { DocsSelfTest } from '../../../background/api';
import { PAINTED } from '../../../google-docs-page.content/protocol';
import type { Field } from '../adapter';
import { Bridge } from './bridge';
import { DocumentText, type TextSource } from './document-text';
import { DocsField } from './field';
import { Geometry, type Runs } from './geometry';
import { LiveRuns } from './live-runs';
import { findScroller, hasCaret } from './page-parts';
import { PaintedText } from './painted';
import { type Found, selfTest } from './self-test';

/** How long Docs may take to show its editor, milliseconds. Our choice. */
const BOOT = 60_000;
/** Pauses between tries while the text factory throws (no caret yet), milliseconds. */
const PAUSES = [200, 400, 800, 1600, 3000];
/** Later tries wait for a sign of life, and at least this long, milliseconds. Our choice. */
const REST = 3000;
/** So many tries with a caret in the document, and it is given up. Our choice. */
const MOST = 12;
/** After so many tries without any offer of text, what is painted is looked at. Our choice. */
const OFFERED_BY = 4;

/**
 * Opens the document's body as a field as soon as Docs gives its text. Unlike other editors it needs no focus: the
 * caret lives in a hidden frame. What it returns tells how the document is read.
 */
export function openGoogleDocs(signal: AbortSignal, opened: (field: Field) => void): () => DocsSelfTest {
  const found: Found = { since: performance.now(), last: undefined, text: undefined, geometry: undefined, over: false };
  void look(found, signal, opened);
  return () => selfTest(found);
}

async function look(found: Found, signal: AbortSignal, opened: (field: Field) => void): Promise<void> {
  const scroller = await appears(findScroller, signal);
  if (!scroller || signal.aborted) return;
  const bridge = new Bridge(signal);
  const text = new DocumentText(bridge);
  const painted = new PaintedText(bridge);
  const open = async (source: TextSource, runs: Runs) => {
    found.text = source;
    found.geometry = new Geometry(runs);
    await found.geometry.refresh();
    if (signal.aborted) return;
    opened(new DocsField(scroller, source, found.geometry, bridge));
  };
  for (let [i, vain] = [0, 0]; !signal.aborted && vain < MOST; i++) {
    const seen = await text.look();
    found.last = seen;
    if (typeof seen !== 'string') return open(text, new LiveRuns(scroller, bridge));
    if (seen === 'absent' && i >= OFFERED_BY && typeof (await painted.look()) !== 'string')
      return open(painted, painted);
    found.over = i >= PAUSES.length;
    if (found.over && (seen === 'absent' || hasCaret())) vain += 1;
    // What the person does while it rests counts too: there may be nothing more to come.
    await (i < PAUSES.length
      ? after(PAUSES[i] ?? REST, signal)
      : Promise.all([after(REST, signal), signOfLife(signal)]));
  }
}

/** Waits for something to be in the page. */
function appears<T>(find: () => T | undefined, signal: AbortSignal): Promise<T | undefined> {
  const now = find();
  if (now) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = (found: T | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = find();
      if (found) done(found);
    });
    observer.observe(document, { childList: true, subtree: true });
    const timer = setTimeout(() => done(undefined), BOOT);
    signal.addEventListener('abort', () => done(undefined));
  });
}

/** Waits a while; less where the person does something in the document, which is when a caret comes into being. */
async function after(pause: number, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const either = AbortSignal.any([over.signal, signal]);
  const time = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, pause);
    either.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  await (pause < REST ? Promise.race([time, signOfLife(either)]) : time);
  over.abort();
}

/** A click or key has taken effect by then, milliseconds: a caret set by the mouse comes after 120. */
const TAKES_EFFECT = 200;

/** Waits until the person has done something in the document, or something was painted. */
function signOfLife(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const options = { signal: AbortSignal.any([over.signal, signal]), capture: true };
    const done = () => {
      over.abort();
      setTimeout(resolve, TAKES_EFFECT);
    };
    for (const type of ['pointerup', 'focusin', 'keyup', PAINTED]) document.addEventListener(type, done, options);
    addEventListener('blur', done, options);
    signal.addEventListener('abort', () => resolve());
  });
}

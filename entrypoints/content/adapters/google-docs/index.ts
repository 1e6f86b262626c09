import type { Field } from '../adapter';
import { AnnotatedRuns } from './annotated-runs';
import { Bridge } from './bridge';
import { DocumentText, type TextSource } from './document-text';
import { DocsField } from './field';
import { Geometry, type Runs } from './geometry';
import { findScroller, isDocument } from './page-parts';
import { PaintedText } from './painted';
import { answerSelfTest, type Found } from './self-test';

export { isInputFrame } from './page-parts';

/** How long Docs may take to show its editor, milliseconds. Our choice. */
const BOOT = 60_000;
/** Pauses between tries while the text factory throws (no caret yet), milliseconds. */
const PAUSES = [200, 400, 800, 1600, 3000];
/** After so many tries without any offer of text, what is painted is looked at. Our choice. */
const OFFERED_BY = 3;

/**
 * Opens the document's body as a field as soon as Docs gives its text. Unlike other editors it needs no focus: the
 * caret lives in a hidden frame. Does nothing on other pages.
 */
export async function openGoogleDocs(signal: AbortSignal, opened: (field: Field) => void): Promise<void> {
  if (!isDocument()) return;
  const found: Found = { last: undefined, text: undefined, geometry: undefined };
  answerSelfTest(found, signal);
  const scroller = await appears(findScroller, signal);
  if (!scroller || signal.aborted) return;
  const bridge = new Bridge(signal);
  const text = new DocumentText(bridge);
  const painted = new PaintedText(bridge);
  const open = (source: TextSource, runs: Runs) => {
    found.text = source;
    found.geometry = new Geometry(runs);
    opened(new DocsField(scroller, source, found.geometry, bridge));
  };
  for (let i = 0; !signal.aborted; i++) {
    const seen = await text.look();
    found.last = seen;
    if (typeof seen !== 'string') return open(text, new AnnotatedRuns(scroller));
    if (seen === 'absent' && i >= OFFERED_BY && typeof (await painted.look()) !== 'string')
      return open(painted, painted);
    if (seen === 'absent' && i >= PAUSES.length) return;
    await signOfLife(PAUSES[i] ?? Number.POSITIVE_INFINITY, signal);
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

/** Waits a while, or until the person does something in the document (which is when a caret comes into being). */
function signOfLife(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const done = () => {
      over.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = Number.isFinite(pause) ? setTimeout(done, pause) : undefined;
    const options = { signal: AbortSignal.any([over.signal, signal]), capture: true };
    for (const type of ['pointerup', 'focusin', 'keyup'])
      document.addEventListener(type, () => setTimeout(done, 200), options);
    addEventListener('blur', () => setTimeout(done, 200), options);
    signal.addEventListener('abort', done);
  });
}

import type { DocsSelfTest } from '../../../background/api';
import type { Look, TextSource } from './document-text';
import type { Geometry } from './geometry';
import { findScroller, hasCaret, inputFrames } from './page-parts';

/** What the support has found so far. */
export interface Found {
  /** When looking began, as `performance.now()` tells time. */
  since: number;
  /** The quick tries were in vain. */
  over: boolean;
  last: Look | undefined;
  text: TextSource | undefined;
  geometry: Geometry | undefined;
}

export function selfTest(found: Found): DocsSelfTest {
  const { last, text, geometry } = found;
  const labels = geometry?.coverage;
  const annotations = document.querySelectorAll('svg rect[aria-label]').length;
  const working = text?.way !== undefined;
  const lines = [
    `Editor: ${findScroller() ? 'found' : 'not found'}`,
    `Input frame: ${inputFrames().length > 0 ? 'found' : 'not found'}`,
    `Annotations in the page: ${annotations}`,
    `Text: ${pathOf(text, last)}`,
    ...(labels ? [`Places: ${annotations > 0 ? 'by the annotations' : 'by what is painted'}`] : []),
    ...(labels ? [`Runs with a place in the text: ${labels.placed} of ${labels.labels}`] : []),
    `Online: ${navigator.onLine ? 'yes' : 'no'}`,
  ];
  const state = working ? 'working' : stateOf(found);
  if (state === 'waiting') lines.push('Click into the document once, then try again.');
  if (state === 'unavailable')
    lines.push(
      'Not available in this document. Reload it once; if that does not help, paste the draft into the practice page.',
    );
  return { state, lines };
}

/** An editor that is not there after so long will not come, milliseconds. Our choice. */
const PATIENCE = 8000;

function stateOf({ since, last, over }: Found): DocsSelfTest['state'] {
  if (!findScroller()) return performance.now() - since < PATIENCE ? 'starting' : 'unavailable';
  if (last === 'failing') return over && hasCaret() ? 'unavailable' : 'waiting';
  return over ? 'unavailable' : 'starting';
}

function pathOf(text: TextSource | undefined, last: Look | undefined): string {
  if (text?.way === 'id') return 'given by Docs for our own id';
  if (text?.way === 'plain') return 'given by Docs without an id';
  if (text?.way === 'canvas') return 'not given by Docs; read off what is painted';
  return last === 'failing' ? 'offered, but every call fails so far' : 'not offered';
}

import type { OnFault } from './memory';
import { createSession } from './session';
import type { AnalyzeOptions, Report } from './types';

/** The whole report on a text. Pure and deterministic; never throws on any string. */
export function analyze(text: string, options: AnalyzeOptions = {}, onFault?: OnFault): Report {
  return createSession(onFault).update(text, options);
}

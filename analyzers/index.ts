/** The public face of the analyzers: text in, data out; no DOM, no browser API. */
export { analyze } from './analyze';
export type { OnFault } from './memory';
export { createSession, type Session } from './session';
export type * from './types';

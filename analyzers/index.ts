/** The public face of the analyzers: text in, data out; no DOM, no browser API. */
export { analyze } from './analyze';
export type * from './types';

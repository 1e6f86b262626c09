import type { Finding } from '../../../analyzers';
import { ask } from '../../background/api';

/** Lets the worker remember a choice about a finding, for good, or takes it back; rejects where it is out of reach. */
export const remember = (what: 'phrase' | 'rule', { rule, quote }: Finding, on: boolean): Promise<null> =>
  what === 'rule'
    ? ask({ type: 'switch-rule', rule, on: !on })
    : ask({ type: 'ignore-phrase', phrase: quote.toLowerCase(), ignore: on });

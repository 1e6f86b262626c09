import type { Finding } from '../../analyzers';
import { keyOfIgnored } from '../background/api';
import { tellOwnPage } from './own-page';

/** What the writer ignores in one field, until the page is left. */
export class Ignored {
  readonly #keys = new Set<string>();

  constructor(readonly element: Element) {}

  /** Ignores what says the same of the same words, or brings it back. */
  set(finding: Finding, ignore: boolean): void {
    const key = keyOfIgnored(finding);
    if (ignore) this.#keys.add(key);
    else this.#keys.delete(key);
    tellOwnPage(this.element, [...this.#keys]);
  }

  has(finding: Finding): boolean {
    return this.#keys.has(keyOfIgnored(finding));
  }
}

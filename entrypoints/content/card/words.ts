import { browser } from 'wxt/browser';
import type messages from '../../../public/_locales/en/messages.json';

/** The card's words in the browser's language. */
export const t = (key: keyof typeof messages & (`card_${string}` | `page_${string}`), ...values: string[]): string =>
  browser.i18n.getMessage(key as '@@ui_locale', values);

/** Marks the coach's own words: it speaks the language of the drafts it reads, whatever the browser's is. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

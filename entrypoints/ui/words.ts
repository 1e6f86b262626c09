import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** The pages' words in the browser's language; $1, $2 … stand for the values. */
export const t = (key: WordKey, ...values: (string | number)[]): string =>
  browser.i18n.getMessage(key as '@@ui_locale', values.map(String));

/** Minutes and whole seconds, such as `1:05`; from an hour on, hours and minutes. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.round(whole / 60);
  if (minutes >= 60) return t('clock_hours', Math.floor(minutes / 60), minutes % 60);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Marks the coach's own words: it speaks the language of the drafts it reads, whatever the browser's is. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

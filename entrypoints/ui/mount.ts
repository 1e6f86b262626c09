import { type ComponentChild, render } from 'preact';
import { t, type WordKey } from './words';

/** Renders a page of the extension in the language, and in the direction, that its words are in. */
export function mount(page: ComponentChild, title: WordKey): void {
  const { documentElement: root } = document;
  root.lang = t('page_language');
  root.dir = t('page_direction');
  document.title = t('page_title', t(title));
  render(page, document.body);
}

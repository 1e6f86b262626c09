import { t } from '../words';
import { headingOf, type Story } from './story';

/** What a story is called on the screen. */
export const nameOf = (story: Pick<Story, 'title' | 'text'>): string => headingOf(story) || t('practice_untitled');

import { Part } from '../part';
import type { OpenCard } from './open-card';

/** The card's view: most pages never open a card. */
export const cardPart = new Part<typeof OpenCard>('card');

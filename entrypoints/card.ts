import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardPart } from './content/card/load';
import { OpenCard } from './content/card/open-card';

/** The card's view, brought into a frame by the worker when the pointer or the caret first meets an underline. */
export default defineUnlistedScript(() => cardPart.handOver(OpenCard));

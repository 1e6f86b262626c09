import { build } from '../../tools/browsers';

/** Vitest global set-up: both builds, once, exactly as they ship. */
export default function setup(): void {
  build();
}

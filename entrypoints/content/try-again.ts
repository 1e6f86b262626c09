/** Milliseconds until a worker that could not be reached is asked again, and how often it is. Our choice. */
export const TRY_AGAIN = 500;
export const MOST_TRIES = 20;

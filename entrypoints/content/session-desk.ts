/** What a session tells the desk it is on. */
export interface SessionDesk {
  /** `shown` or the geometry changed; `whole` where not only what is near the edit counts. */
  changed(whole: boolean): void;
  /** The worker cannot be reached. */
  failed(error: unknown): void;
  /** Runs what asks the field; one that throws is let go. */
  guard(run: () => void): void;
}

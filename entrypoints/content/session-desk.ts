/** Where what is painted may be out of date: nowhere, by the last edit, anywhere. */
export type Extent = 'nowhere' | 'near' | 'anywhere';

/** What a session tells the desk it is on. */
export interface SessionDesk {
  /** The report, what is shown or the geometry changed. */
  changed(extent: Extent): void;
  /** Whether somebody reads the judgement at once: an open panel. */
  listened(): boolean;
  /** The worker cannot be reached; undefined while it is asked again. */
  failed(error: unknown): void;
  /** Runs what asks the field; one that throws is let go. */
  guard<T>(run: () => T): T | undefined;
}

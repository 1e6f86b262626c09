import { useEffect, useState } from 'preact/hooks';
import { ask, type DraftReport, type Settings } from '../background/api';

/** Long enough to skip the middle of a word, short enough to feel live. */
const REST_MS = 120;

export interface Reading {
  report?: DraftReport;
  /** One sentence where the draft could not be read. */
  error?: string;
}

/** The worker's reading of the draft, renewed shortly after each change; the last good one stays meanwhile. */
export function useReport(text: string, settings: Settings | undefined): Reading {
  const [reading, setReading] = useState<Reading>({});
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      ask({ type: 'analyze', text }).then(
        (report) => current && setReading({ report }),
        (reason: Error) => current && setReading((last) => ({ report: last.report, error: reason.message })),
      );
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, settings]);
  return reading;
}

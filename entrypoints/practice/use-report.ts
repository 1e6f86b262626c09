import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Report } from '../../analyzers';
import type { Reply, Request } from '../background/api';

/** Long enough to skip the middle of a word, short enough to feel live. */
const REST_MS = 120;

export interface Reading {
  report?: Report;
  /** One sentence where the draft could not be read. */
  error?: string;
}

/** The worker's reading of the draft, renewed shortly after each change; the last good one stays meanwhile. */
export function useReport(text: string): Reading {
  const [reading, setReading] = useState<Reading>({});
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const next = await read(text);
      if (current) setReading((last) => ({ report: last.report, ...next }));
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return reading;
}

async function read(text: string): Promise<Reading> {
  const request: Request = { type: 'analyze', text, options: {}, badge: false };
  try {
    const reply: Reply<'analyze'> = await browser.runtime.sendMessage(request);
    return reply.ok ? { report: reply.value, error: undefined } : { error: reply.error };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type DraftReport, IGNORED_HERE, type IgnoredPlace } from '../background/api';

/**
 * The report without what the writer ignores in this story's editor; another story, which raises `opened`, begins with
 * nothing ignored.
 */
export function useIgnored(
  report: DraftReport | undefined,
  area: RefObject<HTMLTextAreaElement | null>,
  opened: number,
): DraftReport | undefined {
  const now = useRef<readonly IgnoredPlace[]>([]);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const field = area.current;
    const heard = (event: Event): void => {
      now.current = (event as CustomEvent<readonly IgnoredPlace[]>).detail;
      setCount(now.current.length);
    };
    field?.addEventListener(IGNORED_HERE, heard);
    return () => {
      field?.removeEventListener(IGNORED_HERE, heard);
      now.current = [];
      setCount(0);
    };
  }, [opened]);
  // A report comes while its text still stands: the places of that moment fit it, those of later edits do not.
  return useMemo(
    () =>
      report && {
        ...report,
        findings: report.findings.filter(
          ({ rule, from, quote }) =>
            !now.current.some((one) => one.rule === rule && one.from === from && one.quote === quote),
        ),
      },
    [report, count],
  );
}

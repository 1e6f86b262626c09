import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type DraftReport, IGNORED_HERE, keyOfIgnored } from '../background/api';

/**
 * The report without what the writer ignores in this story's editor; another story, which raises `opened`, begins with
 * nothing ignored.
 */
export function useIgnored(
  report: DraftReport | undefined,
  area: RefObject<HTMLTextAreaElement | null>,
  opened: number,
): DraftReport | undefined {
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  useEffect(() => {
    const field = area.current;
    const heard = (event: Event): void => setIgnored((event as CustomEvent<string[]>).detail);
    field?.addEventListener(IGNORED_HERE, heard);
    return () => {
      field?.removeEventListener(IGNORED_HERE, heard);
      setIgnored([]);
    };
  }, [opened]);
  return (
    report && { ...report, findings: report.findings.filter((finding) => !ignored.includes(keyOfIgnored(finding))) }
  );
}

import type { Finding, Span } from '../../../analyzers';

/** The findings that stand in the same block of the text as this span. */
export function inBlock(text: string, { from, to }: Span, findings: readonly Finding[]): readonly Finding[] {
  const start = text.slice(0, from).lastIndexOf('\n') + 1;
  const feed = text.indexOf('\n', to);
  const end = feed < 0 ? text.length : feed;
  return findings.filter((one) => one.from >= start && one.to <= end);
}

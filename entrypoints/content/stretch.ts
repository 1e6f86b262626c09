import type { Span, TextEdit } from '../../analyzers';

/** What has changed since some moment: the old text's `from` to `to` is the present text's `from` to `now`. */
export interface Stretch extends Span {
  now: number;
}

/** The stretch after one more edit. */
export function joined(stretch: Stretch | undefined, { from, to, insert }: TextEdit): Stretch {
  if (!stretch) return { from, to, now: from + insert.length };
  return {
    from: Math.min(stretch.from, from),
    to: stretch.to + Math.max(0, to - stretch.now),
    now: Math.max(stretch.now, to) + insert.length - (to - from),
  };
}

/** The stretch as one edit, given the present text. */
export const editOf = ({ from, to, now }: Stretch, text: string): TextEdit => ({
  from,
  to,
  insert: text.slice(from, now),
});

/** Where a span of the old text stands in the present one; what lies in the stretch is widened to all of it. */
export function ahead({ from, to }: Span, stretch: Stretch | undefined): Span {
  if (!stretch) return { from, to };
  const by = stretch.now - stretch.to;
  return {
    from: from <= stretch.from ? from : from >= stretch.to ? from + by : stretch.from,
    to: to < stretch.from ? to : to >= stretch.to ? to + by : stretch.now,
  };
}

/** Where a span of the present text stood in the old one, widened likewise. */
export const back = (span: Span, stretch: Stretch | undefined): Span =>
  ahead(span, stretch && { from: stretch.from, to: stretch.now, now: stretch.to });

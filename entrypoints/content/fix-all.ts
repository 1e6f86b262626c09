import type { Finding, Rewrite, TextEdit } from '../../analyzers';
import { allApplied, followedBy, landing } from './adapters/dom/edits';

const rewriteOf = ({ rewrites }: Finding): Rewrite => rewrites[0] as Rewrite;

/** Of findings in the order of the text the first of each run with no word between their rewrites. */
function firsts(text: string, findings: readonly Finding[]): Finding[] {
  let end = 0;
  return findings.filter((finding, i) => {
    const { edits } = rewriteOf(finding);
    const from = Math.min(finding.from, edits[0]?.from ?? 0);
    const apart = i === 0 || /[\p{L}\p{N}]/u.test(text.slice(end, from));
    end = Math.max(end, finding.to, edits.at(-1)?.to ?? 0);
    return apart;
  });
}

/**
 * What the first rewrites of findings of one rule, taken one after the other, make of a text. Each is made for a text in
 * which the others still stand: of those side by side the first is taken, and `found`, which gives the findings of a
 * text, is asked for the rewrites of the others anew. One that is then no longer found is left alone.
 */
export async function fixAll(
  text: string,
  findings: readonly Finding[],
  found: (text: string) => Promise<readonly Finding[]>,
): Promise<TextEdit[]> {
  let edits: TextEdit[] = [];
  let now = text;
  let left = findings;
  while (left.length > 0) {
    const step = firsts(now, left);
    const changes = step.flatMap((finding) => rewriteOf(finding).edits);
    edits = changes.reduceRight((all, edit) => followedBy(text, all, edit), edits);
    now = allApplied(now, changes);
    const rest = left.filter((finding) => !step.includes(finding));
    if (rest.length === 0) break;
    // A rewrite may change what stands before a finding and its first letter: where it ends it is known by.
    const ends = new Set(rest.map(({ to }) => landing(to, changes)));
    const { rule } = rest[0] as Finding;
    left = (await found(now)).filter((one) => one.rule === rule && ends.has(one.to) && one.rewrites.length > 0);
  }
  return edits;
}

/** Drafts that are being written: what a field sends and gets is only what changed since the last reply. */
import { type AnalyzeOptions, createSession, type Finding, type Score, type Session } from '../../analyzers';
import { type Followed, LONGEST_DRAFT, type Request } from './api';
import { blanksOf } from './blanks';
import { reportFault } from './sessions';
import { spliceOf } from './splice';

/** Fields whose last draft is kept parsed; older ones are let go and send their draft anew. Our choice. */
const MOST = 8;

interface Draft {
  session: Session;
  revision: number;
  text: string;
  /** As last told. */
  findings: readonly Finding[];
}

const drafts = new Map<string, Draft>();

/** The draft that a request goes on from; undefined where it is not the one that is remembered. */
function draftOf(key: string, revision: number): Draft | undefined {
  const draft = drafts.get(key);
  drafts.delete(key);
  if (revision === 0)
    return { session: draft?.session ?? createSession(reportFault), revision: 0, text: '', findings: [] };
  return draft?.revision === revision ? draft : undefined;
}

/** Takes an edit in; null where the worker has forgotten the draft, which is then to be sent whole, as revision 0. */
export function follow(
  { field, revision, edit, typingAt, judged }: Request & { type: 'follow' },
  tabId: number | undefined,
  options: AnalyzeOptions,
): { followed: Followed; score: Score } | null {
  const key = `${tabId} ${field}`;
  const draft = draftOf(key, revision);
  if (!draft || edit.to > draft.text.length) return null;
  const text = draft.text.slice(0, edit.from) + edit.insert + draft.text.slice(edit.to);
  if (text.length > LONGEST_DRAFT) throw new Error('This text is longer than any story.');
  const moved = text.length - draft.text.length;
  const { sentences: _, findings, guidance, ...rest } = draft.session.update(text, { ...options, typingAt });
  const splice = spliceOf(draft.findings, findings, moved);
  const fresh = new Set(splice.fresh.map(({ rule }) => rule));
  const followed: Followed = {
    revision: revision + 1,
    findings: splice,
    guidance: Object.fromEntries(Object.entries(guidance).filter(([rule]) => fresh.has(rule))),
    ...((judged || revision === 0) && { judgement: { ...rest, blanks: blanksOf(text) } }),
  };
  drafts.set(key, { session: draft.session, revision: revision + 1, text, findings });
  for (const oldest of drafts.keys()) {
    if (drafts.size <= MOST) break;
    drafts.delete(oldest);
  }
  return { followed, score: rest.score };
}

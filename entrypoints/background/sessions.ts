import { createSession, type Session } from '../../analyzers';

/** Tabs whose last draft is kept parsed; older ones are let go. Our choice. */
const MOST = 8;

const sessions = new Map<number | undefined, Session>();

/** The analyzers' session for a tab: it works only on what changed since the tab's last request. */
export function sessionOf(tabId: number | undefined): Session {
  const session = sessions.get(tabId) ?? createSession(reportFault);
  sessions.delete(tabId);
  sessions.set(tabId, session);
  for (const oldest of sessions.keys()) {
    if (sessions.size <= MOST) break;
    sessions.delete(oldest);
  }
  return session;
}

/** Leaves the one trace of a rule that threw. */
export function reportFault(rule: string): void {
  // biome-ignore lint/suspicious/noConsole: the one trace of a broken rule; it holds none of the writer's words
  console.error(`Starline: the rule "${rule}" failed and was left out.`);
}

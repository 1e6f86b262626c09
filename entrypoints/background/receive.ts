import { LONGEST_DRAFT, type Request } from './api';

/** Where a message comes from: the extension's own page, its content script in a web page, or neither. */
export type From = 'page' | 'content' | 'stranger';

interface Sender {
  id?: string;
  url?: string;
  tab?: unknown;
}

/** Tells the sender apart; `root` is the extension's own address. */
export function senderKind(sender: Sender, id: string, root: string): From {
  if (sender.id !== id) return 'stranger';
  if (sender.url?.startsWith(root)) return 'page';
  return sender.tab ? 'content' : 'stranger';
}

type Check = (message: Record<string, unknown>) => boolean;

const text = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const record = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const offset = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isEdit = (value: unknown): boolean =>
  record(value) &&
  offset(value.from) &&
  offset(value.to) &&
  (value.from as number) <= (value.to as number) &&
  text(value.insert, LONGEST_DRAFT);
const origin = (value: unknown): boolean =>
  text(value, 300) && URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value;

const checks: Record<Request['type'], Check> = {
  analyze: ({ text: draft }) => text(draft, LONGEST_DRAFT),
  follow: ({ field, revision, edit, typingAt, badge, judged }) =>
    text(field, 40) &&
    offset(revision) &&
    isEdit(edit) &&
    (typingAt === undefined || offset(typingAt)) &&
    typeof badge === 'boolean' &&
    typeof judged === 'boolean',
  site: ({ running }) => typeof running === 'boolean',
  card: () => true,
  mirror: () => true,
  docs: () => true,
  'ignore-phrase': ({ phrase, ignore }) => text(phrase, 200) && phrase !== '' && typeof ignore === 'boolean',
  'switch-rule': ({ rule, on }) => text(rule, 40) && /^[a-z-]+$/.test(rule) && typeof on === 'boolean',
  settings: () => true,
  'change-settings': ({ change }) => record(change),
  catalog: () => true,
  'site-status': ({ url }) => text(url, 10_000),
  'enable-site': ({ origin: of }) => origin(of),
  'disable-site': ({ origin: of }) => origin(of),
};

const FROM_CONTENT: ReadonlySet<Request['type']> = new Set([
  'follow',
  'site',
  'card',
  'mirror',
  'docs',
  'ignore-phrase',
  'switch-rule',
]);

/** The message as a request, or undefined where its shape is wrong or this sender may not ask it. */
export function receive(message: unknown, from: From): Request | undefined {
  if (from === 'stranger' || !record(message) || typeof message.type !== 'string') return undefined;
  if (!Object.hasOwn(checks, message.type)) return undefined;
  const type = message.type as Request['type'];
  if (from === 'content' && !FROM_CONTENT.has(type)) return undefined;
  return checks[type](message) ? (message as unknown as Request) : undefined;
}

import { browser } from 'wxt/browser';
import type { Replies, Reply, Request } from '../background/api';

/** Sends one request to the worker. Rejects with the worker's own sentence, or the browser's when it is gone. */
export async function ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Replies[T]> {
  const reply = (await browser.runtime.sendMessage(request)) as Reply<T> | undefined;
  if (!reply) throw new Error('Starline’s worker gave no answer.');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

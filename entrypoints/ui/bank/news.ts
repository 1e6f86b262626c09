/** What the extension's pages tell each other of the story bank; a page does not hear itself. */

/** A story was written or deleted, stories were added, or everything was deleted. */
export type News = { type: 'written'; story: string } | { type: 'added' } | { type: 'cleared' };

const channel = new BroadcastChannel('starline-stories');

export const post = (news: News): void => channel.postMessage(news);

export function hear(heard: (news: News) => void, signal: AbortSignal): void {
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => heard(data), { signal });
}

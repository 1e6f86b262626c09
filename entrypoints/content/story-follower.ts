import type { Span } from '../../analyzers';
import type { DraftReport } from '../background/api';
import { Follower } from './follow';
import { storyAt, titleOf } from './stories';

/** The story the caret is in, and what there is to say of it alone. */
export interface Story extends Span {
  title: string;
  /** Spans count from the story's beginning. */
  report: DraftReport;
}

/** Follows the story the caret is in, in a document that holds several. */
export class StoryFollower {
  current: Story | undefined;
  readonly #follower = new Follower();
  #told: { text: string; from: number } | undefined;
  #asking = false;

  /** Brings `current` up to date; true where it has changed. Without a caret the story stays the one it was. */
  async follow(text: string, caret: number | undefined): Promise<boolean> {
    const span = storyAt(text, caret ?? this.current?.from);
    if (!span) {
      const had = this.current !== undefined;
      this.current = undefined;
      this.#told = undefined;
      return had;
    }
    const story = text.slice(span.from, span.to);
    if (this.#asking || (this.#told?.text === story && this.#told.from === span.from)) return false;
    this.#asking = true;
    try {
      const { report } = await this.#follower.report(story, { badge: true });
      this.#told = { text: story, from: span.from };
      this.current = { ...span, title: titleOf(story), report };
      return true;
    } finally {
      this.#asking = false;
    }
  }
}

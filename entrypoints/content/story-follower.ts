import type { Span } from '../../analyzers';
import type { DraftReport, IgnoredPlace } from '../background/api';
import { Follower } from './follow';
import { storyAt, titleOf } from './stories';

/** The story the caret is in, and what there is to say of it alone. */
export interface Story extends Span {
  title: string;
  /** Spans count from the story's beginning. */
  report: DraftReport;
  /** What was ignored in the text that the report is on; offsets count from the document's beginning. */
  ignored: readonly IgnoredPlace[];
}

/** Follows the story the caret is in, in a document that holds several. */
export class StoryFollower {
  current: Story | undefined;
  readonly #follower = new Follower();
  #told: { text: string; from: number } | undefined;
  #asking = false;

  /** Brings `current` up to date; true where it has changed. Without a caret the story stays the one it was. */
  async follow(text: string, caret: number | undefined, ignored: readonly IgnoredPlace[]): Promise<boolean> {
    const span = storyAt(text, caret ?? this.current?.from);
    if (!span) {
      const had = this.current !== undefined;
      this.current = undefined;
      this.#told = undefined;
      return had;
    }
    const story = text.slice(span.from, span.to);
    if (this.#asking) return false;
    if (this.current && this.#told?.text === story && this.#told.from === span.from) {
      const before = this.current.ignored;
      this.current.ignored = ignored;
      return before !== ignored;
    }
    this.#asking = true;
    try {
      const { report } = await this.#follower.report(story, { badge: true });
      this.#told = { text: story, from: span.from };
      this.current = { ...span, title: titleOf(story), report, ignored };
      return true;
    } finally {
      this.#asking = false;
    }
  }
}

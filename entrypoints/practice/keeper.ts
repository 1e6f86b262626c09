import type { Bank, Unsaved } from '../ui/bank/bank';
import { newStory, type Story } from '../ui/bank/story';
import type { Unkept } from './journal';
import { mergedLenses, sameWords } from './merge';

/** At most this much writing is lost with a killed tab: our choice, well under a second. */
const SAVE_MS = 400;
/** A save the browser refused is tried again after this long: our choice. */
const RETRY_MS = 4000;

/** What the writer must know of the storage. */
export type Trouble = 'unavailable' | 'unsaved';

/** What the keeper tells its page. */
export interface Told {
  /** Something to show has changed. */
  changed(): void;
  /** A story was written to the bank. */
  stored(id: string): void;
}

/**
 * Keeps the story being written: saves it as one types, tries a refused save again, and never writes over what another
 * tab saved: the words of this one are then kept as a story of their own until the writer decides.
 */
export class Keeper {
  /** What another tab saved of the story while this one had words of its own. */
  theirs: Story | undefined;
  trouble: Trouble | undefined;
  bank: Bank | undefined;
  /** Raised when another story takes the editor; a copy that a conflict makes of these words is no other. */
  opened = 0;
  #unsaved: Unsaved | undefined;
  /** The story as this tab last read or wrote it in the bank. */
  #base: Story;
  /** What is on its way into the bank: another tab's words are not to take its place meanwhile. */
  #writing: Story | undefined;
  /** True while the last edit of the story was made here: this tab then also tells its score. */
  #mine = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();

  constructor(
    public story: Story,
    readonly told: Told,
  ) {
    this.#base = story;
  }

  /** True where every word is in the bank. */
  get kept(): boolean {
    return !this.#unsaved && this.story.revision > 0;
  }

  get dirty(): boolean {
    return this.#unsaved !== undefined || this.#writing !== undefined;
  }

  /** What would be lost with the page at this moment. */
  get unkept(): Unkept | undefined {
    const sent = this.#writing;
    return this.#unsaved === 'words' || sent ? { story: this.story, ...(sent && { sent }) } : undefined;
  }

  edit(change: Partial<Story>): void {
    this.#mine = true;
    this.#change(change, 'words');
  }

  /** Notes what the present words scored. */
  score(score: number | null): void {
    if (this.#mine && this.story.score !== score) this.#change({ score }, 'score');
  }

  #change(change: Partial<Story>, what: Unsaved): void {
    this.story = { ...this.story, ...change };
    if (this.#unsaved !== 'words') this.#unsaved = what;
    this.#timer ??= setTimeout(() => this.save(), SAVE_MS);
    this.told.changed();
  }

  /** Shows a story as it is in the bank. */
  adopt(story: Story): void {
    if (story.id !== this.story.id) this.opened++;
    this.story = this.#base = story;
    this.theirs = undefined;
    this.#unsaved = undefined;
    this.#mine = false;
    this.told.changed();
  }

  /** Everything was deleted on another page: so is what is here, and what of it was on its way into the bank. */
  async forget(): Promise<void> {
    const { id } = this.story;
    this.adopt(newStory());
    await this.#saving;
    await this.bank?.remove(id);
  }

  /** Saves what is not saved yet; never rejects: what went wrong is in `trouble`. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  async #write(): Promise<void> {
    const [writing, unsaved] = [this.story, this.#unsaved];
    if (!this.bank || !unsaved) return;
    this.#unsaved = undefined;
    this.#writing = writing;
    try {
      const result = await this.bank.save(writing, unsaved);
      if ('story' in result) this.told.stored(writing.id);
      if (this.story.id !== writing.id) return;
      if ('theirs' in result) {
        this.#meet(result.theirs, unsaved);
        return await this.#write();
      }
      this.#base = 'gone' in result ? { ...writing, revision: 0 } : result.story;
      const { revision, updatedAt } = this.#base;
      this.story = { ...this.story, revision, updatedAt };
      this.trouble = undefined;
    } catch {
      // Whatever the browser's reason, the words are still here: the page says so, and tries again.
      if (this.story.id !== writing.id) return;
      if (this.#unsaved !== 'words') this.#unsaved = unsaved;
      this.trouble = 'unsaved';
      this.#timer ??= setTimeout(() => this.save(), RETRY_MS);
    } finally {
      this.#writing = undefined;
    }
    this.told.changed();
  }

  /** Another tab saved the story meanwhile. */
  #meet(theirs: Story, unsaved: Unsaved): void {
    if (unsaved === 'score' && this.#unsaved !== 'words') this.adopt(theirs);
    else if (sameWords(theirs, this.#base) || sameWords(theirs, this.story)) {
      const lenses = mergedLenses(this.#base, this.story, theirs);
      this.#base = theirs;
      this.#change({ lenses, revision: theirs.revision }, 'words');
    } else {
      this.theirs = theirs;
      this.#change({ id: crypto.randomUUID(), revision: 0 }, 'words');
    }
  }

  /** Decides between the words here and another tab's; keeping both leaves the copy that was made. */
  async resolve(choice: 'mine' | 'theirs' | 'both'): Promise<void> {
    const { theirs, story: copy, bank } = this;
    if (!theirs || !bank) return;
    await this.save();
    this.theirs = undefined;
    if (choice === 'mine') {
      const { id, revision } = theirs;
      this.#base = theirs;
      this.edit({ id, revision });
    } else if (choice === 'theirs') this.adopt(theirs);
    await this.save();
    if (choice !== 'both' && !this.trouble) await bank.remove(copy.id);
    this.told.stored(copy.id);
    this.told.changed();
  }
}

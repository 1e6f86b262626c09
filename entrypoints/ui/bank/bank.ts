/** The story bank in IndexedDB. Every method rejects where the browser refuses (no storage, storage full). */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { LATEST, oneLine, type Story, type Version } from './story';

interface Schema extends DBSchema {
  stories: { key: string; value: Story };
  versions: { key: string; value: Version; indexes: { story: string } };
}

/** `theirs` is what another tab saved meanwhile; `gone`: it was deleted meanwhile. Nothing was written in either case. */
export type Saved = { story: Story } | { theirs: Story } | { gone: true };

/** What of a story is not in the bank yet: something the writer did, or no more than its score. */
export type Unsaved = 'words' | 'score';

export interface Shelf {
  stories: Story[];
  versions: Version[];
}

/** Earlier imports let in times that no date can hold: one such would keep its page from ever being drawn. */
const datedStory = (story: Story): Story => ({ ...story, updatedAt: Math.min(story.updatedAt, LATEST) });
const datedVersion = (version: Version): Version => ({ ...version, at: Math.min(version.at, LATEST) });

/** Two stories with the same words are one to an import; a file of Markdown keeps no more of the white space than this. */
const wordsOf = ({ title, question, text }: Story): string =>
  JSON.stringify([oneLine(title), oneLine(question), text.trim()]);

export class Bank {
  #db: Promise<IDBPDatabase<Schema>> | undefined;

  /** Rejects where the browser gives no storage. */
  static async open(): Promise<Bank> {
    const bank = new Bank();
    await bank.#open();
    return bank;
  }

  /** The database; opened anew after the browser, or a newer Starline, closed it. */
  #open(): Promise<IDBPDatabase<Schema>> {
    const forget = (): void => {
      this.#db = undefined;
    };
    this.#db ??= openDB<Schema>('starline', 1, {
      upgrade(database) {
        database.createObjectStore('stories', { keyPath: 'id' });
        database.createObjectStore('versions', { keyPath: 'id' }).createIndex('story', 'story');
      },
      // A newer Starline in another tab may upgrade: this one must not stand in its way.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    this.#db.catch(forget);
    return this.#db;
  }

  /** Newest first. */
  async stories(): Promise<Story[]> {
    const all = await (await this.#open()).getAll('stories');
    return all.map(datedStory).sort((a, b) => b.updatedAt - a.updatedAt);
  }

  async story(id: string): Promise<Story | undefined> {
    const story = await (await this.#open()).get('stories', id);
    return story && datedStory(story);
  }

  /**
   * Saves a story that builds on `story.revision`. One that was deleted elsewhere comes back where its `words` are new,
   * rather than be lost; a new score alone is no reason to.
   */
  async save(story: Story, unsaved: Unsaved = 'words'): Promise<Saved> {
    const transaction = (await this.#open()).transaction('stories', 'readwrite', { durability: 'strict' });
    const stored = await transaction.store.get(story.id);
    if (stored && stored.revision !== story.revision) {
      await transaction.done;
      return { theirs: stored };
    }
    if (!stored && unsaved === 'score') {
      await transaction.done;
      return { gone: true };
    }
    const saved = { ...story, revision: story.revision + 1, updatedAt: Date.now() };
    await transaction.store.put(saved);
    await transaction.done;
    return { story: saved };
  }

  /**
   * Changes a story as it is in the bank at that moment; false where it is not there. What is changed so is no new
   * writing: the story keeps its time.
   */
  async change(id: string, by: (story: Story) => Partial<Story>): Promise<boolean> {
    const transaction = (await this.#open()).transaction('stories', 'readwrite');
    const story = await transaction.store.get(id);
    if (story) await transaction.store.put({ ...story, ...by(story), revision: story.revision + 1 });
    await transaction.done;
    return story !== undefined;
  }

  /** Removes a story with its versions, and gives them back for an undo. */
  async remove(id: string): Promise<Shelf> {
    const transaction = (await this.#open()).transaction(['stories', 'versions'], 'readwrite');
    const stories = transaction.objectStore('stories');
    const versions = transaction.objectStore('versions');
    const story = await stories.get(id);
    const kept = await versions.index('story').getAll(id);
    await Promise.all([stories.delete(id), ...kept.map((version) => versions.delete(version.id))]);
    await transaction.done;
    return { stories: story ? [story] : [], versions: kept };
  }

  /** Oldest first. */
  async versions(story: string): Promise<Version[]> {
    const all = await (await this.#open()).getAllFromIndex('versions', 'story', story);
    return all.map(datedVersion).sort((a, b) => a.at - b.at);
  }

  async keep(version: Omit<Version, 'id'>): Promise<void> {
    await (await this.#open()).put('versions', { ...version, id: crypto.randomUUID() });
  }

  async everything(): Promise<Shelf> {
    const versions = await (await this.#open()).getAll('versions');
    return { stories: await this.stories(), versions: versions.map(datedVersion) };
  }

  /** Brings back what `remove` gave. */
  async putBack({ stories, versions }: Shelf): Promise<void> {
    const transaction = (await this.#open()).transaction(['stories', 'versions'], 'readwrite');
    await Promise.all([
      ...stories.map((story) => transaction.objectStore('stories').put(story)),
      ...versions.map((version) => transaction.objectStore('versions').put(version)),
    ]);
    await transaction.done;
  }

  /**
   * Adds what is not there yet, stories and versions, all or nothing, and tells how many stories were new. A story whose
   * words are here, under whatever id, is not; one whose id has other words here is added as a copy, so that neither is
   * lost.
   */
  async add(shelf: Shelf): Promise<number> {
    const transaction = (await this.#open()).transaction(['stories', 'versions'], 'readwrite');
    const stories = transaction.objectStore('stories');
    const versions = transaction.objectStore('versions');
    const here = await stories.getAll();
    const words = new Map(here.map((story) => [story.id, wordsOf(story)]));
    const byWords = new Map(here.map((story) => [wordsOf(story), story.id]));
    /** The ids that the file's stories have here. */
    const names = new Map<string, string>();
    let added = 0;
    for (const story of shelf.stories) {
      const known = words.get(story.id) === wordsOf(story) ? story.id : byWords.get(wordsOf(story));
      const id = known ?? (words.has(story.id) ? crypto.randomUUID() : story.id);
      names.set(story.id, id);
      if (known !== undefined) continue;
      await stories.put({ ...story, id });
      added++;
    }
    for (const version of shelf.versions) {
      const story = names.get(version.story);
      if (story === undefined) continue;
      const kept = await versions.index('story').getAll(story);
      if (kept.some(({ at, text }) => at === version.at && text === version.text)) continue;
      const taken = (await versions.get(version.id)) !== undefined;
      await versions.put({ ...version, id: taken ? crypto.randomUUID() : version.id, story });
    }
    await transaction.done;
    return added;
  }

  async clear(): Promise<void> {
    const transaction = (await this.#open()).transaction(['stories', 'versions'], 'readwrite');
    await Promise.all([transaction.objectStore('stories').clear(), transaction.objectStore('versions').clear()]);
    await transaction.done;
  }
}

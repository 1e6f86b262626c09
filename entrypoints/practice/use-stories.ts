import { useEffect, useRef, useState } from 'preact/hooks';
import { Bank, type Shelf } from '../ui/bank/bank';
import { newStory, type Story } from '../ui/bank/story';
import { sample } from './sample';

/** At most this much writing is lost with a killed tab: our choice, well under a second. */
const SAVE_MS = 400;

/** What the writer must know of the storage. */
export type Trouble = 'unavailable' | 'unsaved';

export interface Stories {
  bank: Bank | undefined;
  list: Story[];
  current: Story;
  /** What another tab saved of the current story while this one had words of its own. */
  theirs: Story | undefined;
  deleted: Shelf | undefined;
  trouble: Trouble | undefined;
  edit(change: Partial<Story>): void;
  open(story: Story): Promise<void>;
  remove(story: Story): Promise<void>;
  undoRemove(): Promise<void>;
  resolve(choice: 'mine' | 'theirs' | 'both'): void;
  refresh(): Promise<void>;
}

const channel = new BroadcastChannel('starline-stories');

/** The story being written and the bank around it: saved as one types, never over another tab's words. */
export function useStories(): Stories {
  const [bank, setBank] = useState<Bank>();
  const [list, setList] = useState<Story[]>([]);
  const [, redraw] = useState(0);
  const [deleted, setDeleted] = useState<Shelf>();
  const [trouble, setTrouble] = useState<Trouble>();
  const held = useRef({
    story: newStory({ text: sample }),
    dirty: false,
    theirs: undefined as Story | undefined,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    saving: Promise.resolve() as Promise<void>,
  }).current;
  const show = (): void => redraw((count) => count + 1);

  const refresh = async (from = bank): Promise<void> => {
    if (from) setList(await from.stories());
  };

  const write = async (): Promise<void> => {
    if (!bank || !held.dirty || held.theirs) return;
    held.dirty = false;
    const writing = held.story;
    try {
      const result = await bank.save(writing);
      if ('theirs' in result) {
        held.theirs = result.theirs;
        held.dirty = true;
      } else if (held.story.id === writing.id) {
        held.story = { ...held.story, revision: result.story.revision, updatedAt: result.story.updatedAt };
        channel.postMessage(writing.id);
      }
      setTrouble(undefined);
      await refresh();
    } catch {
      // Whatever the browser's reason, the words are still here: the page says so, and the next key tries again.
      held.dirty = true;
      setTrouble('unsaved');
    }
    show();
  };
  const save = (): Promise<void> => {
    clearTimeout(held.timer);
    held.timer = undefined;
    held.saving = held.saving.then(write);
    return held.saving;
  };

  const adopt = (story: Story): void => {
    held.story = story;
    held.dirty = false;
    held.theirs = undefined;
    show();
  };

  useEffect(() => {
    Bank.open().then(
      async (opened) => {
        const [newest] = await opened.stories();
        if (newest && !held.dirty) adopt(newest);
        setBank(opened);
        await refresh(opened);
      },
      () => setTrouble('unavailable'),
    );
  }, []);

  useEffect(() => {
    if (!bank) return;
    void save();
    const heard = async ({ data }: MessageEvent<string>): Promise<void> => {
      await refresh();
      if (data !== held.story.id || held.dirty) return;
      const newer = await bank.story(data);
      if (newer && !held.dirty && newer.revision > held.story.revision) adopt(newer);
    };
    const leaving = (): void => void save();
    channel.addEventListener('message', heard);
    document.addEventListener('visibilitychange', leaving);
    window.addEventListener('pagehide', leaving);
    return () => {
      channel.removeEventListener('message', heard);
      document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('pagehide', leaving);
    };
  }, [bank]);

  return {
    bank,
    list,
    current: held.story,
    theirs: held.theirs,
    deleted,
    trouble,
    refresh,
    edit(change) {
      held.story = { ...held.story, ...change };
      held.dirty = true;
      held.timer ??= setTimeout(save, SAVE_MS);
      show();
    },
    async open(story) {
      await save();
      // A conflict is decided first: opening another story would drop the words of this one.
      if (held.theirs || (held.dirty && bank)) return;
      setDeleted(undefined);
      adopt(story);
    },
    async remove(story) {
      await save();
      if (!bank || held.theirs) return;
      setDeleted(await bank.remove(story.id));
      channel.postMessage(story.id);
      const [next] = await bank.stories();
      if (held.story.id === story.id) adopt(next ?? newStory());
      await refresh();
    },
    async undoRemove() {
      if (!bank || !deleted) return;
      await bank.add(deleted);
      setDeleted(undefined);
      const [back] = deleted.stories;
      if (back) adopt(back);
      await refresh();
    },
    resolve(choice) {
      const { theirs, story } = held;
      if (!theirs) return;
      if (choice === 'theirs') return adopt(theirs);
      held.theirs = undefined;
      held.dirty = true;
      held.story =
        choice === 'mine'
          ? { ...story, revision: theirs.revision }
          : { ...story, id: crypto.randomUUID(), revision: 0 };
      void save();
    },
  };
}

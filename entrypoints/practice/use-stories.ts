import { useEffect, useState } from 'preact/hooks';
import type { LensId } from '../../analyzers';
import { Bank, type Shelf } from '../ui/bank/bank';
import { hear, type News, post } from '../ui/bank/news';
import { newStory, type Story } from '../ui/bank/story';
import { note, strike, takeInAll } from './journal';
import { Keeper, type Trouble } from './keeper';
import { sample } from './sample';

export interface Stories {
  bank: Bank | undefined;
  list: Story[];
  current: Story;
  /** Raised when another story takes the editor. */
  opened: number;
  /** True where every word of the current story is in the bank. */
  kept: boolean;
  theirs: Story | undefined;
  deleted: Shelf | undefined;
  trouble: Trouble | undefined;
  edit(change: Partial<Story>): void;
  score(score: number | null): void;
  open(story: Story): Promise<void>;
  remove(story: Story): Promise<void>;
  undoRemove(): Promise<void>;
  /** Gives up the way back for a deleted story. */
  letGo(): void;
  resolve(choice: 'mine' | 'theirs' | 'both'): Promise<void>;
  /** Notes that a story serves a listener, or that it does no more. */
  serve(story: string, lens: LensId): Promise<void>;
  /** Adds what a file holds and tells how many stories were new; rejects where the browser refuses. */
  bringIn(shelf: Shelf): Promise<number>;
  /** Tries again what the browser refused. */
  retry(): Promise<void>;
}

/** The story being written and the bank around it. */
export function useStories(): Stories {
  const [bank, setBank] = useState<Bank>();
  const [list, setList] = useState<Story[]>([]);
  const [, redraw] = useState(0);
  const [deleted, setDeleted] = useState<Shelf>();
  const show = (): void => redraw((count) => count + 1);
  const [keeper] = useState(
    () =>
      new Keeper(newStory({ text: sample }), {
        changed: show,
        stored(id) {
          post({ type: 'written', story: id });
          void refresh();
        },
      }),
  );
  const refused = (): void => {
    keeper.trouble = 'unsaved';
    show();
  };
  const refresh = async (): Promise<void> => {
    try {
      if (keeper.bank) setList(await keeper.bank.stories());
    } catch {
      // The list stays as it was; with the next save the keeper tells of the storage's trouble.
    }
  };

  const openBank = async (): Promise<void> => {
    try {
      const opened = await Bank.open();
      keeper.trouble = undefined;
      await takeInAll(opened, keeper.told.stored).catch(refused);
      const [newest] = await opened.stories();
      if (newest && !keeper.dirty) keeper.adopt(newest);
      keeper.bank = opened;
      setBank(opened);
      await keeper.save();
      await refresh();
    } catch {
      keeper.trouble = 'unavailable';
      show();
    }
  };

  useEffect(() => {
    void openBank();
    const over = new AbortController();
    const { signal } = over;
    const heard = async (news: News): Promise<void> => {
      if (news.type === 'cleared') {
        setDeleted(undefined);
        await keeper.forget();
      }
      await refresh();
      if (news.type === 'written') await follow(news.story);
    };
    const follow = async (written: string): Promise<void> => {
      if (written !== keeper.story.id || keeper.dirty) return;
      const newer = await keeper.bank?.story(written);
      if (newer?.id === keeper.story.id && !keeper.dirty && newer.revision > keeper.story.revision) keeper.adopt(newer);
    };
    const hidden = (): void => void keeper.save();
    const leaving = (): void => {
      const { unkept } = keeper;
      hidden();
      if (unkept) note(unkept);
    };
    hear((news) => void heard(news).catch(refused), signal);
    document.addEventListener('visibilitychange', hidden, { signal });
    window.addEventListener('pagehide', leaving, { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && strike(), { signal });
    return () => over.abort();
  }, []);

  /** A change of the bank's shelf; what the browser refuses is told, and nothing is shown that is not so. */
  const attempt = async (work: (bank: Bank) => Promise<void>): Promise<void> => {
    await keeper.save();
    if (!keeper.bank || keeper.dirty) return;
    try {
      await work(keeper.bank);
    } catch {
      refused();
    }
    await refresh();
  };

  return {
    bank,
    list,
    current: keeper.story,
    opened: keeper.opened,
    kept: keeper.kept,
    theirs: keeper.theirs,
    deleted,
    trouble: keeper.trouble,
    edit: (change) => keeper.edit(change),
    score: (score) => keeper.score(score),
    retry: () => (keeper.bank ? keeper.save() : openBank()),
    resolve: (choice) => attempt(() => keeper.resolve(choice)),
    async serve(story, lens) {
      const toggled = ({ lenses }: Story): Partial<Story> => ({
        lenses: lenses.includes(lens) ? lenses.filter((one) => one !== lens) : [...lenses, lens],
      });
      if (story === keeper.story.id) return keeper.edit(toggled(keeper.story));
      await attempt(async (to) => {
        if (await to.change(story, toggled)) post({ type: 'written', story });
      });
    },
    async bringIn(shelf) {
      const added = (await keeper.bank?.add(shelf)) ?? 0;
      post({ type: 'added' });
      await refresh();
      return added;
    },
    open: (story) =>
      attempt(async () => {
        setDeleted(undefined);
        keeper.adopt(story);
      }),
    remove: (story) =>
      attempt(async (from) => {
        const shelf = await from.remove(story.id);
        post({ type: 'written', story: story.id });
        const [next] = await from.stories();
        if (keeper.story.id === story.id) keeper.adopt(next ?? newStory());
        setDeleted(shelf);
      }),
    letGo: () => setDeleted(undefined),
    undoRemove: () =>
      attempt(async (to) => {
        if (!deleted) return;
        await to.putBack(deleted);
        post({ type: 'added' });
        setDeleted(undefined);
        const [back] = deleted.stories;
        if (back) keeper.adopt(back);
      }),
  };
}

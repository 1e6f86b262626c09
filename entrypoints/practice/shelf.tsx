import { useState } from 'preact/hooks';
import type { LensId } from '../../analyzers';
import { blanksOf, type Catalog } from '../background/api';
import { toBackup } from '../ui/bank/backup';
import { download, type FileType, today } from '../ui/bank/files';
import { toMarkdown } from '../ui/bank/markdown';
import { nameOf } from '../ui/bank/name';
import { beginningOf, headingOf, oneLine, type Story } from '../ui/bank/story';
import { t } from '../ui/words';
import { Principles } from './principles';
import type { Stories } from './use-stories';

interface Props {
  stories: Stories;
  catalog: Catalog | undefined;
  lens: LensId | undefined;
  start(): void;
}

/** The story bank: find, open, bring in, take out, print, and see which principles have no story yet. */
export function Shelf({ stories, catalog, lens, start }: Props) {
  const { bank, list, current, trouble, open, remove } = stories;
  const stored = trouble !== 'unavailable';
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const words = search.toLowerCase().split(/\s+/);
  const found = list.filter(({ title, question, text }) => {
    const all = `${title} ${question} ${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });

  const bringIn = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    // Most openings of this page bring nothing in.
    const { readStories, refusalWords } = await import('../ui/bank/read-stories');
    try {
      const shelf = readStories(file.name, await file.text());
      const added = await stories.bringIn(shelf);
      setSaid(
        shelf.stories.length === 0
          ? t('practice_import_empty')
          : added === 0
            ? t('practice_import_known')
            : t('practice_imported', added),
      );
    } catch (error) {
      setSaid(t(refusalWords(error) ?? 'practice_unsaved'));
    }
    input.value = '';
  };
  const takeOut = (ending: string, type: FileType, text: string): void => {
    download(`starline-${today()}.${ending}`, text, type);
    const blanks = (list.length ? list : [current]).reduce((sum, { text: draft }) => sum + blanksOf(draft).length, 0);
    setSaid(blanks > 0 ? t('practice_blanks_left', blanks) : '');
  };

  return (
    <section class="shelf" aria-labelledby="shelf">
      <h2 id="shelf">{t('practice_stories')}</h2>
      <div class="pickers">
        <button type="button" class="primary" disabled={!stored} onClick={start}>
          {t('practice_new')}
        </button>
        <input
          type="search"
          value={search}
          placeholder={t('practice_search_stories')}
          aria-label={t('practice_search_stories')}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <label class="file">
          {t('practice_import')}
          <input
            type="file"
            accept=".json,.md,.markdown,.txt"
            disabled={!bank}
            onChange={(event) => bringIn(event.currentTarget)}
          />
        </label>
        <button
          type="button"
          onClick={() => takeOut('md', 'text/markdown', toMarkdown(list.length ? list : [current]))}
        >
          {t('practice_export_markdown')}
        </button>
        <button
          type="button"
          disabled={!bank}
          onClick={async () => bank && takeOut('json', 'application/json', toBackup(await bank.everything()))}
        >
          {t('practice_export_json')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('practice_print')}
        </button>
      </div>
      <p role="status">{said}</p>
      <ul class="stories">
        {found.map((story) => (
          <li key={story.id} data-current={story.id === current.id}>
            <button type="button" class="place" dir="auto" onClick={() => open(story)}>
              {nameOf(story)}
            </button>
            <span class="quiet start" dir="auto">
              {startOf(story)}
            </span>
            <span class="points">{story.score !== null && t('panel_points', story.score, 100)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={t('practice_delete_story', nameOf(story))}
              onClick={() => remove(story)}
            >
              {t('practice_delete')}
            </button>
          </li>
        ))}
      </ul>
      {list.length > 0 && found.length === 0 && <p class="quiet">{t('practice_none_found')}</p>}
      {list.length === 0 && stored && <p class="quiet">{t('practice_no_stories')}</p>}
      {catalog && list.length > 0 && <Principles stories={stories} catalog={catalog} lens={lens} />}
    </section>
  );
}

/** So much of a story tells it from its neighbours; wide screens show all of it, narrow ones less. Our choice. */
const START = 140;

/** How a story begins; of one that is called so, how it goes on. */
function startOf(story: Story): string {
  if (story.title) return beginningOf(story.text, START);
  const [line, name] = [oneLine(story.text), headingOf(story)];
  return line === name ? '' : `… ${beginningOf(line.slice(name.length - 1).replace(/^[^\p{L}\p{N}]+/u, ''), START)}`;
}

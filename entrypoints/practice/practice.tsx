import { useEffect, useRef, useState } from 'preact/hooks';
import { REVEAL_HERE } from '../background/api';
import { newStory } from '../ui/bank/story';
import { LensPicker, LevelPicker } from '../ui/pickers';
import { ReportView } from '../ui/report-view';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { Deleted } from './deleted';
import { FirstVisit } from './first-visit';
import { Notices } from './notices';
import { Question } from './question';
import { Reading } from './reading';
import { useIgnored } from './use-ignored';
import { useReport } from './use-report';
import { useStories } from './use-stories';
import { Versions } from './versions';

/** The foot of the page: what one writes in, and the coach, are there before it. */
const loadShelf = () => import('./shelf');

export function Practice() {
  const [foot, setFoot] = useState<Awaited<ReturnType<typeof loadShelf>>>();
  useEffect(() => void loadShelf().then(setFoot), []);
  const stories = useStories();
  const { settings, catalog, error: settingsError, change } = useSettings();
  const { current, deleted, opened, edit } = stories;
  const { report, error } = useReport(current.text, settings);
  const area = useRef<HTMLTextAreaElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const shown = useIgnored(report, area, opened);
  const score = report && report.score.note === undefined ? report.score.total : null;

  // An editor is underlined once the caret was in it: each story's is a new one.
  // After a deletion the focus is on its undo, and the page stays where one looks.
  useEffect(() => {
    area.current?.focus({ preventScroll: Boolean(deleted) });
    if (deleted) undo.current?.focus({ preventScroll: true });
  }, [opened, deleted]);
  // A report speaks of the words it was made for: the score is noted with the next save of these.
  useEffect(() => stories.score(score), [report]);

  const reveal = ({ from, to }: { from: number; to: number }): void => {
    const field = area.current;
    if (!field) return;
    // The browser scrolls to the caret when a field gets the focus, not when its selection changes.
    field.blur();
    field.setSelectionRange(from, from);
    field.focus();
    field.dispatchEvent(new CustomEvent(REVEAL_HERE, { detail: { from, to } }));
  };

  /** The words on the screen as a file: what is left where nothing can be stored. */
  const takeOut = (): void => void import('./take-out').then((file) => file.takeOut(current));

  return (
    <>
      <header class="top">
        <h1>
          <img src="/icon/48.png" alt="" width="24" height="24" /> Starline
        </h1>
        <p class="purpose">{t('practice_purpose')}</p>
        <a href="#shelf">{t('practice_stories')}</a>
        <a href="/options.html">{t('practice_options')}</a>
      </header>
      <FirstVisit stories={stories} keys={settings?.keys} end={() => area.current?.focus()} />
      <Notices stories={stories} takeOut={takeOut} />
      <main class="desk">
        <section class="writing" aria-label={t('practice_draft')}>
          <Question
            catalog={catalog}
            lens={settings?.lens}
            question={current.question}
            pick={(question) => edit({ question })}
          />
          <input
            class="title"
            value={current.title}
            dir="auto"
            placeholder={t('practice_title_hint')}
            aria-label={t('practice_story_title')}
            onInput={(event) => edit({ title: event.currentTarget.value })}
          />
          <textarea
            key={opened}
            ref={area}
            value={current.text}
            dir="auto"
            placeholder={t('practice_draft_hint')}
            aria-label={t('practice_draft')}
            spellcheck
            onInput={(event) => edit({ text: event.currentTarget.value })}
          />
          <div class="foot">
            {settings && (
              <Reading
                key={`reading ${opened}`}
                words={report?.stats.words ?? 0}
                pace={settings.pace}
                limit={catalog?.lenses.find(({ id }) => id === settings.lens)?.limit}
                keepPace={(pace) => change({ pace })}
              />
            )}
            <Versions stories={stories} score={score} />
          </div>
          {report && report.blanks.length > 0 && <p class="print">{t('practice_blanks_left', report.blanks.length)}</p>}
          <p class="print" dir="auto">
            {current.text}
          </p>
        </section>
        <aside class="coach" aria-label={t('practice_coach')}>
          {settings && catalog && (
            <div class="pickers">
              <LensPicker settings={settings} catalog={catalog} change={change} />
              <LevelPicker settings={settings} catalog={catalog} change={change} />
            </div>
          )}
          {settingsError && <p role="alert">{settingsError}</p>}
          {error && <p role="alert">{t('practice_score_unavailable', error)}</p>}
          {shown && <ReportView report={shown} reveal={reveal} />}
        </aside>
      </main>
      {foot && (
        <foot.Shelf stories={stories} catalog={catalog} lens={settings?.lens} start={() => stories.open(newStory())} />
      )}
      <Deleted stories={stories} undo={undo} />
    </>
  );
}

import type { Catalog } from '../background/api';
import { nameOf } from '../ui/bank/name';
import { ENGLISH, t } from '../ui/words';
import type { Stories } from './use-stories';

/** Which story serves which leadership principle; a principle without one is a gap. */
export function Matrix({ stories, principles }: { stories: Stories; principles: Catalog['lenses'] }) {
  const { list, current, serve } = stories;
  const shown = list.map((listed) => (listed.id === current.id ? current : listed));
  const served = new Map(principles.map(({ id }) => [id, shown.filter(({ lenses }) => lenses.includes(id)).length]));
  const gaps = principles.filter(({ id }) => served.get(id) === 0).length;
  return (
    <>
      <p>{t('practice_matrix_how')}</p>
      <p class="quiet">{t(gaps === 0 ? 'practice_no_gaps' : 'practice_gaps', gaps)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="matrix" tabIndex={0} aria-label={t('practice_matrix')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('practice_story')}</th>
              {principles.map(({ id, title }) => (
                <th key={id} scope="col" {...ENGLISH}>
                  <span>{title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((story) => {
              const name = nameOf(story);
              return (
                <tr key={story.id}>
                  <th scope="row">
                    <bdi dir="auto">{name}</bdi>
                  </th>
                  {principles.map(({ id, title }) => (
                    <td key={id}>
                      <button
                        type="button"
                        aria-pressed={story.lenses.includes(id)}
                        aria-label={t('practice_serves', name, title)}
                        onClick={() => serve(story.id, id)}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('practice_served')}</th>
              {principles.map(({ id }) => (
                <td key={id} data-gap={served.get(id) === 0}>
                  {served.get(id)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}

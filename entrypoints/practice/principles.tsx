import { useEffect, useState } from 'preact/hooks';
import type { LensId } from '../../analyzers';
import type { Catalog } from '../background/api';
import { t } from '../ui/words';
import type { Stories } from './use-stories';

const GROUP = 'Amazon Leadership Principles';
const loadMatrix = () => import('./matrix');

interface Props {
  stories: Stories;
  catalog: Catalog;
  lens: LensId | undefined;
}

/** The matrix of stories and leadership principles: there when one of these is prepared for, and for who asks. */
export function Principles({ stories, catalog, lens }: Props) {
  const principles = catalog.lenses.filter(({ group }) => group === GROUP);
  const wanted = principles.some(({ id }) => id === lens);
  const [open, setOpen] = useState(false);
  const [matrix, setMatrix] = useState<Awaited<ReturnType<typeof loadMatrix>>>();
  useEffect(() => setOpen(wanted), [wanted]);
  useEffect(() => {
    if (open) void loadMatrix().then(setMatrix);
  }, [open]);
  return (
    <details class="principles" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('practice_matrix')}</summary>
      {matrix && <matrix.Matrix stories={stories} principles={principles} />}
    </details>
  );
}

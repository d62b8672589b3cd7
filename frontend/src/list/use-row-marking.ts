import { useTranslation } from 'react-i18next';
import { typeset } from '../i18n/format.ts';
import { useMarks } from '../view/use-marks.ts';
import type { NeighbourhoodEntity } from '../view/use-neighbourhood.ts';
import type { RowMarking } from './DataTable.tsx';

/** Picks actors out by their rows: the same that are picked out in the network. */
export function useRowMarking(): RowMarking<NeighbourhoodEntity> {
  const { t } = useTranslation('list');
  const { marked, full, toggle } = useMarks();
  return {
    isMarked: ({ id }) => marked.includes(id),
    toggle: ({ id }) => {
      toggle(id);
    },
    label: ({ name }) => t('mark', { name: typeset(name) }),
    full,
  };
}

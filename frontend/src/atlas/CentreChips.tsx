import { useTranslation } from 'react-i18next';
import { RemovableChip } from '../ui/RemovableChip.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { useEntityName } from './use-themes.ts';

/** What those in the middle are on a page: what the set is around, or whom is asked about. */
type CentreKind = 'centre' | 'asked';

interface ChipProps {
  readonly id: string;
  readonly kind: CentreKind;
  readonly onRemove: () => void;
}

function Chip({ id, kind, onRemove }: ChipProps) {
  const { t } = useTranslation('atlas');
  const name = useEntityName(id);
  return (
    <RemovableChip label={t(`${kind}.remove`, { name })} onRemove={onRemove}>
      <span>{t(`${kind}.caption`)}</span> <b>{name}</b>
    </RemovableChip>
  );
}

/** Those in the middle; each can be taken out. */
export function CentreChips({ kind = 'centre' }: { readonly kind?: CentreKind }) {
  const { state, update } = useViewState();
  return state.centres.map((id) => (
    <Chip
      key={id}
      id={id}
      kind={kind}
      onRemove={() => {
        const centres = state.centres.filter((other) => other !== id);
        update({ centres, selection: state.selection === id ? null : state.selection });
      }}
    />
  ));
}

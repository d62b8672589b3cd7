import { useTranslation } from 'react-i18next';
import { useEntityName } from '../atlas/use-themes.ts';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { ActorField } from './ActorField.tsx';

const FROM_ID = 'pfad-von';
const TO_ID = 'pfad-nach';

/** The id of what the search for ways has found: the button leads there. */
export const RESULT_ID = 'wege';

interface EndProps {
  readonly fieldId: string;
  readonly label: string;
  readonly chosenId: string | null;
  readonly onChoose: (id: string | null) => void;
}

function NamedEnd({
  fieldId,
  label,
  chosenId,
  onChoose,
}: EndProps & { readonly chosenId: string }) {
  const name = useEntityName(chosenId);
  return <ActorField id={fieldId} label={label} chosen={name} onChoose={onChoose} />;
}

function End({ fieldId, label, chosenId, onChoose }: EndProps) {
  if (chosenId === null)
    return <ActorField id={fieldId} label={label} chosen={null} onChoose={onChoose} />;
  return <NamedEnd fieldId={fieldId} label={label} chosenId={chosenId} onChoose={onChoose} />;
}

/** From whom to whom: choosing acts at once, the button goes to what is missing or to what was found. */
export function PathForm() {
  const { t } = useTranslation('path');
  const { state, update } = useViewState();
  const { pathFrom, pathTo } = state;
  const target = pathFrom === null ? FROM_ID : pathTo === null ? TO_ID : RESULT_ID;
  return (
    <form
      className="path-form"
      role="search"
      aria-label={t('page')}
      onSubmit={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      <End
        fieldId={FROM_ID}
        label={t('from')}
        chosenId={pathFrom}
        onChoose={(id) => {
          update({ pathFrom: id });
        }}
      />
      <button
        type="button"
        className="path-form__swap"
        aria-label={t('swap')}
        onClick={() => {
          update({ pathFrom: pathTo, pathTo: pathFrom });
        }}
      >
        <Icon name="swap" size={20} />
      </button>
      <End
        fieldId={TO_ID}
        label={t('to')}
        chosenId={pathTo}
        onChoose={(id) => {
          update({ pathTo: id });
        }}
      />
      <button type="submit" className="button button--primary">
        {t('find')}
      </button>
    </form>
  );
}

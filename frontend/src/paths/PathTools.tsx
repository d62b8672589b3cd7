import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfControl } from '../atlas/AsOfControl.tsx';
import { FilterMenus } from '../atlas/FilterMenus.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { PATH_COUNTS, PATH_LENGTHS } from '../view/view-state.ts';
import { AvoidMenu } from './AvoidMenu.tsx';

interface ChooserProps<Value extends number> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Chooser<Value extends number>({ label, values, value, onChange }: ChooserProps<Value>) {
  const { t } = useTranslation('path');
  const fieldId = useId();
  return (
    <span className="filter-button filter-button--select">
      <label htmlFor={fieldId}>{label}:</label>
      <select
        id={fieldId}
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((known) => String(known) === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {t('lengthValue', { number: String(known) })}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What decides which ways are shown; everything acts at once. */
export function PathTools() {
  const { t } = useTranslation('path');
  const { state, update } = useViewState();
  return (
    <div className="path-tools" role="group" aria-label={t('tools')}>
      <Switch
        checked={state.sourcedOnly}
        label={t('sourcedOnly')}
        onChange={(sourcedOnly) => {
          update({ sourcedOnly });
        }}
      />
      <FilterMenus together />
      <AvoidMenu />
      <AsOfControl />
      <Chooser
        label={t('length')}
        values={PATH_LENGTHS}
        value={state.pathLength}
        onChange={(pathLength) => {
          update({ pathLength });
        }}
      />
      <Chooser
        label={t('amount')}
        values={PATH_COUNTS}
        value={state.pathCount}
        onChange={(pathCount) => {
          update({ pathCount });
        }}
      />
    </div>
  );
}

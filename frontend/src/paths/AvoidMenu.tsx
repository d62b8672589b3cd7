import { useTranslation } from 'react-i18next';
import { KindChoices } from '../atlas/KindChoices.tsx';
import { useEntityName } from '../atlas/use-themes.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { RemovableChip } from '../ui/RemovableChip.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { ActorField } from './ActorField.tsx';

/** The address holds no more. */
const MOST_AVOIDED = 20;

function Avoided({ id, onAllow }: { readonly id: string; readonly onAllow: () => void }) {
  const { t } = useTranslation('path');
  const name = useEntityName(id);
  return (
    <li>
      <RemovableChip label={t('avoid.allow', { name })} onRemove={onAllow}>
        <b>{name}</b>
      </RemovableChip>
    </li>
  );
}

/** Whom the ways avoid: single actors such as hubs, and kinds; or all but persons. */
export function AvoidMenu() {
  const { t } = useTranslation('path');
  const { state, update } = useViewState();
  const { avoided, avoidedKinds, kinds } = state;
  const personsOnly = kinds.length === 1 && kinds[0] === 'PERSON';
  const count = avoided.length + avoidedKinds.length + (personsOnly ? 1 : 0);
  return (
    <Disclosure
      button={
        <>
          {t('avoid.button')}
          {count > 0 && <b>{count}</b>}
          <Icon name="down" />
        </>
      }
      buttonClassName={count > 0 ? 'filter-button filter-button--on' : 'filter-button'}
      panelLabel={t('avoid.panel')}
      align="end"
    >
      <div className="avoid-menu">
        {avoided.length < MOST_AVOIDED && (
          <ActorField
            id="pfad-meiden"
            label={t('avoid.label')}
            chosen={null}
            onChoose={(id) => {
              if (id !== null && !avoided.includes(id)) update({ avoided: [...avoided, id] });
            }}
          />
        )}
        {avoided.length > 0 && (
          <ul className="avoid-menu__chosen" aria-label={t('avoid.chosen')}>
            {avoided.map((id) => (
              <Avoided
                key={id}
                id={id}
                onAllow={() => {
                  update({ avoided: avoided.filter((other) => other !== id) });
                }}
              />
            ))}
          </ul>
        )}
        <Switch
          checked={personsOnly}
          label={t('avoid.personsOnly')}
          onChange={(only) => {
            update({ kinds: only ? ['PERSON'] : [] });
          }}
        />
        <KindChoices
          legend={t('avoid.kinds')}
          chosen={avoidedKinds}
          withPersons
          onChange={(chosen) => {
            update({ avoidedKinds: chosen });
          }}
        />
      </div>
    </Disclosure>
  );
}

import { useTranslation } from 'react-i18next';
import type { GraphModel } from './graph-model.ts';
import { GraphPopover, type PopoverPlace } from './GraphPopover.tsx';
import type { OmittedChoice, OmittedWay } from './network-graph.props.ts';
import type { StandIn } from './stand-ins.ts';

export interface StandInPopoverProps extends PopoverPlace {
  readonly standIn: StandIn;
  readonly label: string;
  readonly model: GraphModel;
  readonly choice: OmittedChoice;
  readonly ways: readonly OmittedWay[];
}

/** Neighbours that are not drawn: how many of whom, and the ways to see them. */
export function StandInPopover(props: StandInPopoverProps) {
  const { standIn, label, model, choice, ways, ...place } = props;
  const { t } = useTranslation('graph');
  const via = model.entities.get(standIn.via);
  const name = via?.shortName ?? via?.name ?? '';
  return (
    <GraphPopover {...place} title={t('standInTitle', { label, name })} subject={standIn.id}>
      <p>{t('standInHint')}</p>
      <ul className="graph__ways">
        {ways.map(({ caption, take }) => (
          <li key={caption}>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                take(choice);
                place.onClose();
              }}
            >
              {caption}
            </button>
          </li>
        ))}
      </ul>
    </GraphPopover>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pin } from '../layout/pins.ts';
import { todaysName } from '../view/todays-name.ts';
import { readingOrder, tieOf } from './describe.ts';
import type { GraphModel } from './graph-model.ts';
import type { GraphTexts } from './graph-parts.ts';
import type { ShownWays } from './shown-ways.ts';
import { classCaption } from './use-graph-texts.ts';

export interface GraphMirrorProps {
  readonly model: GraphModel;
  /** How every node is called, by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly selected: string | null;
  /** Actors picked out. */
  readonly marked?: readonly string[];
  readonly label: string;
  /** Gives every node the id under which the stage points to it. */
  readonly idOf: (id: string) => string;
}

/** The drawing for those who do not see it: every node with what it is and how it hangs together with the middle. */
export function GraphMirror(props: GraphMirrorProps) {
  const { model, names, selected, marked = [], label, idOf } = props;
  const { t } = useTranslation('graph');
  const nameOf = (id: string) => {
    const name = names.get(id) ?? '';
    return marked.includes(id) ? `${name}, ${t('selected')}` : name;
  };
  return (
    <div
      className="visually-hidden"
      role="graphics-document"
      aria-roledescription={label}
      aria-label={label}
    >
      {readingOrder(model).map((id) => (
        <div
          key={id}
          id={idOf(id)}
          role="graphics-symbol"
          aria-label={nameOf(id)}
          aria-current={id === selected ? 'true' : undefined}
        />
      ))}
    </div>
  );
}

const NOBODY_PINNED: readonly Pin[] = [];

/** How every node is called: name, class, number of links, what it is to whom, and whether it is on a way that is shown. */
export function useNodeNames(
  model: GraphModel | null,
  texts: GraphTexts,
  ways: ShownWays | null,
  pins: readonly Pin[] = NOBODY_PINNED,
): ReadonlyMap<string, string> {
  const { t } = useTranslation('graph');
  const { t: atlas } = useTranslation('atlas');
  return useMemo(() => {
    const names = new Map<string, string>();
    if (model === null) return names;
    for (const entity of model.entities.values()) {
      const tie = tieOf(entity.id, model, texts.locale);
      const parts = [
        entity.name,
        todaysName(entity, atlas) ?? '',
        classCaption(entity.nodeClass, 1, texts.locale),
        entity.status === 'ENDED' ? t('ended') : '',
        pins.some(({ id }) => id === entity.id) ? t('pinnedWord') : '',
        t('links', { count: entity.degree }),
        tie ? `${tie.caption} ${tie.to}${tie.ended ? ` (${t('ended')})` : ''}` : '',
        ways?.actors.has(entity.id) ? t('onWay') : '',
      ];
      names.set(entity.id, parts.filter((part) => part !== '').join(', '));
    }
    for (const standIn of model.standIns.values()) {
      const via = model.entities.get(standIn.via);
      const name = via?.shortName ?? via?.name ?? '';
      const label = texts.standIn(standIn);
      const isGroup = standIn.title !== undefined;
      names.set(
        standIn.id,
        isGroup ? t('groupName', { label }) : t('standInName', { label, name }),
      );
    }
    return names;
  }, [model, texts, ways, pins, t, atlas]);
}

import { useLocale } from '../i18n/i18n.ts';
import type { ActorKind } from '../view/actor-kinds.ts';
import { ChoiceCount } from './ChoiceCount.tsx';
import { countedChoices, type FacetCounts } from './facet-counts.ts';
import { kindGroups, type ChoiceGroup } from './filter-choices.ts';

interface KindChoicesProps {
  /** What choosing a kind does, in words. */
  readonly legend: string;
  readonly chosen: readonly ActorKind[];
  readonly withPersons: boolean;
  /** How many there are of each, where that is known: then only those that are there. */
  readonly facet?: FacetCounts | null;
  readonly onChange: (chosen: readonly ActorKind[]) => void;
}

interface GroupProps extends Omit<KindChoicesProps, 'withPersons' | 'legend'> {
  readonly group: ChoiceGroup<ActorKind>;
}

/** A class as a tick for all its kinds, with the kinds below where there are several. */
function Group({ group, chosen, facet = null, onChange }: GroupProps) {
  const listed = countedChoices(group.choices, chosen, facet);
  if (listed.length === 0) return null;
  const counts = listed.flatMap(({ count }) => count ?? []);
  const total = counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : undefined;
  const kinds = group.choices.map(({ value }) => value);
  const ticked = kinds.filter((kind) => chosen.includes(kind));
  const without = (gone: readonly ActorKind[]) => chosen.filter((kind) => !gone.includes(kind));
  return (
    <li>
      <label className="choice choice--class">
        <input
          type="checkbox"
          checked={ticked.length === kinds.length}
          ref={(box) => {
            if (box) box.indeterminate = ticked.length > 0 && ticked.length < kinds.length;
          }}
          onChange={({ target }) => {
            onChange(target.checked ? [...without(kinds), ...kinds] : without(kinds));
          }}
        />
        {group.heading} <ChoiceCount count={total} />
      </label>
      {kinds.length > 1 && (
        <ul className="choice-kinds">
          {listed.map(({ value, caption, count }) => (
            <li key={value}>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={({ target }) => {
                    onChange(target.checked ? [...chosen, value] : without([value]));
                  }}
                />
                {caption} <ChoiceCount count={count} />
              </label>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Kinds of actors to choose, by class. */
export function KindChoices(props: KindChoicesProps) {
  const { legend, chosen, withPersons, facet = null, onChange } = props;
  const locale = useLocale();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <ul className="kind-groups">
        {kindGroups(locale, withPersons).map((group) => (
          <Group
            key={group.heading}
            group={group}
            chosen={chosen}
            facet={facet}
            onChange={onChange}
          />
        ))}
      </ul>
    </fieldset>
  );
}

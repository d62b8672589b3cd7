import { ChoiceCount } from './ChoiceCount.tsx';
import type { Choice } from './filter-choices.ts';

interface ChoiceListProps<Value extends string> {
  readonly legend: string;
  /** The legend stands above the choices already. */
  readonly legendHidden?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly columns?: 2;
}

/** Things to tick; what is ticked acts at once. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { legend, legendHidden, choices, chosen, onChange, columns } = props;
  return (
    <fieldset className={columns === 2 ? 'choices choices--columns' : 'choices'}>
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {choices.map(({ value, caption, count }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => {
              onChange(
                target.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
              );
            }}
          />
          {caption} <ChoiceCount count={count} />
        </label>
      ))}
    </fieldset>
  );
}

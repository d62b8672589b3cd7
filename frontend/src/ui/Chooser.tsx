import { useId } from 'react';

interface ChooserProps<Value extends string | number> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly captionOf: (value: Value) => string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of few values, as the list box of the browser in a button with a label. */
export function Chooser<Value extends string | number>(props: ChooserProps<Value>) {
  const { label, values, captionOf, value, onChange } = props;
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
            {captionOf(known)}
          </option>
        ))}
      </select>
    </span>
  );
}

import { useId } from 'react';

interface ChooserProps<Value extends string | number> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly caption: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several values, in as little room as a button takes. */
export function Chooser<Value extends string | number>({
  label,
  choices,
  value,
  onChange,
}: ChooserProps<Value>) {
  const fieldId = useId();
  return (
    <span className="filter-button filter-button--select">
      <label htmlFor={fieldId}>{label}:</label>
      <select
        id={fieldId}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((known) => String(known.value) === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((known) => (
          <option key={known.value} value={known.value}>
            {known.caption}
          </option>
        ))}
      </select>
    </span>
  );
}

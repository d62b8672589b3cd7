import { useEffect, useState } from 'react';
import { OPERATOR_FIELDS, type OperatorField } from './legal-text.ts';

/** What the operator entered, by field; fields left empty are absent. */
export type Operator = Readonly<Partial<Record<OperatorField, readonly string[]>>>;

function linesOf(value: unknown): readonly string[] {
  const lines: readonly unknown[] = Array.isArray(value) ? value : [value];
  return lines.filter((line): line is string => typeof line === 'string' && line.trim() !== '');
}

/** Reads what `betreiber.json` says; anything it should not say is left out. */
export function toOperator(content: unknown): Operator {
  if (typeof content !== 'object' || content === null) return {};
  const entries = Object.entries(content).flatMap(([name, value]) => {
    const field = OPERATOR_FIELDS.find((known) => known === name);
    const lines = linesOf(value);
    return field === undefined || lines.length === 0 ? [] : [[field, lines] as const];
  });
  return Object.fromEntries(entries);
}

/** The operator's entries; null while they load, empty where the file is missing or unreadable. */
export function useOperator(): Operator | null {
  const [operator, setOperator] = useState<Operator | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch('/betreiber.json', { signal: stop.signal, headers: { Accept: 'application/json' } })
      .then((response) => response.json())
      .then((content: unknown) => {
        setOperator(toOperator(content));
      })
      .catch(() => {
        // Without the file the pages say that the operator has not entered anything: true in every case.
        if (!stop.signal.aborted) setOperator({});
      });
    return () => {
      stop.abort();
    };
  }, []);
  return operator;
}

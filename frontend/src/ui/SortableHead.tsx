import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface SortableHeadProps {
  /** The way the table is sorted by this column; null: by another one. */
  readonly order: 'ascending' | 'descending' | null;
  readonly className?: string | undefined;
  readonly onSort: () => void;
  readonly children: ReactNode;
}

/** The head of a column that sorts its table when pressed. The role is written out for tables that are laid out as blocks. */
export function SortableHead({ order, className, onSort, children }: SortableHeadProps) {
  return (
    <th role="columnheader" scope="col" className={className} aria-sort={order ?? undefined}>
      <button type="button" onClick={onSort}>
        {children}
        {order !== null && <Icon name={order === 'descending' ? 'down' : 'up'} size={14} />}
      </button>
    </th>
  );
}

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { ConnectionRow, type CounterpartHref } from './ConnectionRow.tsx';
import type { Footnotes } from './footnotes.ts';
import type { LinkGroup } from './profile.ts';

interface ConnectionGroupProps {
  readonly group: LinkGroup;
  readonly startsOpen: boolean;
  readonly footnotes: Footnotes;
  readonly hrefOf: CounterpartHref;
  readonly onLoadAll: (group: LinkGroup) => void;
  readonly loading: boolean;
}

/** The connections of one kind, to be folded; beyond the first ones the rest is fetched on demand. */
export function ConnectionGroup(props: ConnectionGroupProps) {
  const { group, startsOpen, footnotes, hrefOf, onLoadAll, loading } = props;
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const [open, setOpen] = useState(startsOpen);
  const listId = useId();
  const total = formatNumber(group.totalCount, locale);
  return (
    <li className="connections__group">
      <button
        type="button"
        className="connections__heading"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name={open ? 'down' : 'right'} />
        <span className="connections__caption">{group.caption}</span>
        <span className="connections__count">{total}</span>
      </button>
      <div id={listId} className="connections__links" hidden={!open}>
        <ul>
          {group.links.map((link) => (
            <ConnectionRow key={link.id} link={link} footnotes={footnotes} hrefOf={hrefOf} />
          ))}
        </ul>
        {group.links.length < group.totalCount && (
          <button
            type="button"
            className="text-button"
            disabled={loading}
            onClick={() => {
              onLoadAll(group);
            }}
          >
            {loading ? t('loadingAll') : t('showAll', { total })}
          </button>
        )}
      </div>
    </li>
  );
}

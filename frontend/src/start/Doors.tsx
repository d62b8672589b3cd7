import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DoorsDocument, type DoorsQuery } from '../gql/graphql.ts';
import { NodeShape } from '../graph/NodeShape.tsx';
import { dayOfMoment, formatNumber, formatPeriod, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { nameHistory } from '../panels/name-history.ts';
import { INITIATIVE_KINDS } from '../view/actor-kinds.ts';
import { INITIAL_VIEW, viewHref } from '../view/view-state.ts';
import { Door } from './Door.tsx';
import { EXAMPLES } from './examples.ts';

const SERVICE_CENTRE = viewHref('netz', {
  ...INITIAL_VIEW,
  centres: ['servicestelle-regionale-industrieinitiativen'],
});
const [, MINISTRY, , HYDROGEN] = EXAMPLES;

function Contacts({ answer }: { readonly answer: DoorsQuery['servicestelle'] }) {
  const { t } = useTranslation('start');
  const locale = useLocale();
  const count = Math.max(0, answer.totalCount - 1);
  return (
    <div className="contacts">
      <svg
        className="contacts__line"
        viewBox="0 0 332 2"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M0 1H332" />
      </svg>
      <ul>
        <li>
          <NodeShape nodeClass="SERVICE" size={24} />
          {t('door.contacts.centre')}
        </li>
        <li>
          <span className="contacts__shapes">
            <NodeShape nodeClass="INITIATIVE" size={22} />
            <NodeShape nodeClass="MINISTRY" size={22} />
            <NodeShape nodeClass="CHAMBER" size={22} />
          </span>
          {t('door.contacts.count', { count, formatted: formatNumber(count, locale) })}
        </li>
      </ul>
    </div>
  );
}

function Workers({ answer }: { readonly answer: DoorsQuery['hydrogen'] }) {
  const { t } = useTranslation('start');
  const rest = answer.totalCount - answer.nodes.length;
  return (
    <ul className="workers">
      {answer.nodes.map(({ id, name, shortName, nodeClass, town }) => (
        <li key={id}>
          <NodeShape nodeClass={nodeClass} size={16} />
          <span>{typeset(shortName ?? name)}</span>
          <span className="muted">{town}</span>
        </li>
      ))}
      {rest > 0 && <li className="muted">{t('door.workers.rest', { count: rest })}</li>}
    </ul>
  );
}

function Names({ answer }: { readonly answer: NonNullable<DoorsQuery['ministry']> }) {
  const locale = useLocale();
  const periods = nameHistory(answer.names, dayOfMoment(new Date()))?.periods ?? [];
  return (
    <ul className="workers">
      {periods
        .toReversed()
        .slice(0, 3)
        .map(({ name }) => (
          <li key={name.validFrom}>
            <NodeShape nodeClass="MINISTRY" size={16} hollow={name.validUntil !== null} />
            <span>{name.shortName ?? name.name}</span>
            <span className="muted">{formatPeriod(name.validFrom, name.validUntil, locale)}</span>
          </li>
        ))}
    </ul>
  );
}

/** Three questions by role, each with a small true answer. A data set without the nodes they ask for shows fewer. */
export function Doors() {
  const { t } = useTranslation('start');
  const [{ data }] = useQuery({
    query: DoorsDocument,
    variables: { initiativeKinds: [...INITIATIVE_KINDS] },
  });
  if (!data) return <div className="doors" />;
  const { servicestelle, hydrogen, ministry } = data;
  return (
    <section className="doors" aria-label={t('doors')}>
      <ol>
        {servicestelle.totalCount > 0 && (
          <Door
            role={t('door.contacts.role')}
            question={t('door.contacts.question')}
            href={SERVICE_CENTRE}
          >
            <Contacts answer={servicestelle} />
          </Door>
        )}
        {hydrogen.totalCount > 0 && (
          <Door
            role={t('door.workers.role')}
            question={t('door.workers.question')}
            href={HYDROGEN.href}
          >
            <Workers answer={hydrogen} />
          </Door>
        )}
        {ministry && (
          <Door
            role={t('door.names.role')}
            question={t('door.names.question')}
            href={MINISTRY.href}
          >
            <Names answer={ministry} />
          </Door>
        )}
      </ol>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { NodeShape } from '../graph/NodeShape.tsx';
import { useLocale } from '../i18n/i18n.ts';
import type { Hop, PathEnd, Way } from './use-ways.ts';
import { calledBy, endYearOf, hopCaption } from './way-words.ts';

function Station({ entity }: { readonly entity: PathEnd }) {
  return (
    <span className="way-line__station">
      <NodeShape nodeClass={entity.nodeClass} size={22} />
      <span className="way-line__name">{calledBy(entity)}</span>
    </span>
  );
}

function Track({ hop }: { readonly hop: Hop }) {
  const { t } = useTranslation('path');
  const locale = useLocale();
  const year = endYearOf(hop);
  return (
    <span className={hop.ended ? 'way-line__track way-line__track--ended' : 'way-line__track'}>
      <span className="way-line__role">{hopCaption(hop, locale)}</span>
      {year !== null && <span className="way-line__end">{t('until', { year })}</span>}
    </span>
  );
}

/** A way as a slim line of shapes. The sentences above say the same, so it is hidden from assistive technology. */
export function WayLine({ way }: { readonly way: Way }) {
  const [first] = way.hops;
  return (
    <div className="way-line" aria-hidden="true">
      {first && <Station entity={first.from} />}
      {way.hops.map((hop) => (
        <span key={hop.to.id} className="way-line__step">
          <Track hop={hop} />
          <Station entity={hop.to} />
        </span>
      ))}
    </div>
  );
}

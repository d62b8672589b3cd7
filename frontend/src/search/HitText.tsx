import { useTranslation } from 'react-i18next';
import { NodeShape } from '../graph/NodeShape.tsx';
import { typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { kindText, placeText } from '../view/entity-text.ts';
import { matchText } from './match-text.ts';
import type { SearchHit } from './search-groups.ts';

/** A hit in two lines: shape and name; what it is, where, and why it was found. */
export function HitText({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslation('search');
  const locale = useLocale();
  const { entity } = hit;
  const reason = matchText(hit, t, locale);
  const details = [kindText(entity, locale), placeText(entity, locale)].filter(Boolean);
  return (
    <>
      <NodeShape nodeClass={entity.nodeClass} />
      <span className="hit__text">
        <span className="hit__name">{typeset(entity.name)}</span>
        <span className="hit__details">
          {details.join(', ')}
          {reason !== null && <span className="hit__reason"> · {reason}</span>}
        </span>
      </span>
    </>
  );
}

import {
  LOCALES,
  NODE_CLASSES,
  ORGANISATION_KINDS,
  type NodeClass,
} from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphTexts } from './graph-parts.ts';
import type { StandIn } from './stand-ins.ts';

/** The words of the drawing in the language of the page. */
export function useGraphTexts(): GraphTexts {
  const { t, i18n } = useTranslation('graph');
  return useMemo(() => {
    const locale = LOCALES.find((each) => each === i18n.language) ?? LOCALES[0];
    const whom = ({ kind, nodeClass, count }: StandIn): string => {
      if (kind === 'CHAMBER_OF_COMMERCE') return t('chambersOfCommerce', { count });
      if (nodeClass === null) return t('actors', { count });
      if (kind !== null)
        return (count === 1 ? ORGANISATION_KINDS[kind] : ORGANISATION_KINDS[kind].plural)[locale];
      return classCaption(nodeClass, count, locale);
    };
    return {
      locale,
      standIn: (standIn) =>
        standIn.title ?? t('standIn', { count: standIn.count, whom: whom(standIn) }),
      inContactWith: (name) => t('inContactWith', { name }),
      until: (year) => t('until', { year }),
    };
  }, [t, i18n.language]);
}

/** The name of a class, in the plural unless it is one. */
export function classCaption(
  nodeClass: NodeClass,
  count: number,
  locale: (typeof LOCALES)[number],
): string {
  const { caption, plural } = NODE_CLASSES[nodeClass];
  return (count === 1 ? caption : plural)[locale];
}

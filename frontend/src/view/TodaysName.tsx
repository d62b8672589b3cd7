import { useTranslation } from 'react-i18next';
import { todaysName, type NamedOnDay } from './todays-name.ts';

/** Today's name beside the name of the day; nothing where both are the same. */
export function TodaysName({ entity }: { readonly entity: NamedOnDay }) {
  const { t } = useTranslation('atlas');
  const text = todaysName(entity, t);
  return text === null ? null : <span className="todays-name">{text}</span>;
}

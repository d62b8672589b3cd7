import { valueCaption, type Confidence, type Day } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { NodeShape } from '../graph/NodeShape.tsx';
import { formatDay, formatPartialDate, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Badge } from '../ui/Badge.tsx';
import { kindText, placeText } from '../view/entity-text.ts';
import { FootnoteMarks } from './FootnoteMarks.tsx';
import type { Footnotes } from './footnotes.ts';
import { officialNameOn } from './name-history.ts';
import { namesOf, textOf, type Profile } from './profile.ts';

const TONES = { HIGH: 'ok', MEDIUM: 'info', LOW: 'warn' } as const satisfies Record<
  Confidence,
  string
>;

/** The line above the name: what it is, and how well it is documented. */
function Kind({ profile }: { readonly profile: Profile }) {
  const locale = useLocale();
  const { label, nodeClass, confidence } = profile;
  const ownKind = ['programmeKind', 'eventKind'] as const;
  const vocabulary = { programmeKind: 'ProgrammeKind', eventKind: 'EventKind' } as const;
  const special = ownKind.flatMap((name) => {
    const value = textOf(profile, name);
    return value === null ? [] : [valueCaption(vocabulary[name], value, locale)];
  });
  const kind = textOf(profile, 'organisationKind');
  return (
    <p className="profile__kind">
      <NodeShape nodeClass={nodeClass} size={16} />
      {special[0] ?? kindText({ label, nodeClass, kind }, locale)}
      {confidence !== null && (
        <Badge tone={TONES[confidence]}>{valueCaption('Confidence', confidence, locale)}</Badge>
      )}
    </p>
  );
}

/** The official name of another day, where it was not today's. */
function NameThen({ profile, asOf }: { readonly profile: Profile; readonly asOf: Day | null }) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const then = asOf === null ? null : officialNameOn(namesOf(profile), asOf);
  if (asOf === null || then === null) return null;
  const short = then.shortName ?? '';
  if (then.name === profile.name && short === (textOf(profile, 'shortName') ?? '')) return null;
  const name = typeset(then.name) + (short === '' ? '' : ` (${short})`);
  return <p className="profile__then">{t('onDay', { day: formatDay(asOf, locale), name })}</p>;
}

interface ProfileHeadProps {
  readonly profile: Profile;
  readonly footnotes: Footnotes;
  readonly asOf: Day | null;
}

/** Name, kind, place and beginning of a node. */
export function ProfileHead({ profile, footnotes, asOf }: ProfileHeadProps) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const { label, nodeClass } = profile;
  const [town, state] = [textOf(profile, 'town'), textOf(profile, 'state')];
  const founded = textOf(profile, 'founded');
  const dissolved = textOf(profile, 'dissolved');
  const parts = [
    placeText({ label, nodeClass, town, state }, locale),
    founded && t('founded', { date: formatPartialDate(founded, locale) }),
    dissolved && t('dissolved', { date: formatPartialDate(dissolved, locale) }),
  ].filter(Boolean);
  const definition = locale === 'en' ? textOf(profile, 'definitionEn') : null;
  const text = definition ?? textOf(profile, 'definition') ?? textOf(profile, 'description');
  return (
    <>
      <Kind profile={profile} />
      <h1>{typeset(profile.name)}</h1>
      <NameThen profile={profile} asOf={asOf} />
      {parts.length > 0 && (
        <p className="profile__place">
          {parts.join(' · ')}
          <FootnoteMarks footnotes={footnotes} sources={profile.sources} />
        </p>
      )}
      {text !== null && (
        <p className="profile__text" lang={definition === null ? 'de' : 'en'}>
          {text}
          {parts.length === 0 && <FootnoteMarks footnotes={footnotes} sources={profile.sources} />}
        </p>
      )}
    </>
  );
}

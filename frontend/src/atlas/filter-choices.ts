import {
  ACTOR_LINK_TYPES,
  linkPhrase,
  linkTypeSpec,
  NODE_CLASSES,
  valueCaption,
  VOCABULARIES,
  type Confidence,
  type GermanState,
  type Locale,
  type NodeClassSpec,
} from '@knotenwerk/graph-schema';
import type { OrganisationStatus } from '../view/view-state.ts';
import { ACTOR_CLASSES, kindsOfClass, kindWords, type ActorKind } from '../view/actor-kinds.ts';

/** One thing that can be ticked in a filter. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly caption: string;
  /** How many there are of it, where that is known. */
  readonly count?: number;
}

/** Choices under a heading. */
export interface ChoiceGroup<Value extends string> {
  readonly heading: string | null;
  readonly choices: readonly Choice<Value>[];
}

/** Types of link in words that read in both directions: „ist Mitglied von / hat als Mitglied“. */
export function linkTypeChoices(locale: Locale) {
  return ACTOR_LINK_TYPES.map((value) => {
    const forward = linkPhrase(value, 'FORWARD', locale).caption;
    const backward = linkPhrase(value, 'BACKWARD', locale).caption;
    const caption = linkTypeSpec(value).symmetric ? forward : `${forward} / ${backward}`;
    return { value, caption };
  });
}

/** The Länder in the order of their names. */
export function stateChoices(locale: Locale): readonly Choice<GermanState>[] {
  return (Object.keys(VOCABULARIES.GermanState) as GermanState[])
    .map((value) => ({ value, caption: valueCaption('GermanState', value, locale) }))
    .sort((a, b) => a.caption.localeCompare(b.caption, locale));
}

/** How well something is documented, best first. */
export function confidenceChoices(locale: Locale): readonly Choice<Confidence>[] {
  return (Object.keys(VOCABULARIES.Confidence) as Confidence[]).map((value) => ({
    value,
    caption: valueCaption('Confidence', value, locale),
  }));
}

/** Whether organisations are active. */
export function statusChoices(locale: Locale): readonly Choice<OrganisationStatus>[] {
  return (Object.keys(VOCABULARIES.OrganisationStatus) as OrganisationStatus[]).map((value) => ({
    value,
    caption: valueCaption('OrganisationStatus', value, locale),
  }));
}

/** The caption of a kind of actor. */
export function kindCaption(kind: ActorKind, locale: Locale): string {
  return kind === 'PERSON'
    ? NODE_CLASSES.PERSON.caption[locale]
    : valueCaption('OrganisationKind', kind, locale);
}

/** A choice of kinds in as few captions as say it: „Initiativen“ where every kind of initiative is chosen. */
export function kindWordCaptions(kinds: readonly ActorKind[], locale: Locale): readonly string[] {
  const classes: Readonly<Record<string, NodeClassSpec>> = NODE_CLASSES;
  return kindWords(kinds).map(
    (word) => classes[word]?.plural[locale] ?? kindCaption(word as ActorKind, locale),
  );
}

/** Kinds of actors by class. */
export function kindGroups(
  locale: Locale,
  withPersons: boolean,
): readonly ChoiceGroup<ActorKind>[] {
  return ACTOR_CLASSES.filter((nodeClass) => withPersons || nodeClass !== 'PERSON').map(
    (nodeClass) => ({
      heading: NODE_CLASSES[nodeClass].plural[locale],
      choices: kindsOfClass(nodeClass).map((value) => ({
        value,
        caption: kindCaption(value, locale),
      })),
    }),
  );
}

import {
  ORGANISATION_KINDS,
  type NodeClass,
  type OrganisationKind,
} from '@knotenwerk/graph-schema';
import type { Codec } from './codec.ts';

/** What an actor can be: a kind of organisation, or a person. */
export type ActorKind = OrganisationKind | 'PERSON';

/** Every kind of actor in the order of display. */
export const ACTOR_KINDS: readonly ActorKind[] = [
  ...(Object.keys(ORGANISATION_KINDS) as OrganisationKind[]),
  'PERSON',
];

/** The class that decides the shape of a kind of actor. */
export function classOfKind(kind: ActorKind): NodeClass {
  return kind === 'PERSON' ? 'PERSON' : ORGANISATION_KINDS[kind].nodeClass;
}

/** The kinds of actors of a class; empty for a class no actor belongs to. */
export function kindsOfClass(nodeClass: string): readonly ActorKind[] {
  return ACTOR_KINDS.filter((kind) => classOfKind(kind) === nodeClass);
}

/** The classes actors can have, in the order of their kinds. */
export const ACTOR_CLASSES: readonly NodeClass[] = [...new Set(ACTOR_KINDS.map(classOfKind))];

/** The kinds of initiatives: what the start page counts. */
export const INITIATIVE_KINDS = kindsOfClass('INITIATIVE') as readonly OrganisationKind[];

/** Kinds in as few words as say it: a class where all its kinds are chosen, else the kinds. */
export function kindWords(kinds: readonly ActorKind[]): readonly (ActorKind | NodeClass)[] {
  return ACTOR_CLASSES.flatMap((nodeClass) => {
    const all = kindsOfClass(nodeClass);
    const chosen = all.filter((kind) => kinds.includes(kind));
    return chosen.length === all.length ? [nodeClass] : chosen;
  });
}

/**
 * Kinds of actors. The URL may name a kind (CLUSTER) or a class (INITIATIVE), which stands for all its kinds;
 * where both have the same name, the class has that one kind only.
 */
export function actorKinds(key: string): Codec<readonly ActorKind[]> {
  const meant = (word: string) =>
    ACTOR_KINDS.filter((kind) => kind === word || classOfKind(kind) === word);
  return {
    key,
    initial: [],
    read(text) {
      const words = text.split(',').filter((word) => word !== '');
      const chosen = new Set(words.flatMap(meant));
      return {
        value: ACTOR_KINDS.filter((kind) => chosen.has(kind)),
        ignored: words.filter((word) => meant(word).length === 0),
      };
    },
    write: (kinds) => kindWords(kinds).join(','),
  };
}

import {
  ACTOR_LABELS,
  isActorLink,
  type LinkType,
  type NodeLabel,
  type OrganisationKind,
} from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../entity-summary.ts';

type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

function bump<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function isActor(label: NodeLabel | undefined): boolean {
  return label !== undefined && ACTOR_LABELS.includes(label);
}

/** How much of what there is, kept up to date with every node and link that comes or goes. */
export class NetworkTally {
  readonly #labels = new Map<NodeLabel, number>();
  readonly #kinds = new Map<OrganisationKind, number>();
  readonly #linkTypes = new Map<LinkType, number>();
  #actorLinks = 0;

  countNode({ label, kind }: Pick<EntitySummary, 'label' | 'kind'>, by: 1 | -1): void {
    bump(this.#labels, label, by);
    if (kind !== null) bump(this.#kinds, kind, by);
  }

  countLink(
    type: LinkType,
    from: NodeLabel | undefined,
    to: NodeLabel | undefined,
    by: 1 | -1,
  ): void {
    bump(this.#linkTypes, type, by);
    if (isActorLink(type) && isActor(from) && isActor(to)) this.#actorLinks += by;
  }

  get labels(): Counts<NodeLabel> {
    return Object.fromEntries(this.#labels);
  }

  get kinds(): Counts<OrganisationKind> {
    return Object.fromEntries(this.#kinds);
  }

  get linkTypes(): Counts<LinkType> {
    return Object.fromEntries(this.#linkTypes);
  }

  get actorLinks(): number {
    return this.#actorLinks;
  }
}

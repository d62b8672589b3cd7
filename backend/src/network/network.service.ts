import { ACTOR_LABELS } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { NetworkRepository, type NetworkCounts } from './network.repository.ts';

/** The counts of the network with their sums. */
export interface NetworkOverview extends NetworkCounts {
  readonly nodeCount: number;
  readonly actorCount: number;
  readonly linkCount: number;
}

function sum(counts: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);
}

/** What the network holds as a whole. */
@Injectable()
export class NetworkService {
  constructor(private readonly network: NetworkRepository) {}

  async get(): Promise<NetworkOverview> {
    const counts = await this.network.count();
    return {
      ...counts,
      nodeCount: sum(counts.labels),
      actorCount: ACTOR_LABELS.reduce((total, label) => total + (counts.labels[label] ?? 0), 0),
      linkCount: sum(counts.linkTypes),
    };
  }
}

import { Injectable } from '@nestjs/common';
import { Store } from '../database/store.ts';
import type { PassingQuery } from '../exploration/neighbourhood.repository.ts';
import { ArrangementRepository } from './arrangement.repository.ts';
import { Arranger } from './arrangement/arranger.ts';
import type { Arrangement } from './arrangement/arrangement.ts';
import { WholeNetworkRepository } from './whole-network.repository.ts';

/** Everybody at all times: places do not depend on what is looked at. */
export const EVERYBODY: PassingQuery = { filter: {}, asOf: null, today: '' };

interface Known {
  readonly version: number;
  readonly arrangement: Promise<Arrangement>;
}

/** Where everybody stands in the whole network: computed once for each data version, by whoever is first. */
@Injectable()
export class ArrangementService {
  #known: Known | null = null;

  constructor(
    private readonly store: Store,
    private readonly network: WholeNetworkRepository,
    private readonly arrangements: ArrangementRepository,
    private readonly arranger: Arranger,
  ) {}

  /** The places for the data as they are now. The first question after a change waits for them. */
  async get(): Promise<Arrangement> {
    const version = await this.store.dataVersion();
    if (this.#known?.version === version) return this.#known.arrangement;
    const known = { version, arrangement: this.#arrange(version) };
    this.#known = known;
    known.arrangement.catch(() => {
      if (this.#known === known) this.#known = null;
    });
    return known.arrangement;
  }

  async #arrange(version: number): Promise<Arrangement> {
    const earlier = await this.arrangements.find();
    if (earlier?.version === version) return earlier;
    const { actors, links } = await this.network.survey(EVERYBODY);
    const ids = actors.map(({ id }) => id);
    const arrangement = await this.arranger.arrange({ ids, links }, earlier, version);
    return this.arrangements.keep(arrangement);
  }
}

import type { EmbeddedStore } from '../database/embedded/embedded-store.ts';
import { ArrangementRepository } from './arrangement.repository.ts';
import type { Arrangement } from './arrangement/arrangement.ts';

const NAME = 'arrangement';

/** Keeps the places in the file of the embedded store. */
export class EmbeddedArrangementRepository extends ArrangementRepository {
  constructor(private readonly store: EmbeddedStore) {
    super();
  }

  override async find(): Promise<Arrangement | null> {
    return (await this.store.findDerived(NAME)) as Arrangement | null;
  }

  override async keep(arrangement: Arrangement): Promise<Arrangement> {
    const known = await this.find();
    if (known !== null && known.version >= arrangement.version) return known;
    await this.store.keepDerived(NAME, arrangement);
    return arrangement;
  }
}

import { Injectable } from '@nestjs/common';
import { Store } from '../database/store.ts';
import { DomainError } from '../errors.ts';
import { Readiness } from './readiness.ts';

/** What a health check is told. */
export type Health =
  | { readonly status: 'ready'; readonly store: Store['kind']; readonly dataVersion: number }
  | {
      readonly status: 'unavailable';
      readonly store: Store['kind'];
      readonly code: string;
      readonly reason: string;
    }
  | { readonly status: 'stopping' };

/** Whether this server can answer questions at the moment. */
@Injectable()
export class HealthService {
  constructor(
    private readonly store: Store,
    private readonly readiness: Readiness,
  ) {}

  async check(): Promise<Health> {
    if (this.readiness.isStopping) return { status: 'stopping' };
    const { kind } = this.store;
    try {
      await this.store.check();
      return { status: 'ready', store: kind, dataVersion: await this.store.dataVersion() };
    } catch (error) {
      if (error instanceof DomainError)
        return { status: 'unavailable', store: kind, code: error.code, reason: error.reason.en };
      throw error;
    }
  }
}

import type { Caption, Issue } from '@knotenwerk/graph-schema';

/**
 * An error the caller may read: a stable code, a sentence in German and English, and details for programs.
 * Any other error is masked before it leaves the server.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;

  constructor(
    readonly reason: Caption,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(reason.en, options);
    this.name = new.target.name;
  }
}

/** Nothing with this id, or something of another label. */
export class NotFoundError extends DomainError {
  readonly code = 'NOT_FOUND';

  constructor(id: string, label?: Caption) {
    super(
      {
        de: label
          ? `Unter der Kennung „${id}“ ist im Bereich „${label.de}“ nichts verzeichnet.`
          : `Die Kennung „${id}“ gibt es nicht.`,
        en: label
          ? `There is nothing under the id “${id}” among “${label.en}”.`
          : `The id “${id}” does not exist.`,
      },
      { id },
    );
  }
}

/** The question itself is malformed: a date that does not exist, a limit below zero, a broken cursor. */
export class BadInputError extends DomainError {
  readonly code = 'BAD_USER_INPUT';

  constructor(reason: Caption, argument: string) {
    super(reason, { argument });
  }
}

/** A change set was refused; nothing of it was written. `issues` says why, one by one. */
export class ChangeRefusedError extends DomainError {
  readonly code = 'CHANGE_REFUSED';

  constructor(readonly issues: readonly Issue[]) {
    const count = String(issues.length);
    const first = issues[0];
    super(
      {
        de: `Die Änderung wurde nicht übernommen (${count} Hinweise). Zuerst: ${first?.path ?? ''}: ${first?.reason.de ?? ''}`,
        en: `The change was not applied (${count} issues). First: ${first?.path ?? ''}: ${first?.reason.en ?? ''}`,
      },
      { issues },
    );
  }
}

/** Somebody else changed the record meanwhile; both versions are told. `actual` is null when it is gone. */
export class OutdatedVersionError extends DomainError {
  readonly code = 'OUTDATED_VERSION';

  constructor(
    readonly id: string,
    readonly expected: number | null,
    readonly actual: number | null,
  ) {
    super(
      {
        de: `„${id}“ wurde inzwischen geändert: erwartet war Fassung ${String(expected)}, vorhanden ist ${String(actual)}.`,
        en: `“${id}” was changed meanwhile: version ${String(expected)} was expected, ${String(actual)} is there.`,
      },
      { id, expected, actual },
    );
  }
}

/** The database cannot be reached at the moment; the same question may be answered later. */
export class ServiceUnavailableError extends DomainError {
  readonly code = 'SERVICE_UNAVAILABLE';

  constructor(options?: ErrorOptions) {
    super(
      {
        de: 'Die Datenbank ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.',
        en: 'The database can’t be reached at the moment. Please try again in a minute.',
      },
      {},
      options,
    );
  }
}

/** Why a store can't be used. */
export type StoreErrorCode =
  'STORE_LOCKED' | 'STORE_DAMAGED' | 'STORE_FOREIGN' | 'STORE_NOT_EMPTY' | 'STORE_NOT_WRITABLE';

/** The store's folder or file can't be used: locked by another process, damaged, made by another program, not writable. */
export class StoreError extends DomainError {
  constructor(
    readonly code: StoreErrorCode,
    reason: Caption,
    options?: ErrorOptions,
  ) {
    super(reason, {}, options);
  }
}

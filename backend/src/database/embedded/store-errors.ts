import { StoreError } from '../../errors.ts';

/** Another process works with the folder. */
export function lockedError(folder: string, pid: number): StoreError {
  return new StoreError('STORE_LOCKED', {
    de: `Der Ordner „${folder}“ wird bereits benutzt (Prozess ${String(pid)}). Beenden Sie diesen Prozess oder wählen Sie einen anderen Ordner.`,
    en: `The folder “${folder}” is already in use (process ${String(pid)}). Stop that process or choose another folder.`,
  });
}

/** The files are those of a store, but not as they were written. Nothing of them was changed. */
export function damagedError(folder: string, cause: unknown): StoreError {
  return new StoreError(
    'STORE_DAMAGED',
    {
      de: `Der Datenbestand im Ordner „${folder}“ ist beschädigt und wurde nicht angerührt. Spielen Sie eine Sicherung zurück oder wählen Sie einen anderen Ordner.`,
      en: `The data in the folder “${folder}” is damaged and was not touched. Restore a backup or choose another folder.`,
    },
    { cause },
  );
}

/** The folder holds files of another program. */
export function foreignError(folder: string): StoreError {
  return new StoreError('STORE_FOREIGN', {
    de: `Der Ordner „${folder}“ enthält Dateien, die nicht von Knotenwerk stammen. Es wurde nichts verändert. Wählen Sie einen leeren Ordner.`,
    en: `The folder “${folder}” holds files that were not made by Knotenwerk. Nothing was changed. Choose an empty folder.`,
  });
}

/** The folder was written by a newer Knotenwerk, in a format this one does not know. */
export function newerFormatError(folder: string, version: number, known: number): StoreError {
  return new StoreError('STORE_FOREIGN', {
    de: `Der Datenbestand im Ordner „${folder}“ hat das Format ${String(version)}, dieses Knotenwerk kennt nur Format ${String(known)}. Es wurde nichts verändert. Starten Sie eine neuere Fassung.`,
    en: `The data in the folder “${folder}” has format ${String(version)}; this Knotenwerk only knows format ${String(known)}. Nothing was changed. Start a newer release.`,
  });
}

/** The folder can't be made, read or written. */
export function notWritableError(
  folder: string,
  cause: { readonly message?: unknown },
): StoreError {
  const why = String(cause.message);
  return new StoreError(
    'STORE_NOT_WRITABLE',
    {
      de: `Der Ordner „${folder}“ kann nicht angelegt, gelesen oder beschrieben werden (${why}).`,
      en: `The folder “${folder}” can’t be created, read or written (${why}).`,
    },
    { cause },
  );
}

/** An import needs a store without any node. */
export function notEmptyError(): StoreError {
  return new StoreError('STORE_NOT_EMPTY', {
    de: 'Eingelesen werden kann nur in einen leeren Datenbestand; dieser enthält schon Einträge.',
    en: 'Only an empty store can be imported into; this one already holds entries.',
  });
}

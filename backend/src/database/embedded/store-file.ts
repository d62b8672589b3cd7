import type { FolderLock } from './folder-lock.ts';
import { openFolder, readAgain } from './open-folder.ts';
import type { StoreContents } from './store-contents.ts';
import { openTables, type StoreTables } from './store-tables.ts';

/** The file of an open store and the claim to its folder. */
export class StoreFile {
  #isInDoubt = false;

  private constructor(
    private readonly folder: string,
    private readonly lock: FolderLock,
    private openedTables: StoreTables,
  ) {}

  /** Opens the store in a folder and reads it. Throws StoreError. */
  static async open(folder: string): Promise<{ file: StoreFile; contents: StoreContents }> {
    const { lock, tables, contents } = await openFolder(folder);
    return { file: new StoreFile(folder, lock, tables), contents };
  }

  /** The tables to read from. */
  get tables(): StoreTables {
    return this.openedTables;
  }

  /** Runs a write; when it fails, the file is in doubt. */
  write(task: (tables: StoreTables) => void): void {
    this.#isInDoubt = true;
    task(this.openedTables);
    this.#isInDoubt = false;
  }

  /**
   * What the file holds, when a failed write has left that in doubt; else null. The file is opened anew for it:
   * lmdb-js does not survive a further write after lmdb has given the environment up.
   */
  async findOutIfInDoubt(): Promise<StoreContents | null> {
    if (!this.#isInDoubt) return null;
    await this.openedTables.root.close();
    const contents = await readAgain(this.folder);
    this.openedTables = openTables(this.folder, 'write');
    this.#isInDoubt = false;
    return contents;
  }

  /** Closes the file, then lets go of the folder. */
  async close(): Promise<void> {
    try {
      await this.openedTables.root.close();
    } finally {
      this.lock.release();
    }
  }
}

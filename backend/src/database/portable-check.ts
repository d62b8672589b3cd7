import type { Caption, ChangeRecord } from '@knotenwerk/graph-schema';
import type { PlacedFault } from './line-fault.ts';
import { LINE_ORDER } from './portable-form.ts';
import { PortableRecords } from './portable-records.ts';
import type { ExportLine } from './store.ts';

const NOT_IN_ORDER: Caption = {
  de: 'Erst kommt der Kopf, dann alle Knoten, alle Verbindungen und alle Änderungen.',
  en: 'The header comes first, then all nodes, all links and all changes.',
};

const SECTION = Object.fromEntries(LINE_ORDER.map((kind, index) => [kind, index]));

/** Whether the lines of an export come in order, fit together and are complete; told line by line. */
export class PortableCheck {
  readonly #records = new PortableRecords();
  #changes = 0;
  #last: ExportLine['line'] | null = null;

  /** `dataVersion`: what the header says. */
  constructor(private readonly dataVersion: number) {}

  /** Why this line can't come next; null when it can. */
  findFault(line: ExportLine, lineNumber: number): PlacedFault | null {
    if (!this.#comesInOrder(line.line)) return { lineNumber, reason: NOT_IN_ORDER };
    const endsNodes = line.line !== 'node' && this.#last === 'node';
    this.#last = line.line;
    const open = endsNodes ? this.#records.findOpenReference() : null;
    if (open !== null) return open;
    const reason = this.#findOwnFault(line, lineNumber);
    return reason && { lineNumber, reason };
  }

  /** What is missing when no line follows the last; null when nothing is. */
  findEndFault(lineNumber: number): PlacedFault | null {
    if (this.#changes === this.dataVersion) return this.#records.findOpenReference();
    const [there, all] = [String(this.#changes), String(this.dataVersion)];
    const reason = {
      de: `Die Datei ist unvollständig: ${there} von ${all} Änderungen sind da.`,
      en: `The file is incomplete: ${there} of ${all} changes are there.`,
    };
    return { lineNumber, reason };
  }

  #comesInOrder(kind: ExportLine['line']): boolean {
    if (this.#last === null) return kind === 'header';
    return kind !== 'header' && (SECTION[kind] ?? 0) >= (SECTION[this.#last] ?? 0);
  }

  #findOwnFault(line: ExportLine, lineNumber: number): Caption | null {
    switch (line.line) {
      case 'header':
        return null;
      case 'node':
        return (
          this.#records.findNodeFault(line.node, lineNumber) ??
          this.#findVersionFault(line.node.version)
        );
      case 'link':
        return this.#records.findLinkFault(line.link) ?? this.#findVersionFault(line.link.version);
      case 'change':
        return this.#findChangeFault(line.change);
    }
  }

  #findVersionFault(version: number): Caption | null {
    if (version <= this.dataVersion) return null;
    const [own, all] = [String(version), String(this.dataVersion)];
    return {
      de: `Die Fassung ${own} liegt über der des ganzen Datenbestands (${all}).`,
      en: `The version ${own} is above that of the whole data (${all}).`,
    };
  }

  #findChangeFault({ version }: ChangeRecord): Caption | null {
    this.#changes += 1;
    if (version === this.#changes) return null;
    const [expected, found] = [String(this.#changes), String(version)];
    return {
      de: `Änderung ${expected} wird erwartet, hier steht Änderung ${found}.`,
      en: `Change ${expected} is expected, here stands change ${found}.`,
    };
  }
}

import { writeSync } from 'node:fs';
import { ServiceUnavailableError } from '../../../errors.ts';
import { openEmbeddedStore } from '../embedded-store.ts';
import { crashChange, lastChange } from './crash-changes.ts';
import { crashLines } from './crash-lines.ts';

// Run in a process of its own by the specs of the embedded store, which kill it or leave it no room on the disk.

/** Written at once, so that nothing told is lost with the process. */
function tell(word: string, version = 0): void {
  writeSync(1, `${word} ${String(version)}\n`);
}

const [, , folder = '', task = ''] = process.argv;

tell('opening');
const store = await openEmbeddedStore({ folder });
tell('opened');

if (task === 'import') {
  tell('begun', 1);
  await store.import(crashLines());
  tell('acknowledged', 1);
}

if (task === 'hold') await new Promise((resolve) => setTimeout(resolve, 600_000));

while (task === 'change' || task === 'fill') {
  const version = (await store.dataVersion()) + 1;
  tell('begun', version);
  try {
    await store.apply(crashChange(version));
    tell('acknowledged', version);
  } catch (error) {
    if (!(error instanceof ServiceUnavailableError)) throw error;
    tell('refused', version);
    tell('visible', await store.dataVersion());
    await store.apply(lastChange());
    tell('recovered', await store.dataVersion());
    break;
  }
}

await store.close();

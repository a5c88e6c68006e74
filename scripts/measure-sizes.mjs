// Measures what a page loads, for the imports that docs/measured/sizes.md lists. Fails if a row is over its limit in `sizes.json`.
//
//   npm run measure -- sizes                  a table of every row
//   npm run measure -- sizes --modules        the largest modules of each row's first load too
//   npm run measure -- sizes --root a/folder  the same rows of another checkout, without limits.
//   npm run measure -- sizes --elements       the elements beside React's and Adyen's pages instead (`compareElements.mjs`).
//
// "First" is the entry with all that it imports statically; "whole" adds what it imports dynamically, in kB (1,000 bytes)
// of gzip, without React. The sources are measured: what is published has the same modules.
//
// esbuild splits the first load into up to six chunks, for what the lazy chunks share with it. Rollup and webpack put all
// that an entry has loaded into one chunk, so it is gzipped as one here. A Vite 8 build of the payment loads 34.1 kB
// first; esbuild's chunks give 34.5 kB together, and 35.7 kB one by one (2026-11).
//
// Rows with `element` are the built files of `@payaloud/elements`, with Preact, each compressed by itself. `--brotli` measures
// all rows in brotli, without limits.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compareElements } from './compareElements.mjs';
import { measureElement } from './measureElement.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const entries = join('test', 'packaging', 'entries');
const { values: wanted } = parseArgs({
  options: {
    modules: { type: 'boolean' },
    brotli: { type: 'boolean' },
    elements: { type: 'boolean' },
    root: { type: 'string' },
  },
});
const rows = JSON.parse(readFileSync(join(here, 'scripts', 'sizes.json'), 'utf8'));
const root = wanted.root ?? here;

const compress = wanted.brotli ? brotliCompressSync : gzipSync;
const measured = [];
if (wanted.elements) await compareElements();
else await measureRows();

async function measureRows() {
  for (const row of rows)
    measured.push({ ...row, ...(await (row.element ? measureBuilt(row.element) : measure(row.entry))) });
  printTable();
  if (wanted.modules) printModules();
  if (!wanted.root && !wanted.brotli) failOverLimit();
}

/** The chunks of one entry, as a bundler would serve them. */
async function measure(entry) {
  const result = await build({
    stdin: {
      contents: readFileSync(join(here, entries, `${entry}.ts`), 'utf8'),
      resolveDir: join(root, entries),
      loader: 'ts',
    },
    outdir: join(root, 'out'),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    absWorkingDir: root,
    logLevel: 'silent',
  }).catch((error) => ({ error }));
  if (result.error) return { error: result.error.errors?.[0]?.text ?? String(result.error) };
  const { outputs } = result.metafile;
  const main = Object.keys(outputs).find((path) => basename(path) === 'stdin.js');
  const code = new Map(result.outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const gzipped = (paths) => compress(Buffer.concat(paths.map((path) => code.get(basename(path))))).length / 1_000;
  const first = reach(outputs, main, ['import-statement']);
  const later = [...reach(outputs, main, ['import-statement', 'dynamic-import'])].filter((path) => !first.has(path));
  const firstSize = gzipped([...first]);
  const wholeSize = later.reduce((total, path) => total + gzipped([path]), firstSize);
  return { first: firstSize, whole: wholeSize, modules: modulesOf(outputs, first) };
}

/** In kB. */
async function measureBuilt(element) {
  const { first, whole } = await measureElement(element, compress);
  return { first: first / 1_000, whole: whole / 1_000, modules: [] };
}

function reach(outputs, from, kinds, seen = new Set()) {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const { path, kind, external } of outputs[from].imports)
    if (!external && kinds.includes(kind)) reach(outputs, path, kinds, seen);
  return seen;
}

/** Minified bytes before gzip by module, the largest first. */
function modulesOf(outputs, chunks) {
  const bytes = new Map();
  for (const chunk of chunks)
    for (const [path, { bytesInOutput }] of Object.entries(outputs[chunk].inputs))
      if (bytesInOutput > 0) bytes.set(path, (bytes.get(path) ?? 0) + bytesInOutput);
  return [...bytes].sort(([, a], [, b]) => b - a);
}

function printTable() {
  console.log('| import | first | limit | whole | limit |\n|---|--:|--:|--:|--:|');
  for (const { name, first, whole, limits, error } of measured) {
    const numbers = error ? [error, '', '', ''] : [kB(first), limits.first, kB(whole), limits.whole];
    console.log(`| ${[name, ...numbers].join(' | ')} |`);
  }
}

function printModules() {
  for (const { name, modules = [] } of measured) {
    console.log(`\n${name}`);
    for (const [path, bytes] of modules.slice(0, 25)) console.log(`${String(bytes).padStart(7)}  ${path}`);
  }
}

function failOverLimit() {
  for (const { name, first, whole, limits, error } of measured) {
    if (error) fail(`${name}: ${error}`);
    if (first > limits.first) fail(`${name}: ${kB(first)} kB are loaded first, and the limit is ${limits.first} kB.`);
    if (whole > limits.whole) fail(`${name}: ${kB(whole)} kB are loaded in all, and the limit is ${limits.whole} kB.`);
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

function kB(size) {
  return size.toFixed(1);
}

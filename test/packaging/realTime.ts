import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Real time in tests: timers, clocks, and what waits for them. `video.pause()` and the like are something else. */
const inTests =
  /(?<![.\w])(?:setTimeout|setInterval|pause|sleep)\(|\b(?:setTimeout|setInterval)\.bind\(|\b(?:performance|Date)\.now\(|\bwaitForTimeout\(|\bvi\.useRealTimers\(|\bprocess\.hrtime\b|node:timers\/promises|\bAtomics\.wait\(/;
/** The time of these pages passes with their frames (`scripts/timeByFrames.ts`), so their timers and clocks are not real. */
const inPagesByFrames = /\bvi\.useRealTimers\(/;
const inProduct = /\b(?:setTimeout|setInterval)\(|\b(?:performance|Date)\.now\(/;

/**
 * Files that use real time, of those that `npm test` runs with what they import, apart from the product and the test that plants
 * real time. Paths are from the root.
 */
export function filesInRealTime(): readonly string[] {
  const elsewhere = withImports((path) => !isInPageByFrames(path));
  return [...withImports(() => true)]
    .filter((path) => usesRealTimeInTest(readSource(path), !elsewhere.has(path)))
    .toSorted();
}

/** The tests that `choose` wants, with what they import. */
function withImports(choose: (path: string) => boolean): ReadonlySet<string> {
  const tests = ['packages', 'test', 'scripts', 'examples', 'stories', '.storybook']
    .flatMap(filesIn)
    .filter((path) => (isTest(path) && path !== 'test/packaging/realTime.test.ts') || isSetup(path));
  const seen = new Set(tests.filter(choose));
  for (const path of seen) for (const imported of importsOf(path)) if (!isImportedProduct(imported)) seen.add(imported);
  return seen;
}

/** Files of the packages that apps load. */
export function filesOfProduct(): readonly string[] {
  return filesIn('packages').filter(isProduct).toSorted();
}

/** `isByFrames`: only pages whose time passes with their frames load it. */
export function usesRealTimeInTest(code: string, isByFrames = false): boolean {
  return (isByFrames ? inPagesByFrames : inTests).test(withoutComments(code));
}

export function usesRealTimeInProduct(code: string): boolean {
  return inProduct.test(withoutComments(code));
}

export function readSource(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The files in the first column of the table below a heading of the page about commands. */
export function filesInTable(heading: string): readonly string[] {
  const page = readSource('docs/maintainers/commands.md');
  const section = page.split(`\n### ${heading}\n`)[1]?.split(/\n#{2,3} /)[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` +\| +[^|\s][^|]*\|$/gm)].map(([, path = '']) => path);
}

/** A list of packaging tests in `vitest.config.ts` says which of them `npm test` runs. */
const packagingTests = new Set(
  [...readSource('vitest.config.ts').matchAll(/'test\/packaging\/\{([^}]+)\}\.test\.ts'/g)]
    .map(([, names = '']) => names.split(','))
    // Those of the project `packaging`, which `npm run check` runs, hold the tarballs.
    .filter((names) => !names.includes('tarballs'))
    .flat(),
);

/** The lists of `vitest.config.ts` of tests that have no page by frames, though they run in Chromium. */
const freshPageTests = [
  ...(/freshPageTests = \[([^\]]+)\]/.exec(readSource('vitest.config.ts'))?.[1] ?? '').matchAll(/'([^']+)'/g),
].map(([, glob = '']) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));

function isInPageByFrames(path: string): boolean {
  return (
    isOfStories(path) ||
    path === 'scripts/timeByFrames.ts' ||
    (/\.browser\.test\.tsx?$/.test(path) && !freshPageTests.some((one) => one.test(path)))
  );
}

function isOfStories(path: string): boolean {
  return path.startsWith('stories/') || path.startsWith('.storybook/') || path.endsWith('.stories.tsx');
}

function isTest(path: string): boolean {
  if (isOfStories(path)) return true;
  if (!/\.test\.tsx?$/.test(path) || /\.(?:long|orca)\.test\./.test(path)) return false;
  if (path.startsWith('test/packaging/'))
    return packagingTests.has(path.slice('test/packaging/'.length, -'.test.ts'.length));
  return /^(?:packages|scripts|examples|test\/(?:conformance|claims\/claims|end-to-end))/.test(path);
}

function isSetup(path: string): boolean {
  return /^scripts\/(?:endTimers|resetGlobals|patientWaits|resetPage|noTaskStacks|timeByFrames)\.ts$/.test(path);
}

/** Product code, and that of the example and the commands, which tests import too. */
function isImportedProduct(path: string): boolean {
  return isProduct(path) || (/^(?:examples|scripts\/run)\//.test(path) && !isTest(path));
}

function isProduct(path: string): boolean {
  return /^packages\/[^/]+\/src\//.test(path) && !/\.(?:test|stories)\.tsx?$|\/test-support\//.test(path);
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** Files of the repository that it imports by a relative path, without those of which it needs only types: no test runs these. */
function importsOf(path: string): string[] {
  const code = withoutComments(readSource(path)).replaceAll(/^(?:import|export) type [^;]*;/gm, '');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, specifier = '']) => {
    const bare = normalize(join(dirname(path), specifier));
    const found = [bare, `${bare}.ts`, `${bare}.tsx`, join(bare, 'index.ts')].find(
      (one) => /\.(?:tsx?|mjs)$/.test(one) && existsSync(join(root, one)),
    );
    return found && !found.startsWith('..') ? [found] : [];
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return /^(?:node_modules|dist|assets|public|output)$/.test(entry.name) ? [] : filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

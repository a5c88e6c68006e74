// Runs tests many times while every core is busy and the main thread of each page stops at random moments. No test is retried.
//   npm run measure -- steady --runs 20 --seed 7 [--project browser] [path]   the first run has this seed, each other the next
//   npm run measure -- steady --planted                                       shows that it finds races: see `test/steady`
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTests } from './run/commands.mjs';
import { root } from './run/steps.mjs';
import { keepBusy } from './steady/keepBusy.mjs';
import { readArguments } from './steady/readArguments.mjs';
import { lineOf, summarize } from './steady/summarize.mjs';

const { runs: wantedRuns, seed: wantedSeed, isPlanted, rest } = readArguments(process.argv.slice(2));
const planted = ['vitest', 'run', '--config', 'test/steady/vitest.config.ts'];
const [, ...tests] = isPlanted ? planted : [...allTests, '--config', 'scripts/steady/vitest.config.ts'];
const args = rest.some((one) => /^--project(=|$)/.test(one)) ? tests.filter(isNotProject) : tests;
const runs = wantedRuns ?? (isPlanted ? 3 : 5);
const seed = wantedSeed ?? randomInt(2 ** 20);
const folder = mkdtempSync(join(tmpdir(), 'payaloud-steady-'));
const done = [];
let child = null;
let isStopped = false;

const stopBusy = keepBusy(availableParallelism());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
process.once('exit', () => {
  stopBusy();
  rmSync(folder, { recursive: true, force: true });
});

for (let index = 0; index < runs && !isStopped; index += 1) {
  const run = await runOnce(index + 1, seed + index);
  if (!run) continue;
  done.push(run);
  console.log(lineOf(run, runs));
}
stopBusy();
const { lines, isFailed } = summarize(done, runs);
console.log(lines.join('\n'));
if (isPlanted) process.exit(findsPlanted() ? 0 : 1);
process.exit(isFailed ? 1 : 0);

/** Runs all tests once. Null if we were told to stop meanwhile. */
async function runOnce(number, runSeed) {
  const results = join(folder, `${number}.json`);
  const start = performance.now();
  child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...args,
      ...rest,
      '--reporter=default',
      '--reporter=./scripts/steady/reporter.ts',
    ],
    {
      cwd: root,
      stdio: 'inherit',
      detached: true,
      env: { ...process.env, PAYALOUD_PAUSES: String(runSeed), PAYALOUD_RESULTS: results },
    },
  );
  const code = await new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
  endGroup();
  if (isStopped) return null;
  const seconds = (performance.now() - start) / 1_000;
  const { passed, failed, failures } = readResults(results);
  return { number, seed: runSeed, seconds, passed, failed, failures, isBroken: code !== 0 && failed === 0 };
}

/** Empty if the run ended before its tests did. */
function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}

/** Each test of `test/steady` that a race makes fail must be named, and the others must not. */
function findsPlanted() {
  const names = new Set(done.flatMap(({ failures }) => failures.map(({ name }) => name)));
  const isFound = names.size === 2 && [...names].every((name) => name.includes('planted race'));
  console.log(
    isFound ? 'The planted races were found by name.' : 'The planted races were not found as they should be.',
  );
  return isFound;
}

function stop() {
  isStopped = true;
  endGroup();
}

function endGroup() {
  try {
    if (child?.pid) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // The group has already ended.
  }
}

function isNotProject(argument, index, all) {
  return argument !== '--project' && all[index - 1] !== '--project';
}

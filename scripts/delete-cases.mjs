#!/usr/bin/env node
// Deletes each case of each flow, and each check of the server's confirmations, one at a time, and tells which of them neither
// the compiler nor a test misses.
//   npm run measure -- delete-cases                   every flow; resumes where it was stopped
//   npm run measure -- delete-cases --flow payment    one flow
//   npm run measure -- delete-cases --fresh           forgets what earlier runs found
//   npm run measure -- delete-cases --list            also tells which test noticed
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findCases, findFlows } from './deleteCases/findCases.mjs';
import { restore, withText } from './deleteCases/heldFile.mjs';
import { resultsOf } from './deleteCases/results.mjs';
import { createTypeChecker } from './typeChecker.mjs';

const { values: options } = parseArgs({
  options: { flow: { type: 'string' }, fresh: { type: 'boolean' }, list: { type: 'boolean' } },
});
const reports = mkdtempSync(join(tmpdir(), 'payaloud-delete-cases-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));
const counts = { compiler: 0, test: 0, unnoticed: 0 };
let tests;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
restore();
await main();

async function main() {
  const all = findFlows();
  const flows = all.filter(({ name }) => !options.flow || name === options.flow);
  if (flows.length === 0) fail(`No flow ${options.flow}. There are: ${all.map(({ name }) => name).join(', ')}.`);
  const checkers = new Map();
  for (const flow of flows) await deleteCasesOf(flow, checkers);
  const { compiler, test, unnoticed } = counts;
  const deleted = compiler + test + unnoticed;
  console.log(`${deleted} deleted, ${compiler} noticed by the compiler, ${test} by a test, ${unnoticed} unnoticed`);
  process.exitCode = unnoticed > 0 ? 1 : 0;
}

async function deleteCasesOf(flow, checkers) {
  const results = resultsOf(flow);
  let isGreen = false;
  for (const deletion of flow.files.flatMap(flow.find ?? findCases)) {
    let result = options.fresh ? undefined : results.get(deletion.name);
    if (!result && errorsOf(deletion, checkers).length > 0) result = 'compiler';
    if (!result) {
      // A test that fails anyway would notice everything.
      isGreen ||= (await findFailure(flow)) === null;
      if (!isGreen) fail(`The tests of ${flow.name} fail before anything is deleted: ${flow.folders.join(' ')}`);
      const failure = await withText(deletion, () => findFailure(flow));
      result = failure === null ? 'unnoticed' : `test: ${failure}`;
    }
    results.set(deletion.name, result);
    counts[result.split(':')[0]] += 1;
    if (result === 'unnoticed' || options.list) console.log(`${deletion.name}\n    ${result}`);
  }
}

/** Type errors in the file without its case. */
function errorsOf({ file, without }, checkers) {
  const config = join(...file.split('/').slice(0, 2), 'tsconfig.json');
  if (!checkers.has(config)) checkers.set(config, createTypeChecker(config));
  return checkers.get(config).errorsWith(file, without);
}

/** The first test of the flow that fails. The folder of the flow itself comes first, because its tests are the fastest. */
async function findFailure({ folders, tests: places = folders.map((folder) => `${folder}/`), projects }) {
  for (const place of places) {
    const failure = await findFailureIn(place, projects);
    if (failure !== null) return failure;
  }
  return null;
}

async function findFailureIn(place, projects = ['node', 'jsdom']) {
  const report = join(reports, 'report.json');
  rmSync(report, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...projects.flatMap((name) => ['--project', name])];
  args.push('--bail', '1', '--reporter', 'json', '--outputFile', report, place);
  tests = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, PAYALOUD_STORES: 'sqlite' } });
  const code = await new Promise((resolve, reject) => {
    tests.once('error', reject);
    tests.once('exit', resolve);
  });
  return code === 0 ? null : failureIn(report);
}

/** A file that cannot even be loaded has no failed test. */
function failureIn(report) {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const file = testResults.find(({ status }) => status === 'failed');
    const failed = file.assertionResults.find(({ status }) => status === 'failed');
    return `${relative(process.cwd(), file.name)}: ${failed?.fullName ?? 'is not loaded'}`;
  } catch {
    return 'Vitest ended early';
  }
}

function stop() {
  tests?.kill();
  restore();
  process.exit(1);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

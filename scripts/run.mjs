#!/usr/bin/env node
// Runs one of the project's commands, checks or measures (`run/commands.mjs`) on a machine with only Node and npm. It has no
// dependencies, because it runs before any is installed.
import { readFileSync } from 'node:fs';

requireNode();
const { readsData } = await import('./run/commands.mjs');
const { chooseCommand } = await import('./run/chooseCommand.mjs');
const { skippedWithoutData } = await import('./run/dataFolder.mjs');
const { fail, progress, runStep, runTogether } = await import('./run/steps.mjs');
const { ensureTools, installDependencies } = await import('./run/tools.mjs');

const { name, steps, rest, list, isUnknown } = chooseCommand(process.argv.slice(2));
if (isUnknown) fail(list);
if (list) console.log(list);
else await run();

async function run() {
  await installDependencies();
  const skipped = readsData.has(name) ? skippedWithoutData() : null;
  if (skipped) progress.say(skipped);
  for (const step of steps) {
    if (!(await ensureTools(step.needs, name))) break;
    const code = await (step.together
      ? runTogether(step.together, rest)
      : runStep({ name, ...step, run: withProjects(step.run) }, rest));
    if (code !== 0 && step.repeat) console.error(step.repeat);
    if (code !== 0) process.exit(code);
  }
}

/** Vitest adds the projects that it is given, so those that we are given stand instead of the step's own. */
function withProjects(run) {
  if (!rest.some((argument) => /^--project(=|$)/.test(argument))) return run;
  return run.filter((argument, index) => argument !== '--project' && run[index - 1] !== '--project');
}

/** Exits with a clear message, before an old Node fails in a module that it cannot parse. */
function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [minMajor, minMinor = 0] = wanted.split('.').map(Number);
  if (major > minMajor || (major === minMajor && minor >= minMinor)) return;
  console.error(
    `Payaloud needs Node ${wanted} or newer. This is Node ${process.versions.node}. Install it from https://nodejs.org`,
  );
  process.exit(1);
}

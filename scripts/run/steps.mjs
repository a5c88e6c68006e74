import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProgress } from './progress.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const progress = createProgress();

/** True once we are told to stop: no further step begins. */
let isStopping = false;

/** Runs a step. Its output is shown as it comes. Returns its exit code. */
export async function runStep(step, rest = []) {
  if (!step.summary) return (await runNamed(step, rest, false)).code;
  // Vitest kills its workers, so they cannot remove what they leave here.
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-tests-'));
  // The user postgres has folders in it.
  chmodSync(folder, 0o755);
  const counts = process.env.PAYALOUD_COUNTS ?? join(folder, 'counts');
  const env = { ...step.env, TMPDIR: folder, PAYALOUD_SUMMARY: '1', PAYALOUD_COUNTS: counts };
  const { code } = await runNamed({ ...step, env }, rest, false);
  // The counts of the tests are the last line of all, because continuous integration reads that one.
  const line = process.env.PAYALOUD_COUNTS ? null : summaryOf(counts);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  if (line) progress.say(line);
  return code;
}

/**
 * Runs all steps, two at a time, even if one fails, so that one run shows every finding. Returns an exit code that is not 0 if any
 * failed. The output of a step is shown once it has ended, and only if it failed or `shows` it.
 */
export async function runTogether(steps, rest = []) {
  const waiting = [...steps];
  let failure = 0;
  const work = async () => {
    for (let step = waiting.shift(); step && !isStopping; step = waiting.shift()) {
      const { code } = await runNamed(step, rest, true);
      if (code !== 0) failure = code;
    }
  };
  await Promise.all([work(), work()]);
  return failure;
}

/** Runs a command of the machine, and shows its output only if it fails. True if it succeeded. */
export async function runQuietly(name, command, args, env = {}) {
  const end = progress.begin(name);
  // Its daemons, such as PostgreSQL's, may go on.
  const options = { cwd: root, env: { ...process.env, ...env }, endsGroup: false };
  const { code, output } = await start([command, ...args], options, true);
  end(code === 0 ? '' : 'failed', code === 0 ? '' : output);
  return code === 0;
}

async function runNamed({ name, run, env, folder = '.', shows, cache }, rest, isQuiet) {
  const built = cache?.begin();
  if (built?.isCurrent) {
    progress.say(`${name} … unchanged`);
    return { code: 0 };
  }
  const end = progress.begin(name, { isQuiet });
  const [bin, ...args] = run;
  const own = { node: [process.execPath], tsc: [process.execPath, join(root, 'node_modules/typescript-7/bin/tsc')] };
  const command = own[bin] ?? [join(root, 'node_modules', '.bin', bin)];
  const { code, output } = await start(
    [...command, ...args, ...rest],
    { cwd: join(root, folder), env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', ...env } },
    isQuiet,
  );
  if (code === 0) built?.keep();
  end(code === 0 ? '' : 'failed', code !== 0 || shows ? output : '');
  return { code };
}

/** Starts a process in a group of its own, and ends the whole group with it, or when we are told to stop. */
function start([bin, ...args], { endsGroup = true, ...options }, isQuiet) {
  const stdio = isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(bin, args, { ...options, stdio, detached: true });
  let output = '';
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  for (const stream of streams) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const stop = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // The group has already ended.
    }
  };
  const stopAll = () => {
    isStopping = true;
    stop();
  };
  process.once('SIGINT', stopAll);
  process.once('SIGTERM', stopAll);
  const undoWatch = whenNpmIsGone(stopAll);
  return new Promise((resolve) => {
    const finish = (code) => {
      undoWatch();
      process.off('SIGINT', stopAll);
      process.off('SIGTERM', stopAll);
      for (const stream of streams) stream.destroy();
      // Without a code it was killed, for example by a lack of memory.
      resolve({ code: isStopping ? code || 1 : (code ?? 1), output });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      if (!isQuiet) console.error(error.message);
      finish(1);
    });
    child.once('exit', (code) => {
      if (endsGroup) stop();
      // "close" waits for every process that has the pipe, which a daemon may keep for good.
      const timer = setTimeout(() => finish(code), 1_000);
      child.once('close', () => {
        clearTimeout(timer);
        finish(code);
      });
    });
  });
}

/** When npm 10 is stopped, it ends its shell but leaves this process running, without a signal. */
function whenNpmIsGone(run) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return () => {};
  const timer = setInterval(() => process.ppid !== parent && run(), 500);
  return () => clearInterval(timer);
}

/** `N passed, N failed` from the file to which `summaryReporter.ts` appends. Null if no run came to its end. */
function summaryOf(path) {
  let lines;
  try {
    lines = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('FAILED'));
  } catch {
    return null;
  }
  const [passed, failed, skipped] = [0, 1, 2].map((column) =>
    lines.reduce((sum, line) => sum + Number(line.split(' ')[column]), 0),
  );
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}

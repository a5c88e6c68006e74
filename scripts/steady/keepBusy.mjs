import { spawn } from 'node:child_process';

/** Ends by itself within a tenth of a second once its parent is gone, whatever ended that. */
const loop = `
const parent = process.ppid;
for (;;) {
  const end = performance.now() + 100;
  while (performance.now() < end);
  if (process.ppid !== parent) process.exit();
}`;

/** Keeps this many cores busy, at the normal priority. Returns a function that ends it. */
export function keepBusy(cores) {
  const children = Array.from({ length: cores }, () => spawn(process.execPath, ['-e', loop], { stdio: 'ignore' }));
  return () => {
    for (const child of children) child.kill('SIGKILL');
  };
}

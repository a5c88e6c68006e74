import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Survives even a killed process: the next run restores the file. */
const journal = 'node_modules/.cache/delete-cases/original.json';

/** Runs `run` while a file has another text. Restores it afterwards, and when the process ends meanwhile. */
export async function withText({ file, text, without }, run) {
  mkdirSync(dirname(journal), { recursive: true });
  writeFileSync(journal, JSON.stringify({ file, text }));
  process.on('exit', restore);
  try {
    writeFileSync(file, without);
    return await run();
  } finally {
    restore();
    process.off('exit', restore);
  }
}

/** Gives a file its own text back, if a deletion is still in it. */
export function restore() {
  if (!existsSync(journal)) return;
  const { file, text } = JSON.parse(readFileSync(journal, 'utf8'));
  writeFileSync(file, text);
  rmSync(journal);
}

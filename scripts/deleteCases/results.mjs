import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesIn } from './findCases.mjs';

const path = 'node_modules/.cache/delete-cases/results.json';
/** Folders that every flow depends on. */
const shared = ['packages/core/src/flow', 'packages/browser/src/runtime', 'packages/react/src/shared'];

/** Results of earlier runs for a flow whose sources and tests have not changed, so that a run can be resumed. */
export function resultsOf({ name, folders }) {
  const hash = createHash('sha1');
  for (const file of [...folders, ...shared].flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  const version = hash.digest('hex');
  const read = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
  const own = () => (read()[name]?.version === version ? read()[name].cases : {});
  return {
    get: (caseName) => own()[caseName],
    set(caseName, result) {
      mkdirSync(dirname(path), { recursive: true });
      const entry = { version, cases: { ...own(), [caseName]: result } };
      writeFileSync(path, JSON.stringify({ ...read(), [name]: entry }));
    },
  };
}

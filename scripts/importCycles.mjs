import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Finds files that import each other, through `import('…')` and its types too. oxlint's `no-cycle` follows neither, knip's
 * `cycles` follow no types (tried in November 2026), and dependency-cruiser 18 needs Node 22.
 *
 * @param texts the text of each file by its path. Only relative imports count, because packages import one way.
 * @returns each cycle as the paths along it.
 */
export function findImportCycles(texts) {
  const imports = new Map(Array.from(texts, ([path, text]) => [path, importsOf(path, text, texts)]));
  const cycles = [];
  const done = new Set();

  function visit(path, trail) {
    const start = trail.indexOf(path);
    if (start >= 0) return void cycles.push(trail.slice(start));
    if (done.has(path)) return;
    for (const imported of imports.get(path)) visit(imported, [...trail, path]);
    done.add(path);
  }

  for (const path of imports.keys()) visit(path, []);
  return cycles;
}

function importsOf(path, text, texts) {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const found = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return new Set(found.flatMap((name) => resolve(join(dirname(path), name), texts) ?? []));
}

function resolve(target, texts) {
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => target + ending).find((path) => texts.has(path));
}

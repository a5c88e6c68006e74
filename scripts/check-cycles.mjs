#!/usr/bin/env node
// Fails if files import each other, through `import('…')` and its types too.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findImportCycles } from './importCycles.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = ['packages', 'scripts', 'stories', 'test', 'examples', '.storybook'];
const skipped = /^(node_modules|dist|output|public|assets|storybook-static)$/;

process.chdir(root);
const texts = new Map(folders.flatMap(filesIn).map((path) => [path, readFileSync(path, 'utf8')]));
const cycles = findImportCycles(texts);
for (const cycle of cycles) console.error(`Import cycle: ${[...cycle, cycle[0]].join(' → ')}`);
if (cycles.length > 0) process.exitCode = 1;

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : filesIn(path);
    return /\.(?:tsx?|mjs)$/.test(entry.name) ? [path] : [];
  });
}

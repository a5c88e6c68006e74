import { createRequire } from 'node:module';
import nlp from 'compromise';
import { wordsToNumbers } from 'words-to-numbers';
import type { NumberReader } from './numberReader';
import { recognizersText } from './recognizersText';

const require = createRequire(import.meta.url);
const numbered = require('numbered') as { parse(text: string): number };

/** Each library is used as its documentation shows. None of them asks back or supports an expected currency. */
export const englishReaders: readonly NumberReader[] = [
  recognizersText('en-us'),
  {
    name: 'words-to-numbers',
    entry: `import { wordsToNumbers } from 'words-to-numbers'; console.log(wordsToNumbers);`,
    // If the text has other words too, it returns the text with digits in place of number words.
    read: (utterance) => (String(wordsToNumbers(utterance) ?? '').match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number),
  },
  {
    name: 'numbered',
    entry: `import numbered from 'numbered'; console.log(numbered.parse);`,
    read: (utterance) => [numbered.parse(utterance)],
  },
  {
    name: 'compromise',
    entry: `import nlp from 'compromise'; console.log(nlp);`,
    read: (utterance, kind) => {
      const document = nlp(utterance);
      const found: unknown = kind === 'money' ? document.money().get() : document.numbers().get();
      return Array.isArray(found) ? found.map(Number) : [];
    },
  },
];

import { createRequire } from 'node:module';
import nlp from 'compromise';
import { wordsToNumbers } from 'words-to-numbers';
import type { NumberReader } from './numberReader';
import { compromiseReader, wordsToNumbersReader } from './readers';
import { recognizersText } from './recognizersText';

const require = createRequire(import.meta.url);
const numbered = require('numbered') as { parse(text: string): number };

/** Each library is used as its documentation shows. None of them asks back or supports an expected currency. */
export const englishReaders: readonly NumberReader[] = [
  recognizersText('en-us'),
  {
    name: 'words-to-numbers',
    entry: `import { wordsToNumbers } from 'words-to-numbers'; console.log(wordsToNumbers);`,
    read: wordsToNumbersReader(wordsToNumbers),
  },
  {
    name: 'numbered',
    entry: `import numbered from 'numbered'; console.log(numbered.parse);`,
    read: (utterance) => [numbered.parse(utterance)],
  },
  {
    name: 'compromise',
    entry: `import nlp from 'compromise'; console.log(nlp);`,
    read: compromiseReader(nlp),
  },
];

import { createRequire } from 'node:module';
import type { NumberReader } from './numberReader';
import { recognizersReader, type Recognizers } from './readers';

const require = createRequire(import.meta.url);
const recognizers = require('@microsoft/recognizers-text-suite') as Recognizers;

/** Microsoft's recognizers. `culture` is `en-us`, `zh-cn` or `fr-fr`. */
export function recognizersText(culture: string): NumberReader {
  return {
    name: '@microsoft/recognizers-text-suite',
    entry: `import { recognizeCurrency, recognizeNumber } from '@microsoft/recognizers-text-suite'; console.log(recognizeCurrency, recognizeNumber);`,
    read: recognizersReader(recognizers, culture),
  };
}

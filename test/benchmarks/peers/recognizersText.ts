import { createRequire } from 'node:module';
import type { NumberReader } from './numberReader';

const require = createRequire(import.meta.url);
const recognizers = require('@microsoft/recognizers-text-suite') as Recognizers;

interface Recognizers {
  recognizeCurrency(text: string, culture: string): readonly Recognized[];
  recognizeNumber(text: string, culture: string): readonly Recognized[];
}

interface Recognized {
  readonly resolution: { readonly value: string } | null;
}

/** Microsoft's recognizers. `culture` is `en-us`, `zh-cn` or `fr-fr`. */
export function recognizersText(culture: string): NumberReader {
  return {
    name: '@microsoft/recognizers-text-suite',
    entry: `import { recognizeCurrency, recognizeNumber } from '@microsoft/recognizers-text-suite'; console.log(recognizeCurrency, recognizeNumber);`,
    read: (utterance, kind) => {
      const found =
        kind === 'money'
          ? recognizers.recognizeCurrency(utterance, culture)
          : recognizers.recognizeNumber(utterance, culture);
      return found.map(({ resolution }) => Number(resolution?.value ?? Number.NaN));
    },
  };
}

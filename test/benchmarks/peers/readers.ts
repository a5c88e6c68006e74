/**
 * How each library is used, as its documentation shows. The libraries are given, because a page loads them otherwise than a benchmark.
 */
type Read = (utterance: string, kind?: 'money' | 'number') => readonly number[];

/** The part of `@microsoft/recognizers-text-suite` that is used. */
export interface Recognizers {
  readonly recognizeCurrency: (text: string, culture: string) => readonly Recognized[];
  readonly recognizeNumber: (text: string, culture: string) => readonly Recognized[];
}

interface Recognized {
  readonly resolution: { readonly value: string } | null;
}

/** `culture` is `en-us`, `zh-cn` or `fr-fr`. */
export function recognizersReader({ recognizeCurrency, recognizeNumber }: Recognizers, culture: string): Read {
  return (utterance, kind = 'money') => {
    const found = kind === 'money' ? recognizeCurrency(utterance, culture) : recognizeNumber(utterance, culture);
    return found.map(({ resolution }) => Number(resolution?.value ?? Number.NaN));
  };
}

/** If the text has other words too, the library returns the text with digits in place of number words. */
export function wordsToNumbersReader(wordsToNumbers: (text: string) => string | number | null): Read {
  return (utterance) => (String(wordsToNumbers(utterance) ?? '').match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** The part of `compromise` that is used. */
type Compromise = (text: string) => { money(): { get(): unknown }; numbers(): { get(): unknown } };

export function compromiseReader(nlp: Compromise): Read {
  return (utterance, kind = 'money') => {
    const document = nlp(utterance);
    const found = kind === 'money' ? document.money().get() : document.numbers().get();
    return Array.isArray(found) ? found.map(Number) : [];
  };
}

import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal.replace('.', ',')} ${nameFor(decimal, currency)}`,
  and: 'e',
  hearAmount: 'Ascolta l’importo',
  hearFirst: 'Non hai ancora sentito l’importo. Premi «Ascolta l’importo», poi paga.',
  microphoneClosed: 'Microfono chiuso.',
  secret: 'nascosto',
};

/** Only one whole unit is singular: 1,00 dollaro. */
function nameFor(decimal: string, currency: string): string {
  const [many, one = many] = currencyNames[currency] ?? [currency];
  return Math.abs(Number(decimal)) === 1 ? one : many;
}

const currencyNames: Readonly<Record<string, readonly [many: string, one?: string]>> = {
  AUD: ['dollari australiani', 'dollaro australiano'],
  CAD: ['dollari canadesi', 'dollaro canadese'],
  CHF: ['franchi', 'franco'],
  CNY: ['yuan'],
  EUR: ['euro'],
  GBP: ['sterline', 'sterlina'],
  HKD: ['dollari di Hong Kong', 'dollaro di Hong Kong'],
  INR: ['rupie', 'rupia'],
  JPY: ['yen'],
  NZD: ['dollari neozelandesi', 'dollaro neozelandese'],
  SGD: ['dollari di Singapore', 'dollaro di Singapore'],
  USD: ['dollari', 'dollaro'],
};

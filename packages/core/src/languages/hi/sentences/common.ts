import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal} ${nameFor(decimal, currency)}`,
  and: 'और',
  hearAmount: 'राशि सुनें',
  hearFirst: 'राशि अभी सुनी नहीं गई है। पहले “राशि सुनें” बटन दबाएँ, फिर भुगतान करें।',
  microphoneClosed: 'माइक बंद हो गया।',
  secret: 'छिपा हुआ',
};

/** Only the rupee has a singular of its own. */
function nameFor(decimal: string, currency: string): string {
  const name = currencyNames[currency] ?? currency;
  return Number(decimal) === 1 ? name.replace('रुपये', 'रुपया') : name;
}

const currencyNames: Readonly<Record<string, string>> = {
  AED: 'दिरहम',
  AUD: 'ऑस्ट्रेलियाई डॉलर',
  BDT: 'टका',
  CAD: 'कैनेडियन डॉलर',
  CHF: 'स्विस फ़्रैंक',
  CNY: 'युआन',
  EUR: 'यूरो',
  GBP: 'पाउंड',
  HKD: 'हांगकांग डॉलर',
  INR: 'रुपये',
  JPY: 'येन',
  KWD: 'कुवैती दीनार',
  LKR: 'श्रीलंकाई रुपये',
  NPR: 'नेपाली रुपये',
  NZD: 'न्यूज़ीलैंड डॉलर',
  OMR: 'ओमानी रियाल',
  PKR: 'पाकिस्तानी रुपये',
  QAR: 'क़तरी रियाल',
  SAR: 'सऊदी रियाल',
  SGD: 'सिंगापुर डॉलर',
  USD: 'डॉलर',
};

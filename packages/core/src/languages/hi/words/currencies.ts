import type { CurrencyRow, Phrases, UnitRow } from '../../words';

const rupees: UnitRow = {
  worth: '1',
  spoken: { one: 'रुपया', other: 'रुपये' },
  say: 'रुपइया|रुपैया|rupaya|rupiya|rupya|rupaiya|rupee|रुपी',
  many: 'रुपय|रुपयों|रुपयो|रुपयै|रुपीज|रुपीस|rupaye|rupay|rupye|rupiye|rupaiye|rupae|rupe|rupya|rupees|rupes|rs|रु|re',
  // Not the word: in दो सौ रुपये पचास the beginning may be lost.
  before: 'rs|रु',
};
const paise: UnitRow = {
  worth: '0.01',
  spoken: { one: 'पैसा', other: 'पैसे' },
  say: 'paisa|पैसा',
  many: 'पैसों|पैसें|paise|paisay|paese',
};
const cents: UnitRow = { worth: '0.01', spoken: { other: 'सेंट' }, say: 'सेन्ट|सेंट्स|cent|cents' };
const dollars: UnitRow = {
  worth: '1',
  spoken: { other: 'डॉलर' },
  say: 'डालर|डॉलर्स|dollar|dollars|$',
};

/** One currency whose units have no other form in the plural. `minor`: the worth and names of its smaller unit. */
function currency(
  code: string,
  qualifiers: Phrases,
  [name = '', ...others]: readonly string[],
  minor?: readonly [worth: string, name: string, say?: Phrases],
): CurrencyRow {
  const [worth, spoken, say] = minor ?? [];
  return {
    codes: { [code]: qualifiers },
    units: [
      { worth: '1', spoken: { other: name }, ...(others.length > 0 && { say: others.join('|') }) },
      ...(worth && spoken ? [{ worth, spoken: { other: spoken }, ...(say && { say }) }] : []),
    ],
  };
}

const cent = ['0.01', 'सेंट', 'सेन्ट|सेंट्स|cent|cents'] as const;
const fils = ['0.01', 'फ़िल्स', 'फ़िल'] as const;
const thousandth = ['0.001', 'फ़िल्स', 'फ़िल'] as const;

/** Currency names in Hindi: of India and its neighbours, of countries where many Indians work, and the common ones. */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: { INR: 'भारतीय|इंडियन|indian' },
    names: { INR: '₹' },
    units: [
      rupees,
      // Coins that are no longer made, whose names people still say. An anna was a sixteenth.
      { worth: '0.75', say: 'बारह (आना|आने)|barah (ana|ane)', alone: 'yes', only: 'INR' },
      { worth: '0.5', say: 'अठन्नी|athanni|आठ (आना|आने)|ath (ana|ane)', alone: 'yes', only: 'INR' },
      { worth: '0.25', say: 'चवन्नी|chavanni|chawanni|चार (आना|आने)|char (ana|ane)', alone: 'yes', only: 'INR' },
      paise,
    ],
  },
  { codes: { NPR: 'नेपाली|nepali', PKR: 'पाकिस्तानी|pakistani' }, units: [rupees, paise] },
  {
    codes: { LKR: 'श्रीलंकाई|श्रीलंका के', MUR: 'मॉरीशस के|मॉरीशियन', SCR: 'सेशेल्स के' },
    units: [{ ...rupees, say: `${rupees.say}|ரூ` }, cents],
  },
  currency('BDT', 'बांग्लादेशी', ['टका', 'टके', 'taka', '৳'], ['0.01', 'पोइशा']),
  currency('BTN', '', ['न्गुल्ट्रम', 'नगुल्ट्रम', 'नु']),
  currency('MVR', '', ['रुफ़िया', 'रूफिया']),
  currency('AFN', '', ['अफ़ग़ानी']),
  {
    codes: {
      USD: 'अमेरिकी|अमरीकी|अमेरिकन|us|usd|यूएस|यू एस',
      CAD: 'कैनेडियन|कनाडाई|कनाडा के|cad|ca|c',
      AUD: 'ऑस्ट्रेलियाई|ऑस्ट्रेलियन|aud|au|a',
      NZD: 'न्यूज़ीलैंड|nzd|nz',
      SGD: 'सिंगापुर|sgd|s',
      HKD: 'हांगकांग|हॉन्गकॉन्ग|हॉंगकॉंग|hkd|hk',
      TWD: 'ताइवानी|twd|nt',
    },
    names: { USD: 'us$|यूएसडी', CAD: 'c$|ca$', AUD: 'a$|au$', SGD: 's$', HKD: 'hk$', NZD: 'nz$', TWD: 'nt$' },
    units: [dollars, cents],
  },
  currency('EUR', '', ['यूरो', 'यूरोस', 'euro', 'euros', '€'], cent),
  currency('GBP', 'ब्रिटिश', ['पाउंड', 'पौंड', 'पाउन्ड', 'pound', 'pounds', '£'], ['0.01', 'पेंस', 'पेनी|पेन्स|pence']),
  currency('AED', 'अमीराती|यूएई', ['दिरहम', 'दरहम', 'dirham', 'dirhams'], fils),
  currency('MAD', 'मोरक्को के', ['दिरहम'], ['0.01', 'सेंटीम']),
  currency('SAR', 'सऊदी', ['रियाल', 'riyal'], ['0.01', 'हलाला']),
  currency('QAR', 'क़तरी|क़तर के', ['रियाल'], ['0.01', 'दिरहम']),
  currency('OMR', 'ओमानी', ['रियाल'], ['0.001', 'बैसा']),
  currency('KWD', 'कुवैती', ['दीनार', 'दिनार', 'dinar'], thousandth),
  currency('BHD', 'बहरीनी', ['दीनार', 'दिनार'], thousandth),
  currency('JPY', 'जापानी', ['येन', 'yen']),
  {
    codes: { CNY: 'चीनी' },
    names: { CNY: '¥|￥' },
    units: [
      { worth: '1', spoken: { other: 'युआन' }, say: 'युवान|रेनमिनबी|कुआई|yuan' },
      { worth: '0.1', spoken: { other: 'जिआओ' }, say: 'जियाओ|माओ' },
      { worth: '0.01', spoken: { other: 'फ़ेन' } },
    ],
  },
  currency('CHF', 'स्विस', ['फ़्रैंक', 'फ़्रांक'], ['0.01', 'सेंटीम', 'रैपन']),
  currency('RUB', 'रूसी', ['रूबल', '₽'], ['0.01', 'कोपेक']),
  currency('THB', 'थाई', ['बाट', 'बाथ', '฿'], ['0.01', 'सतांग']),
  currency('MYR', 'मलेशियाई', ['रिंगिट', 'रिंग्गित'], ['0.01', 'सेन']),
  currency('IDR', 'इंडोनेशियाई', ['रुपियाह', 'रुपिया']),
  currency('ZAR', 'दक्षिण अफ़्रीकी', ['रैंड'], cent),
  currency('KES', 'केन्याई', ['शिलिंग'], cent),
  currency('KRW', 'कोरियाई', ['वॉन', '₩']),
  currency('VND', 'वियतनामी', ['डोंग', '₫']),
  currency('TRY', 'तुर्की', ['लीरा'], ['0.01', 'कुरुश']),
  currency('SEK', 'स्वीडिश', ['क्रोना'], ['0.01', 'ओरे']),
  currency('CRC', '', ['कोलोन', '₡']),
];

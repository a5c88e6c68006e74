import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { hearAmount, spokenVocabulary } from '@payaloud/core/internal/spoken-amount';
import { describe, expect, it } from 'vitest';
import { isSoak } from '../../../../test/laws';

/** Words that are heard at a checkout and do not mean an amount to pay, by the reason. */
const notTaken: readonly Class[] = [
  [
    "somebody else's payment, from a loudspeaker",
    en,
    'USD',
    ['you received fifty dollars', 'payment received twenty dollars'],
  ],
  [
    "somebody else's payment, from a loudspeaker",
    zhHans,
    'CNY',
    ['微信收款五十元', '支付宝到账一百元', '微信支付收款十元', '收款二十元', '收到五十元'],
  ],
  [
    "somebody else's payment, from a loudspeaker",
    fr,
    'EUR',
    ['vous avez reçu vingt euros', 'paiement de vingt euros reçu'],
  ],
  [
    'money that was spent or is owned',
    en,
    'USD',
    ['I have fifty dollars', 'I spent fifty dollars', 'my balance is fifty dollars'],
  ],
  [
    'money that was spent or is owned',
    zhHans,
    'CNY',
    ['我有五十块', '余额是五十元', '我花了五十块', '我付了五十块', '给他转了五十块', '还剩五十块'],
  ],
  ['money that was spent or is owned', fr, 'EUR', ["j'ai dépensé cinquante euros", 'le solde est de cinquante euros']],
  ['a mark at school', zhHans, 'CNY', ['一百分', '考了一百分', '打一百分']],
  [
    'digits of a telephone, a card or a code',
    en,
    'USD',
    ['5551234', '0612345678', '4111 1111 1111 1111', '13800138000'],
  ],
  ['digits of a telephone, a card or a code', zhHans, 'CNY', ['13800138000', '一二三四五六七']],
  ['another deed', en, 'USD', ['withdraw fifty dollars', 'I want to deposit fifty dollars', 'lend me fifty dollars']],
  ['another deed', fr, 'EUR', ['je veux retirer cinquante euros', 'je dépose cinquante euros']],
  ['another deed', zhHans, 'CNY', ['我要取五十块', '存五十块', '提现五十元', '收五十块']],
  [
    'a payer who stops',
    en,
    'USD',
    ['twenty dollars for lunch cancel', 'twenty dollars stop', 'twenty dollars for nothing'],
  ],
  ['a payer who stops', fr, 'EUR', ['vingt euros pour un café annuler', 'vingt euros annulez']],
  ['a payer who stops', zhHans, 'CNY', ['给小明转二十块取消', '二十块算了']],
  ['an amount that is cut', fr, 'EUR', ['un million de', 'deux millions de']],
  [
    'money that somebody asks for or got',
    en,
    'USD',
    ['she sent me twenty dollars for lunch', 'fifty dollars for Anna received', 'I have twenty dollars for lunch'],
  ],
  [
    'money that somebody asks for or got',
    zhHans,
    'CNY',
    ['五十块给我', '转我五十块', '他转我五十块', '妈妈给我二十块'],
  ],
  [
    'money that somebody asks for or got',
    fr,
    'EUR',
    ["il m'a envoyé vingt euros pour le taxi", "j'ai vingt euros pour toi"],
  ],
  [
    'a purpose that may be a number',
    en,
    'USD',
    ['twenty dollars for tea', 'ten dollars for two', 'ten dollars for a dozen'],
  ],
  [
    'a purpose that may be a number',
    fr,
    'EUR',
    ['vingt euros pour deux', 'vingt euros pour le double', 'vingt euros pour cent'],
  ],
  ['a price of each', en, 'USD', ['ten dollars for each', 'twenty dollars per person for lunch']],
  ['about as much', zhHans, 'CNY', ['十来块', '二十来元', '十来美元', '来十来块']],
  ['an approximation', en, 'USD', ['twentyish dollars', 'twenty-ish']],
  ['an approximation', fr, 'EUR', ["une vingtaine d'euros", 'une centaine']],
];

/** Amounts that may have lost a part, with the one that is asked about. */
const asked: readonly AmountClass[] = [
  [
    'a scale without its number',
    en,
    'USD',
    { 'hundred forty-one dollars': 14100, 'thousand dollars': 100000, hundred: 10000 },
  ],
  ['a scale without its number', zhHans, 'CNY', { 百十三元: 11300, 百二十元: 12000, 千五百元: 150000 }],
  ['两 at the end', zhHans, 'CNY', { 五百两: 52000, 二十两: 2200, 三块两: 320 }],
  ['as many tenths as make a whole', zhHans, 'CNY', { 十角: 100, 十二角: 120, 十五毛: 150 }],
  ['as many cents as make a whole, in words', en, 'USD', { 'one hundred fifty cents': 150, 'a hundred cents': 100 }],
  ['a word before the number that may be a digit', zhHans, 'CNY', { 吧二十元: 2000, 就五十块: 5000, 就五十块吧: 5000 }],
  ['a word behind the number that may be a digit', zhHans, 'CNY', { 二十吧: 2800, 五十吧: 5800 }],
  ['a word behind the number that may be a digit', en, 'USD', { 'twenty even': 2700 }],
  ['one of many', en, 'USD', { 'one dollars': 100, 'one cents': 1, 'five dollars one cents': 501 }],
  ['one of many', fr, 'EUR', { 'un euros': 100, 'deux euros un centimes': 201 }],
  ['a singular that opens a price', en, 'USD', { 'nine hundred buck nineteen': 90019 }],
  ['a zero where decimals are cut', en, 'USD', { 'twenty point oh': 2000 }],
  ['a zero where decimals are cut', fr, 'EUR', { 'douze virgule zéro': 1200 }],
  ['两 behind 十', zhHans, 'CNY', { 五百八十两块: 58200 }],
  ['a decimal of dozens', en, 'USD', { 'seventy three point twenty dozen': 87840 }],
  [
    'a purpose that may be a digit',
    en,
    'USD',
    { 'twenty for lunch': 2000, 'send twenty to my friend': 2000, 'twelve dollars fifty to my mom': 1250 },
  ],
  ['a word behind the number that may be a digit', zhHans, 'CNY', { 八就可以了: 800 }],
  ['a digit behind a thousand', fr, 'EUR', { 'mille cinq': 150000, 'deux mille cinq': 250000 }],
  ['one half, which may be one and a half', en, 'USD', { 'one half dollars': 50 }],
  ['one half, which may be one and a half', zhHans, 'CNY', { 一半块: 50 }],
  ['a sum that counts dozens', en, 'USD', { 'three hundred and two dozens': 362400 }],
];

/** Plain amounts, with the one that is taken. */
const taken: readonly AmountClass[] = [
  ['an article in the place of one', en, 'USD', { 'a hundred bucks': 10000, 'a hundred forty-one dollars': 14100 }],
  ['a sign that is a letter', en, 'ZAR', { R50: 5000, 'R1,500': 150000, 'R 50.50': 5050 }],
  ['a sign that is a letter', en, 'AUD', { 'A$5.80': 580, 'AU$5.80': 580 }],
  [
    'a carrier',
    en,
    'USD',
    {
      'put fifteen on there': 1500,
      "I'll do twenty": 2000,
      'set it to twenty': 2000,
      'kindly pay twenty dollars': 2000,
      'change the tip to twenty dollars': 2000,
      'can you make it twenty dollars': 2000,
      'twenty dollars it is': 2000,
    },
  ],
  ['a carrier', zhHans, 'CNY', { 打赏五十块: 5000, 就付五十块: 5000, 五十块好了: 5000 }],
  [
    'a carrier',
    fr,
    'EUR',
    { 'mets vingt euros': 2000, 'va pour vingt euros': 2000, 'laissez vingt euros': 2000, 'vingt euros ça ira': 2000 },
  ],
  [
    'a purpose or a payee behind the amount',
    en,
    'USD',
    {
      'send twenty dollars to my friend': 2000,
      'twenty dollars for lunch': 2000,
      '$12.50 for the taxi': 1250,
      'twenty dollars for a coffee': 2000,
      'put twenty dollars to my card please': 2000,
      '12.50 for dinner': 1250,
    },
  ],
  [
    'a purpose or a payee behind the amount',
    fr,
    'EUR',
    {
      'vingt euros pour le déjeuner': 2000,
      'vingt euros pour un café': 2000,
      'envoie vingt euros à mon ami': 2000,
      'vingt euros au serveur': 2000,
    },
  ],
  [
    'a purpose or a payee',
    zhHans,
    'CNY',
    { 给小明转二十块: 2000, 给我妈转二十块: 2000, 二十块给小明: 2000, 午饭二十块: 2000, 转给朋友五十块: 5000 },
  ],
  [
    'a payment counted by its amount',
    en,
    'USD',
    { 'a twenty dollar tip': 2000, 'leave a $20 tip': 2000, 'make a twenty dollar payment': 2000 },
  ],
  [
    'a question that is an amount',
    zhHans,
    'CNY',
    { 二十块可以吗: 2000, 我可以付二十块吗: 2000, 二十块行吗: 2000, 来二十块: 2000, 改成二十块: 2000 },
  ],
  ['how others say or write the currency', en, 'CAD', { 'two toonies': 400, 'a toonie': 200 }],
  ['how others say or write the currency', en, 'INR', { '500 bucks': 50000 }],
  ['how others say or write the currency', en, 'NGN', { N5000: 500000 }],
  ['how others say or write the currency', en, 'PHP', { P500: 50000 }],
  ['how others say or write the currency', en, 'EUR', { 'fifty euro cents': 50 }],
  ['how others say or write the currency', fr, 'XOF', { '5 000 F CFA': 5000, '500 F': 500 }],
  ['how others say or write the currency', fr, 'MAD', { '20 DH': 2000 }],
  ['how others say or write the currency', fr, 'USD', { 'vingt dollars et cinquante cents': 2050 }],
  ['how others say or write the currency', zhHans, 'MYR', { RM20: 2000, 二十块马币: 2000 }],
  ['no cents', en, 'USD', { 'twenty dollars even': 2000, 'twenty flat': 2000, 'twenty dollars and no cents': 2000 }],
  ['a name for an amount', en, 'GBP', { fiver: 500, 'a tenner please': 1000, 'two tenners': 2000 }],
  ['a name for an amount', en, 'USD', { 'buck fifty': 150 }],
  ['a dash in the place of a hyphen', en, 'USD', { 'twenty–three dollars': 2300 }],
  ['thousands with a space', fr, 'EUR', { '1 500 euros': 150000, '1 234,56 €': 123456 }],
  [
    'how Switzerland writes',
    fr,
    'CHF',
    {
      '1 500 francs': 150000,
      '20.50 francs': 2050,
      'Fr. 20.50': 2050,
      '20 fr. 50': 2050,
      'Fr. 20.–': 2000,
      "1'500.50 francs": 150050,
      '20,50 francs': 2050,
    },
  ],
  [
    'how Canada speaks',
    fr,
    'CAD',
    { 'huit dollars et dix cents': 810, 'dix sous': 10, 'cinq piastres et dix sous': 510 },
  ],
  ['millions of a currency', fr, 'USD', { '75 millions de $': 7500000000, 'un million de dollars': 100000000 }],
  ['the currency before the number', zhHans, 'USD', { 美元九十八元三角: 9830, 美元五十: 5000 }],
  ['the currency before the number', zhHans, 'JPY', { 日元五百: 500 }],
  ['a longer name', zhHans, 'RUB', { 五十俄罗斯卢布: 5000, 五十卢布: 5000 }],
  ['a longer name', zhHans, 'INR', { 五十印度卢比: 5000 }],
  ['how Hong Kong speaks', zhHans, 'HKD', { 五元五毫: 550, 五元五仙: 505, 個半: 150 }],
  ['a round number without a unit', en, 'USD', { '3000000': 300000000 }],
];

type Class = readonly [name: string, language: HearingLanguage, currency: string, said: readonly string[]];
type AmountClass = readonly [
  name: string,
  language: HearingLanguage,
  currency: string,
  minorUnits: Readonly<Record<string, number>>,
];

const rowsOf = (classes: readonly AmountClass[]) =>
  classes.flatMap(([name, language, currency, said]) =>
    Object.entries(said).map(([text, minorUnits]) => ({ name, language, currency, text, minorUnits })),
  );

describe('hearAmount, by the classes that were missed in the field', () => {
  it.each(
    notTaken.flatMap(([name, language, currency, said]) => said.map((text) => ({ name, language, currency, text }))),
  )('refuses "$text": $name', ({ language, currency, text }) => {
    expect(hearAmount([text], { language, currency })).toMatchObject({ kind: 'refused' });
  });

  it.each(rowsOf(asked))('asks about "$text": $name', ({ language, currency, text, minorUnits }) => {
    const heard = hearAmount([text], { language, currency });
    if (heard.kind !== 'ambiguous') throw new Error(JSON.stringify(heard));
    expect(heard.candidates.map((candidate) => candidate.minorUnits)).toContain(minorUnits);
  });

  it.each(rowsOf(taken))('takes "$text": $name', ({ language, currency, text, minorUnits }) => {
    expect(hearAmount([text], { language, currency })).toMatchObject({ kind: 'amount', money: { minorUnits } });
  });

  it.each([
    ['digits before cents', en, 'USD', 'five zero cents'],
    ['digits before cents', en, 'USD', 'ten dollars five zero cents'],
    ['words like two and five', en, 'USD', 'do twenty'],
    ['words like two and five', en, 'USD', 'wire twenty'],
    ['a range of tens', en, 'USD', 'ten–twelve dollars'],
    ['an article before a price', en, 'USD', 'one hundred and fifty cents'],
    ['a coin counted in the singular', en, 'GBP', 'two tenner'],
    ['a coin of another country', en, 'USD', 'two toonies'],
    ['an article without what is counted', en, 'USD', 'a twenty dollars'],
    ['half of two units', zhHans, 'HKD', '两个半'],
  ] as const)('does not take %s', (_name, language, currency, text) => {
    expect(hearAmount([text], { language, currency }).kind).not.toBe('amount');
  });

  it.each([
    [en, 'USD', 'twenty', 'five', 'dollars', ' '],
    [fr, 'EUR', 'vingt', 'cinq', 'euros', ' '],
    [zhHans, 'CNY', '二十', '五', '元', ''],
  ] as const)('takes no amount if a carrier separates two numbers', (language, currency, first, second, unit, gap) => {
    const every = spokenVocabulary(language, currency).find(({ part }) => part === 'carrier')?.phrases ?? [];
    // Mandarin has 17,000, most of them the same parts. A soak takes all of them.
    const step = isSoak ? 1 : Math.ceil(every.length / 1_000);
    const carriers = every.filter((_, at) => at % step === 0);
    const said = carriers.flatMap((carrier) => [
      [first, carrier, second].join(gap),
      [first, carrier, second, unit].join(gap),
    ]);
    expect(said.filter((text) => hearAmount([text], { language, currency }).kind === 'amount')).toEqual([]);
    expect(carriers.length).toBeGreaterThan(100);
  });

  it('asks if an alternative is only about as much', () => {
    const hear = (language: HearingLanguage, ...said: readonly string[]) =>
      hearAmount(said, { language, currency: 'EUR' });
    expect(hear(fr, 'vingt euros', "une vingtaine d'euros").kind).toBe('ambiguous');
    expect(hear(fr, 'vingt euros', 'une vingtaine').kind).toBe('ambiguous');
    expect(hear(en, 'twenty euros', 'twentyish euros').kind).toBe('ambiguous');
    expect(hear(en, 'twenty euros', 'plenty euros').kind).toBe('amount');
  });

  it('asks about the others if the best alternative cannot be paid', () => {
    const heard = hearAmount(['$5.999', '$5.99', '$5.99'], { language: en, currency: 'USD' });
    expect(heard).toMatchObject({ kind: 'ambiguous', candidates: [{ minorUnits: 599 }] });
    expect(hearAmount(['not five dollars', 'five dollars'], { language: en, currency: 'USD' }).kind).toBe('refused');
  });

  it('never repeats the number of a card', () => {
    for (const said of ['4111 1111 1111 1111', '4111111111111111', 'my card is 4111-1111-1111-1111 please']) {
      expect(hearAmount([said], { language: en, currency: 'USD' }).heard).not.toMatch(/\d/);
    }
  });
});

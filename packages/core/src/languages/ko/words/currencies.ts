import type { Currency } from '../../../money';
import type { CurrencyRow, Phrases, UnitRow } from '../../words';

/** A currency that is counted in its main unit alone, such as 바트. The first phrase is spoken. */
function unit(code: Currency, say: Phrases, ...smaller: readonly UnitRow[]): CurrencyRow {
  const [other = ''] = say.split('|');
  return { codes: { [code]: '' }, units: [{ worth: '1', spoken: { other }, say }, ...smaller] };
}

const cent: UnitRow = { worth: '0.01', spoken: { other: '센트' }, say: '¢' };

/** Currency names in Korean. A plain 달러 is any dollar that the field expects. */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: { KRW: '' },
    names: { KRW: '₩|￦|한화' },
    units: [
      // 원만 is only that much. 만 by itself is ten thousand.
      { worth: '1', spoken: { other: '원' }, say: '원만|won' },
      // Understood so that it is refused: no won can be paid in parts.
      { worth: '0.01', say: '전' },
    ],
  },
  {
    codes: {
      USD: '미국|미|us',
      CAD: '캐나다',
      AUD: '호주|오스트레일리아',
      NZD: '뉴질랜드',
      SGD: '싱가포르|싱가폴',
      HKD: '홍콩',
      TWD: '대만|타이완',
    },
    names: { USD: '미화|us $', AUD: 'a $|au $', CAD: 'c $|ca $', HKD: 'hk $', SGD: 's $', TWD: 'nt $', NZD: 'nz $' },
    units: [{ worth: '1', spoken: { other: '달러' }, say: '불|달라|딸라|달러만|불만|$' }, cent],
  },
  {
    codes: { EUR: '' },
    units: [
      { worth: '1', spoken: { other: '유로' }, say: '유로만|€' },
      { ...cent, say: '유로센트' },
    ],
  },
  {
    codes: { GBP: '영국' },
    units: [
      { worth: '1', spoken: { other: '파운드' }, say: '파운드만|£' },
      { worth: '0.01', spoken: { other: '펜스' }, say: '페니' },
    ],
  },
  {
    codes: { JPY: '일본' },
    names: { JPY: '엔화|jp ¥|¥' },
    units: [{ worth: '1', spoken: { other: '엔' }, say: '엔만' }],
  },
  {
    codes: { CNY: '중국' },
    names: { CNY: '위안화|인민폐|cn ¥|¥' },
    units: [{ worth: '1', spoken: { other: '위안' }, say: '위안만' }],
  },
  { codes: { CHF: '스위스' }, units: [{ worth: '1', spoken: { other: '프랑' } }] },
  {
    codes: { INR: '인도', LKR: '스리랑카', PKR: '파키스탄', NPR: '네팔' },
    units: [{ worth: '1', spoken: { other: '루피' }, say: '₹' }],
  },
  unit('THB', '바트|태국 바트|฿'),
  unit('VND', '동|베트남동|₫'),
  { codes: { PHP: '필리핀', MXN: '멕시코' }, units: [{ worth: '1', spoken: { other: '페소' }, say: '₱' }] },
  unit('IDR', '루피아'),
  unit('MYR', '링깃|말레이시아링깃'),
  unit('BRL', '헤알|레알|브라질헤알'),
  unit('RUB', '루블|러시아루블|₽'),
  unit('TRY', '리라|튀르키예리라|터키리라'),
  unit('ZAR', '랜드|남아프리카공화국랜드'),
  unit('SEK', '스웨덴크로나'),
  unit('NOK', '노르웨이크로네'),
  unit('DKK', '덴마크크로네'),
  unit('PLN', '즈워티|폴란드즈워티'),
  unit('CZK', '코루나|체코코루나'),
  unit('HUF', '포린트|헝가리포린트'),
  unit('ILS', '셰켈'),
  unit('AED', '디르함'),
  unit('SAR', '리얄|사우디리얄'),
  unit('MNT', '투그릭'),
  unit('LAK', '킵'),
  unit('KHR', '리엘'),
  unit('KZT', '텡게'),
  unit('UZS', '숨'),
  unit('MOP', '파타카'),
  unit('CRC', '콜론'),
  unit('GEL', '라리'),
  unit('PAB', '발보아'),
];

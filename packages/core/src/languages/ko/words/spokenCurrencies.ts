// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  { codes: { KRW: '' }, units: [{ worth: '1', spoken: { other: '원' } }] },
  {
    codes: { USD: '미국', CAD: '캐나다', AUD: '호주', NZD: '뉴질랜드', SGD: '싱가포르', HKD: '홍콩', TWD: '대만' },
    units: [
      { worth: '1', spoken: { other: '달러' } },
      { worth: '0.01', spoken: { other: '센트' } },
    ],
  },
  {
    codes: { EUR: '' },
    units: [
      { worth: '1', spoken: { other: '유로' } },
      { worth: '0.01', spoken: { other: '센트' } },
    ],
  },
  {
    codes: { GBP: '영국' },
    units: [
      { worth: '1', spoken: { other: '파운드' } },
      { worth: '0.01', spoken: { other: '펜스' } },
    ],
  },
  { codes: { JPY: '일본' }, units: [{ worth: '1', spoken: { other: '엔' } }] },
  { codes: { CNY: '중국' }, units: [{ worth: '1', spoken: { other: '위안' } }] },
  { codes: { CHF: '스위스' }, units: [{ worth: '1', spoken: { other: '프랑' } }] },
  {
    codes: { INR: '인도', LKR: '스리랑카', PKR: '파키스탄', NPR: '네팔' },
    units: [{ worth: '1', spoken: { other: '루피' } }],
  },
  { codes: { THB: '' }, units: [{ worth: '1', spoken: { other: '바트' } }] },
  { codes: { VND: '' }, units: [{ worth: '1', spoken: { other: '동' } }] },
  { codes: { PHP: '필리핀', MXN: '멕시코' }, units: [{ worth: '1', spoken: { other: '페소' } }] },
  { codes: { IDR: '' }, units: [{ worth: '1', spoken: { other: '루피아' } }] },
  { codes: { MYR: '' }, units: [{ worth: '1', spoken: { other: '링깃' } }] },
  { codes: { BRL: '' }, units: [{ worth: '1', spoken: { other: '헤알' } }] },
  { codes: { RUB: '' }, units: [{ worth: '1', spoken: { other: '루블' } }] },
  { codes: { TRY: '' }, units: [{ worth: '1', spoken: { other: '리라' } }] },
  { codes: { ZAR: '' }, units: [{ worth: '1', spoken: { other: '랜드' } }] },
  { codes: { SEK: '' }, units: [{ worth: '1', spoken: { other: '스웨덴크로나' } }] },
  { codes: { NOK: '' }, units: [{ worth: '1', spoken: { other: '노르웨이크로네' } }] },
  { codes: { DKK: '' }, units: [{ worth: '1', spoken: { other: '덴마크크로네' } }] },
  { codes: { PLN: '' }, units: [{ worth: '1', spoken: { other: '즈워티' } }] },
  { codes: { CZK: '' }, units: [{ worth: '1', spoken: { other: '코루나' } }] },
  { codes: { HUF: '' }, units: [{ worth: '1', spoken: { other: '포린트' } }] },
  { codes: { ILS: '' }, units: [{ worth: '1', spoken: { other: '셰켈' } }] },
  { codes: { AED: '' }, units: [{ worth: '1', spoken: { other: '디르함' } }] },
  { codes: { SAR: '' }, units: [{ worth: '1', spoken: { other: '리얄' } }] },
  { codes: { MNT: '' }, units: [{ worth: '1', spoken: { other: '투그릭' } }] },
  { codes: { LAK: '' }, units: [{ worth: '1', spoken: { other: '킵' } }] },
  { codes: { KHR: '' }, units: [{ worth: '1', spoken: { other: '리엘' } }] },
  { codes: { KZT: '' }, units: [{ worth: '1', spoken: { other: '텡게' } }] },
  { codes: { UZS: '' }, units: [{ worth: '1', spoken: { other: '숨' } }] },
  { codes: { MOP: '' }, units: [{ worth: '1', spoken: { other: '파타카' } }] },
  { codes: { CRC: '' }, units: [{ worth: '1', spoken: { other: '콜론' } }] },
  { codes: { GEL: '' }, units: [{ worth: '1', spoken: { other: '라리' } }] },
  { codes: { PAB: '' }, units: [{ worth: '1', spoken: { other: '발보아' } }] },
];

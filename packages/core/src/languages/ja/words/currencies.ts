import type { Currency } from '../../../money';
import type { CurrencyRow, Phrases, UnitRow } from '../../words';

/** A currency that is counted in its main unit alone, such as バーツ. The first phrase is spoken. */
function unit(code: Currency, say: Phrases, ...smaller: readonly UnitRow[]): CurrencyRow {
  const [other = ''] = say.split('|');
  return { codes: { [code]: '' }, units: [{ worth: '1', spoken: { other }, say }, ...smaller] };
}

const cent: UnitRow = { worth: '0.01', spoken: { other: 'セント' }, say: '仙|¢' };

/** Currency names in Japanese. A plain ドル is any dollar that the field expects. */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: { JPY: '' },
    names: { JPY: '日本円|¥' },
    // 銭 is understood so that it is refused: no yen can be paid in parts.
    units: [
      { worth: '1', spoken: { other: '円' }, say: '圓|えん' },
      { worth: '0.01', say: '銭' },
    ],
  },
  {
    codes: {
      USD: '米|アメリカ|us',
      CAD: 'カナダ',
      AUD: 'オーストラリア|豪',
      NZD: 'ニュージーランド|nz',
      SGD: 'シンガポール',
      HKD: '香港',
      TWD: '台湾|ニュー台湾|新台湾',
    },
    names: { USD: 'us $', AUD: 'a $', CAD: 'c $', HKD: 'hk $', SGD: 's $', TWD: '台湾元|nt $', NZD: 'nz $' },
    units: [{ worth: '1', spoken: { other: 'ドル' }, say: 'どる|弗|$' }, cent],
  },
  {
    codes: { EUR: '' },
    units: [
      { worth: '1', spoken: { other: 'ユーロ' }, say: '€|ゆーろ' },
      { ...cent, say: 'ユーロセント' },
    ],
  },
  {
    codes: { GBP: '英|イギリス' },
    units: [
      { worth: '1', spoken: { other: 'ポンド' }, say: '£|英国ポンド' },
      { worth: '0.01', spoken: { other: 'ペンス' }, say: 'ペニー' },
    ],
  },
  {
    codes: { CNY: '' },
    names: { CNY: '人民元|人民幣|中国元|rmb|¥' },
    units: [
      { worth: '1', spoken: { other: '元' }, before: '元' },
      { worth: '0.1', spoken: { other: '角' } },
      // Alone it is a minute.
      { worth: '0.01', spoken: { other: '分' }, after: '分' },
    ],
  },
  unit('KRW', 'ウォン|韓国ウォン|₩'),
  {
    codes: { CHF: 'スイス|スイス・' },
    units: [
      { worth: '1', spoken: { other: 'フラン' } },
      { worth: '0.01', say: 'ラッペン|サンチーム' },
    ],
  },
  {
    codes: { INR: 'インド' },
    units: [
      { worth: '1', spoken: { other: 'ルピー' }, say: '₹' },
      { worth: '0.01', say: 'パイサ' },
    ],
  },
  unit('THB', 'バーツ|タイバーツ|฿'),
  unit('VND', 'ドン|ベトナムドン|₫'),
  { codes: { PHP: 'フィリピン', MXN: 'メキシコ' }, units: [{ worth: '1', spoken: { other: 'ペソ' } }] },
  unit('IDR', 'ルピア|インドネシアルピア'),
  unit('MYR', 'リンギット|マレーシアリンギット'),
  unit('BRL', 'レアル|ブラジルレアル'),
  unit('RUB', 'ルーブル|ロシアルーブル|₽'),
  unit('TRY', 'トルコリラ|リラ'),
  unit('ZAR', '南アフリカランド|ランド'),
  unit('SEK', 'スウェーデンクローナ'),
  unit('NOK', 'ノルウェークローネ'),
  unit('DKK', 'デンマーククローネ'),
  unit('PLN', 'ズウォティ|ズロチ|ポーランドズウォティ'),
  unit('CZK', 'チェココルナ'),
  unit('ILS', 'シェケル'),
  unit('AED', 'ディルハム'),
  unit('SAR', 'サウジリヤル|サウジ・リヤル'),
  unit('NGN', 'ナイラ'),
  unit('PAB', 'バルボア|パナマバルボア|パナマ・バルボア'),
  unit('MOP', 'パタカ|マカオパタカ'),
];

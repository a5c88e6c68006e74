import {
  carriers as mandarinCarriers,
  corrections as mandarinCorrections,
  refusals as mandarinRefusals,
} from '../../mandarinPhrases';
import type { LanguageWords } from '../../words';

/**
 * Phrases of Taiwan and Hong Kong, besides those of Mandarin in Simplified characters, which `fold` makes the same. Not 找,
 * which gives change.
 */
export const carriers: LanguageWords['carriers'] = [
  ...mandarinCarriers,
  {
    say: '(我|請|麻煩|麻煩你|幫我|唔該|唔該幫我|)(想|要|想要|)(俾|畀|比|過數|入數|找數|轉數|轉帳|匯款|刷卡|刷|儲值|加值|增值|抖內|斗內|包|封|派|碌卡|拍卡|嘟|結帳|付帳|付錢|俾錢|畀錢|繳費|捐錢|埋單)(一個|佢|你|)',
    where: 'before',
    example: '我想俾五十蚊',
  },
  { say: '過', where: 'before', heardBy: 'dictation', example: '過五百蚊俾阿媽' },
  // Cantonese names the receiver last: 俾五十蚊佢.
  { say: '佢|佢哋|阿媽|阿爸|老闆|老細|司機', where: 'before', heardBy: 'dictation', example: '俾五十蚊佢' },
  { say: '俾|畀', where: 'purpose', heardBy: 'dictation', example: '五十蚊俾阿媽' },
  {
    say: '(俾|畀|比|給|轉給|轉俾|付給)(佢|佢哋|阿媽|阿爸|媽媽|爸爸|老闆|老細|店家|店員|司機|師傅|朋友|同事|同學|室友|房東)',
    where: 'before',
    heardBy: 'dictation',
    example: '俾阿媽五百蚊',
  },
  {
    say: '(唔該|多謝)(晒|你|)|麻煩(你|您)|謝謝(你|您)|感謝|老細|小姐|先生|大哥|帥哥|啱|麻煩你了|沒問題|冇問題|好(啊|呀|喔)|okay|ok|噉|咁',
    example: '五十塊唔該',
  },
  {
    say: '(總共|一共|合共|總數|全部|小計|承惠|盛惠|應付)(係|是|為|)|係|設定(為|成|)|改做|轉做',
    example: '總共係五十塊',
  },
  {
    say: '啦|喇|囉|喔|唷|㗎|㗎喇|吖|添|啫|咋|耶|得(喇|啦)|夠(喇|啦)|就(得|夠)(喇|啦|)|就好啦|(嘅|的)(貼士|利是)',
    where: 'before',
    example: '五十塊啦',
  },
  {
    say: '(計程車|的士|巴士|公車|捷運|停車|報名|參加|入場|會員|管理|服務|手續|補習|掛號|診金|運|會|保|瓦斯|網路|手機|清潔)費|車資|計程車|的士|搭(車|的士|巴士|計程車)|食飯|飲茶|便當|珍奶|飲料|早茶|下午茶|宵夜|點心|租金|油錢|禮金|奠儀|人情|利是|利市|貼士|香油錢|壓歲錢|帛金|零用錢|門票|(用|以|)(現金|信用卡|金融卡|八達通|悠遊卡|一卡通|轉數快|街口|支付寶|微信|line pay|apple pay|google pay|payme|fps)',
    where: 'before',
    heardBy: 'dictation',
    example: '便當八十元',
  },
  { say: '剛剛好|恰好|啱啱(好|)|淨係|只係', example: '啱啱好五十塊' },
];

export const refusals: LanguageWords['refusals'] = [
  ...mandarinRefusals,
  { say: '扣|減|退還|退返|退番', reason: 'negative', example: '扣五元' },
  {
    say: '沒有|別|不(會|夠|該)|唔(係|好|要|使|俾|畀|可以|想|夠|會)|唔|咪|冇|無|未',
    reason: 'negated',
    example: '唔要十塊',
  },
  {
    say: '度|咁上下|把|(十|百|千|萬)(零|來|把)(蚊|元|塊|文)',
    reason: 'approximate',
    example: '二十塊度',
  },
  // "More than 500", unless somebody gets it.
  { say: '過', reason: 'range', unless: '俾|畀|佢|轉數快|fps|payme', heardBy: 'dictation', example: '過五百蚊' },
  { say: '定係|抑或|定', reason: 'several-amounts', example: '十塊定係二十塊' },
  {
    say: '(再|另|外)加',
    reason: 'several-amounts',
    unless: '小費|貼士|服務費',
    heardBy: 'dictation',
    example: '再加五塊',
  },
  {
    say: '加',
    reason: 'several-amounts',
    where: 'addition',
    unless: '小費|貼士|服務費',
    heardBy: 'dictation',
    example: '加五塊',
  },
  { say: '加多|多(俾|畀|付)|仲(要|有)', reason: 'several-amounts', example: '加多五塊' },
  { say: '趴|巴仙', reason: 'no-amount', example: '三趴' },
  { say: '(俾|畀|比|找|還)(返|番|)(我|我哋|我們)', reason: 'no-amount', example: '二十塊俾我' },
  // Somebody else's payment, or one that was made.
  {
    say: '(佢|佢哋|阿媽|阿爸|老闆|老細|司機)(俾|畀|比|過|轉|有)|(我|)(俾|畀|付|轉)過',
    reason: 'no-amount',
    example: '佢俾五十蚊',
  },
  { say: '咩|啩|(係|是)(咪|不是|唔係)|對不對', reason: 'no-amount', example: '係咪二十塊' },
  { say: '按|㩒|撳', reason: 'no-amount', example: '㩒一' },
  // Pairs of things. Behind a pause 對 says yes.
  { say: '(一|二|兩|三|四|五|六|七|八|九|十|百|千|萬)(對|雙)', reason: 'no-amount', example: '五對' },
];

export const corrections: LanguageWords['corrections'] = [
  ...mandarinCorrections,
  { say: '講錯(咗|)|等(陣|一陣)|應該係|我係話|唔好意思|不好意思|歹勢|sorry', example: '十塊，講錯，二十塊' },
];

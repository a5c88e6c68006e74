import type { LanguageWords } from '../../words';

/** Each character of the first row becomes the one below it: plain characters, and variants that are in use. */
const written =
  '万个为买亿仅从们价会儿减写几刚别单卖发号后吗员块头学实对将岁师帮应总愿扫数换无时机来楼汇没满点烦现电确码约红结给缴网脸计许设试话该说请谢负费赏赠车转输过还这钟钱错间顶额饭圓圆臺么余账賬裏里旧周啰币两俩倆于内呗够妈宝层欧韩镑卢铢纽兰银门饮妇图';
const usual =
  '萬個為買億僅從們價會兒減寫幾剛別單賣發號後嗎員塊頭學實對將歲師幫應總願掃數換無時機來樓匯沒滿點煩現電確碼約紅結給繳網臉計許設試話該說請謝負費賞贈車轉輸過還這鐘錢錯間頂額飯元元台麼餘帳帳裡裡舊週囉幣兩兩兩於內唄夠媽寶層歐韓鎊盧銖紐蘭銀門飲婦圖';
/** The same for numerals of cheques and of old. */
const formal = '〇○洞壹弌幺貳贰弍參叁叄参弎肆伍陸陆柒捌玖拾佰仟';
const plain = '零零零一一一二二二三三三三三四五六六七八九十百千';

/** Recognizers of both ways of writing are understood, and the phrases of Simplified Chinese serve as they are. */
export const fold: NonNullable<LanguageWords['fold']> = [
  ...Array.from(written + formal, (of, at) => ({ of, as: (usual + plain)[at] ?? of })),
  { of: '廿|卄', as: '二十' },
  { of: '卅', as: '三十' },
  { of: '卌', as: '四十' },
];

import type { LanguageWords } from '../../words';

const yes =
  '是|是的|對|對的|對啊|好|好的|好啊|確認|確定|可以|沒錯|行|同意|接受|正確|對對|嗯是的|係|係呀|啱|啱呀|冇錯|好呀|ok';
const no =
  '不|不是|不對|否|錯|錯了|不行|不可以|錯誤|不正確|重新說|重說|都不對|都不是|兩個都不對|兩個都不是|三個都不對|三個都不是|唔係|唔啱|唔得|兩個都唔係|都唔係|都唔啱';
const repeat =
  '再說一次|再說一遍|重複|重複一次|再念一次|再聽一次|再聽一遍|請重複|什麼|沒聽清楚|再來一次|再講一次|再講多次|聽唔到|聽唔清楚';
const cancel = '取消|算了|停|停止|不付了|退出|放棄|結束|算數|唔俾喇';

/** `name` is 第一, 第二 or 第三. */
const place = (name: string, digit: string) =>
  [name, `第${digit}`].flatMap((one) => [one, `${one}個`, `${one}個金額`, `是${one}個`, `係${one}個`]);

export const answers: LanguageWords['answers'] = {
  yes: yes.split('|'),
  no: no.split('|'),
  first: place('第一', '1'),
  second: place('第二', '2'),
  third: place('第三', '3'),
  repeat: repeat.split('|'),
  cancel: cancel.split('|'),
};

import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: '我的词语',
  whatTheyAre: '请用您自己的声音和说法，录下您怎么说每个词。之后一个数字一个数字地说金额，每个词后稍停一下。',
  storage: {
    lasting: '您录的内容只保存在本机，其中有您的声音。',
    'page-only': '此浏览器无法保存。关闭本页后，这些词语就没有了。',
  },
  start: '开始录词语',
  resume: '继续',
  more: '再录一些词语',
  stop: '停止',
  delete: '删除我的词语',
  deleted: '您的词语已删除。',
  notDeleted: '您的词语还没有删除。请清除本网站的数据。',
  say: (word) => `请说：${word}。`,
  again: (word) => `再说一次：${word}。`,
  progress: (done, total) => `已完成${done}个词，共${total}个`,
  ready: '您的词语可以用了。',
  faults: {
    'nothing-heard': '没有听到声音。',
    'too-short': '太短了。',
    'too-quiet': '声音太小了。',
    'several-words': '中间请不要停顿。',
    'too-long': '太长了。',
    unlike: '和前面说的不一样。',
    'like-another': '和另一个词太像了。',
  },
  stopped: {
    payer: '已停止。录过的都已保留。',
    closed: `${common.microphoneClosed}录过的都已保留。`,
    'no-speech': '没有听到声音。准备好后请按“继续”。',
    'too-loud': '这里太吵了。请到安静的地方继续。',
    permission: '麦克风没有被允许。请允许本页使用。',
    'blocked-by-page': '本页面阻止了语音识别。',
    'no-microphone': '没有找到麦克风。',
    'not-stored': '本机无法保存您的词语。',
    failed: '没有成功。请按“继续”再试。',
  },
};

import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: '我的詞語',
  whatTheyAre: '請用您自己的聲音和說法，錄下每個詞。之後一個數字一個數字地說金額，每個詞後稍停一下。',
  storage: {
    lasting: '您錄的內容只儲存在這台裝置，其中有您的聲音。',
    'page-only': '這個瀏覽器無法儲存。關閉網頁後，這些詞語就沒有了。',
  },
  start: '開始錄詞語',
  resume: '繼續',
  more: '再錄一些詞語',
  stop: '停止',
  delete: '刪除我的詞語',
  deleted: '您的詞語已刪除。',
  notDeleted: '您的詞語還沒有刪除。請在瀏覽器中清除這個網站的資料。',
  say: (word) => `請說：${word}。`,
  again: (word) => `再說一次：${word}。`,
  progress: (done, total) => `已完成${done}個詞，共${total}個`,
  ready: '您的詞語可以用了。',
  faults: {
    'nothing-heard': '沒有聽到聲音。',
    'too-short': '太短了。',
    'too-quiet': '聲音太小了。',
    'several-words': '中間請不要停頓。',
    'too-long': '太長了。',
    unlike: '和前面說的不一樣。',
    'like-another': '和另一個詞太像了。',
  },
  stopped: {
    payer: '已停止。錄過的都會保留。',
    closed: `${common.microphoneClosed}錄過的都會保留。`,
    'no-speech': '沒有聽到聲音。準備好後請按「繼續」。',
    'too-loud': '這裡太吵了。請到安靜的地方繼續。',
    permission: '麥克風沒有獲得允許。請允許這個網頁使用。',
    'blocked-by-page': '這個網頁封鎖了語音辨識。',
    'no-microphone': '找不到麥克風。',
    'not-stored': '這台裝置無法儲存您的詞語。',
    failed: '沒有成功。請按「繼續」再試一次。',
  },
};

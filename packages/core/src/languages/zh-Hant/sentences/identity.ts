import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: '再畫一次',
  passkey: '使用密碼金鑰',
  device: '用這台裝置驗證',
  code: '輸入驗證碼',
  voice: '用聲音驗證',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: '圖形驗證通過',
  passkey: '密碼金鑰驗證通過',
  device: '裝置驗證通過',
  code: '驗證碼通過',
  voice: '聲音驗證通過',
};

const notRecognized = {
  drawing: '驗證失敗。',
  passkey: '密碼金鑰驗證失敗。',
  device: '裝置驗證失敗。',
  voice: '聲音驗證失敗。',
};

const interrupted = '剛才被打斷了，不計次數。請再畫一次。';
const tooShort = '畫得太短了，不計次數。請再畫一次。';

export const identity: IdentitySentences = {
  region: '驗證身分',
  ask: (amount, payee) => `即將付款${amount}給${payee}`,
  askLater: '正在讀取付款資料。',
  paying: (label, amount, payee) => `${label}，用於付款${amount}給${payee}`,
  methods: {
    drawing: '畫我的圖形',
    passkey: '使用密碼金鑰',
    device: '用這台裝置驗證',
    code: '取得驗證碼',
    voice: '用聲音驗證',
  },

  surface: '畫圖區域',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: '請在任何位置畫。',
  stopDrawing: '停止',
  showTrace: '顯示軌跡',
  hideTrace: '隱藏軌跡',
  helpLabel: '怎麼畫',
  help: [
    '用一根手指或觸控筆，或按住滑鼠，在任何位置開始畫，畫完抬起或放開，圖形就會送出。',
    '想取消這一次，就畫出螢幕邊緣，不計次數。',
    '使用旁白時，請點兩下並按住，聽到上揚的提示音後開始畫，中途不要抬起。',
    '使用 TalkBack 時，請點兩下並按住，然後畫。如果手機收不到您畫的圖形，請用其他方式。',
    '使用鍵盤或切換控制時，請用其他方式，效果相同。',
  ],

  codeLabel: '驗證碼',
  codeHint: '可以貼上。',
  codeSend: '送出驗證碼',
  codeAgain: '重新取得驗證碼',
  codeSent: (to, isNew) => `${isNew ? '新的驗證碼' : '驗證碼'}已傳送${to ? sentTo[to] : ''}。`,
  codeNotSent: (hasOtherWay) => `驗證碼沒有傳送出去。請再試一次${hasOtherWay ? '，或用其他方式' : ''}。`,
  codeWait: (minutes, hasOtherWay) =>
    `暫時不能再傳送驗證碼。請${minutes === null ? '稍後' : `${minutes}分鐘後`}再試${hasOtherWay ? '，或用其他方式' : ''}。`,

  preparing: '請稍候。',
  loading: {
    loading: '畫圖功能還沒準備好，請稍候。',
    ready: '畫圖功能準備好了，請再按一次。',
    failed: '畫圖功能無法載入。請再按一次，或用其他方式。',
  },
  checking: '正在驗證。',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}，還沒有付款${amount && payee ? `，${amount}，收款方${payee}` : ''}。`,
  changed: (amount, payee) =>
    amount && payee ? `即將付款${amount}給${payee}，請再選一次。` : '付款資料已載入，請再選一次。',
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? interrupted
          : `已停止，沒有付款。您可以${nextWay[method]}${orAnother('，或選擇其他方式', method, open)}。`;
      case 'no-code':
        return '請先輸入驗證碼。';
      case 'too-short':
        return tooShort;
      case 'unavailable':
        return `暫時無法使用。${otherThan(method, open)}`;
      case 'not-loaded':
        return '付款資料無法載入，還沒有付款。請檢查網路後再試一次。';
      case 'unreadable':
        return '這筆付款不能在這裡繼續，沒有付款。請返回並重新開始。';
      case 'expired':
        return '驗證已失效，請再試一次。';
      case 'signed-out':
        return '您已登出，沒有付款。請重新登入。';
      case 'not-recognized':
        if (triesLeft !== undefined) return noMatch(triesLeft);
        if (method === 'code') return '驗證碼不正確。請檢查後再試一次。';
        return `${notRecognized[method]}請再試一次${orAnother('，或用其他方式', method, open)}。`;
      case 'blocked':
        return `這個方式暫時鎖定，沒有付款。${open[0] ? `您可以${nextWay[open[0]]}。` : '請稍後再試。'}`;
      case 'locked':
        return `聲音驗證已鎖定。${orElse(open)}`;
    }
  },
  blocked: (open) => `圖形驗證已鎖定。您可以${nextWay[open[0] ?? 'code']}。`,
  headings: {
    idle: '是您本人嗎？',
    preparing: '請稍候',
    drawing: '請畫圖形',
    speaking: '請唸數字',
    checking: '正在驗證',
    retry: '請再試一次',
    blocked: '圖形驗證已鎖定',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]}，${amount}，收款方${payee}。`,

  consent: {
    ask: '要在這台裝置儲存您畫的圖形和動作習慣嗎？它們用來認出您，不會傳送到任何地方。您可以隨時刪除。',
    give: '同意儲存在這台裝置',
    refuse: '不儲存圖形',
    revoke: '刪除圖形並停用圖形驗證',
    revoked: '圖形已刪除，圖形驗證已停用。',
  },
  whatItIs: '安全性低於密碼金鑰：拿到這台裝置又知道您圖形的人，可能會通過。',
  protection: (kind) => protections[kind],

  enrollment: {
    title: '設定您的圖形',
    advice:
      '請選一個轉折多、別人猜不到的圖形，例如自創的字。不要用手機的解鎖圖案，也不要用簽名。以後每次都照同樣的方式畫。旁邊可能有人看，請避開。',
    draw: (repetition, total) => `請畫您的圖形，第${repetition}次，共${total}次。`,
    taken: (done, total) =>
      `已畫${done}次，共${total}次。${done >= 3 ? '再畫一次會更可靠，也可以現在完成。' : '請照樣再畫一次。'}`,
    notTaken: (cause) => ({ cancelled: interrupted, 'too-short': tooShort })[cause],
    redraw: (number) => `第${number}次畫得太短，請再畫一次，畫大一點。`,
    oneMore: '每次畫的都會有些不同。請再畫一次，也可以不設定，直接離開。',
    undo: '復原上一次',
    finish: '完成',
    again: '重新開始',
    replace: '換一個圖形',
    leave: '不設定，離開',
    enrolled: '您的圖形已設定完成。',
    notStored: '這台裝置無法儲存圖形。請重新開始。',
    notDeleted: '圖形還沒有刪除。請再試一次，或在瀏覽器中清除這個網站的資料。',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: '您的圖形由密碼金鑰加密保護。',
  obfuscated: '您的圖形打亂後儲存在這台裝置上。能開啟您瀏覽器設定檔的人，仍可能讀取。',
  memory: '您的圖形只保留到關閉網頁為止。',
} as const;

const refusals = {
  'too-few': '請至少畫三次。',
  'too-many': '請最多畫五次。',
  unreadable: '有一次沒有讀到。請重新開始。',
  'too-short': '有一次畫得太短。請畫大一點，慢一點。',
  'too-simple': '這個圖形太簡單。請選一個至少有三個轉折或一個圈的圖形。',
  'too-common': '這個圖形容易被猜到。請用自創的圖形，不要用圓形、三角形或方形。',
  'not-repeatable': '沒辦法記住這個圖形。請換一個圖形，重新開始。',
  copied: '有兩次完全相同。請每次都親手畫。',
} as const;

const sentTo = { phone: '到您的手機', email: '到您的電子信箱' } as const;

function noMatch(triesLeft: number): string {
  return `驗證失敗，還可以試${counts[triesLeft] ?? triesLeft}次，或用其他方式。`;
}

const counts: readonly string[] = ['零', '一', '兩', '三', '四'];

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? `您可以${nextWay[other]}。` : '';
}

/** The words about another way, if one is open. */
function orAnother(words: string, method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? words : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  const other = open.find((one) => one !== method);
  return other ? `您可以${nextWay[other]}。` : '請再試一次。';
}

import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: 'マークを描き直せます',
  passkey: 'パスキーを使えます',
  device: 'この端末を使えます',
  code: '認証コードを受け取れます',
  voice: '声を使えます',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: 'マークで本人確認できました',
  passkey: 'パスキーで本人確認できました',
  device: 'この端末で本人確認できました',
  code: '認証コードで本人確認できました',
  voice: '声で本人確認できました',
};

const notRecognized = {
  drawing: '一致しませんでした。',
  passkey: 'パスキーで確認できませんでした。',
  device: 'この端末で確認できませんでした。',
  voice: '声で確認できませんでした。',
};

export const identity: IdentitySentences = {
  region: '本人確認',
  ask: (amount, payee) => `これから${amount}を${payee}に支払います`,
  askLater: '支払いの内容を読み込んでいます。',
  paying: (label, amount, payee) => `${label}、${amount}、支払先は${payee}`,
  methods: {
    drawing: 'マークを描く',
    passkey: 'パスキーを使う',
    device: 'この端末を使う',
    code: '認証コードを受け取る',
    voice: '声を使う',
  },

  surface: '描く場所',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: 'どこにでも描けます。',
  stopDrawing: '描くのをやめる',
  showTrace: '線を表示する',
  hideTrace: '線を隠す',
  helpLabel: '描き方',
  help: [
    '指一本かペンを置くか、マウスのボタンを押したまま、好きな場所でマークを描き、離します。離すと描き終わりです。',
    '取りやめるときは、画面の端から外へ滑らせます。一回には数えません。',
    'ボイスオーバーでは、ダブルタップしてそのまま押さえ、上がる音が聞こえたら、離さずに描きます。',
    'トークバックでは、ダブルタップしてそのまま押さえ、描きます。うまく描けないスマートフォンでは、ほかの方法を使ってください。',
    'キーボードやスイッチでは、ほかの方法を使ってください。同じように支払えます。',
  ],

  codeLabel: '認証コード',
  codeHint: '貼り付けられます。',
  codeSend: 'このコードで本人確認する',
  codeAgain: '新しい認証コードを受け取る',
  codeSent: (to, isNew) => `${isNew ? '新しい認証コード' : '認証コード'}を${to ? sentTo[to] : ''}送りました。`,
  codeNotSent: (hasOtherWay) =>
    `認証コードを送れませんでした。やり直${hasOtherWay ? 'すか、ほかの方法を使って' : 'して'}ください。`,
  codeWait: (minutes, hasOtherWay) =>
    `今は新しい認証コードを送れません。${minutes === null ? 'あとで' : `${minutes}分後に`}やり直${hasOtherWay ? 'すか、ほかの方法を使って' : 'して'}ください。`,

  preparing: '少しお待ちください。',
  loading: {
    loading: '描く準備をしています。少しお待ちください。',
    ready: '描く準備ができました。もう一度押してください。',
    failed: '読み込めませんでした。もう一度押すか、ほかの方法を使ってください。',
  },
  checking: '本人確認中です。',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}。まだ支払われていません${amount && payee ? `、${amount}、支払先は${payee}` : ''}。`,
  changed: (amount, payee) =>
    amount && payee
      ? `これから${amount}を${payee}に支払います。もう一度選んでください。`
      : '支払いの内容を読み込みました。もう一度選んでください。',
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? '途中で止まったので、数えません。描き直してください。'
          : `中止しました。支払われていません。${nextWay[method]}${orAnother('。ほかの方法も選べます', method, open)}。`;
      case 'no-code':
        return '先に認証コードを入力してください。';
      case 'too-short':
        return '短すぎたので、数えません。描き直してください。';
      case 'unavailable':
        return `今は使えません。${otherThan(method, open)}`;
      case 'not-loaded':
        return '支払いの内容を読み込めませんでした。支払われていません。接続を確かめて、やり直してください。';
      case 'unreadable':
        return 'この支払いはここでは続けられません。支払われていません。前に戻って、初めからやり直してください。';
      case 'expired':
        return '期限が切れました。やり直してください。';
      case 'signed-out':
        return 'ログアウトしています。支払われていません。もう一度ログインしてください。';
      case 'not-recognized':
        if (triesLeft !== undefined) return noMatch(triesLeft);
        if (method === 'code') return '認証コードが一致しません。見直して、やり直してください。';
        return `${notRecognized[method]}やり直${orAnother('すか、ほかの方法を使って', method, open) || 'して'}ください。`;
      case 'blocked':
        return `今はロックされています。支払われていません。${open[0] ? `${nextWay[open[0]]}。` : 'あとでやり直してください。'}`;
      case 'locked':
        return `声はロックされました。${orElse(open)}`;
    }
  },
  blocked: (open) => `描く方法はロックされました。${nextWay[open[0] ?? 'code']}。`,
  headings: {
    idle: 'ご本人ですか？',
    preparing: '少しお待ちください',
    drawing: '描いてください',
    speaking: '数字を言ってください',
    checking: '本人確認中',
    retry: 'やり直してください',
    blocked: 'ロックされました',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]}、${amount}、支払先は${payee}。`,

  consent: {
    ask: '描いたマークと手の動かし方を、この端末に保存しますか？ご本人かどうかを確かめるために使い、どこにも送りません。いつでも削除できます。',
    give: 'この端末に保存する',
    refuse: '保存しない',
    revoke: 'マークを削除して、使うのをやめる',
    revoked: 'マークを削除しました。もう使われません。',
  },
  whatItIs:
    'マークはパスキーより安全性が低く、この端末を持ち、マークを知る人なら、本人確認を通ってしまうかもしれません。',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'マークを登録',
    advice:
      '自分で作った文字など、曲がり角が多く、人に当てられないマークを選んでください。スマートフォンのロック解除のパターンや、署名は使わないでください。いつも同じように描いてください。描くところを人に見られないように、体で隠してください。',
    draw: (repetition, total) => `マークを描いてください。${total}回のうち${repetition}回目。`,
    taken: (done, total) =>
      done >= 3
        ? `${total}回のうち${done}回。もう一度描くと、より確実になります。ここで完了もできます。`
        : `${total}回のうち${done}回。もう一度、同じように描いてください。`,
    notTaken: (cause) =>
      ({
        cancelled: '途中で止まったので、数えません。もう一度描いてください。',
        'too-short': '短すぎたので、数えません。もう一度描いてください。',
      })[cause],
    redraw: (number) => `${number}回目は短すぎました。もう一度、大きく描いてください。`,
    oneMore: '描くたびに少し変わるものです。もう一度描くか、登録せずに終えてください。',
    undo: '最後の一回を取り消す',
    finish: '登録を完了する',
    again: '初めからやり直す',
    replace: '別のマークを登録',
    leave: '登録せずに終える',
    enrolled: 'マークを登録しました。',
    notStored: 'この端末に保存できなかったので、登録されていません。初めからやり直してください。',
    notDeleted: 'マークはまだ削除されていません。やり直すか、ブラウザーでこのサイトのデータを消してください。',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'マークはパスキーで守られています。',
  obfuscated:
    'マークはこの端末に、読みにくい形で保存されています。ブラウザーのプロファイルを開ける人は、読み取れるかもしれません。',
  memory: 'マークは、このページを閉じるまで残ります。',
} as const;

const refusals = {
  'too-few': 'マークを三回以上描いてください。',
  'too-many': 'マークは五回までにしてください。',
  unreadable: '読み取れない回がありました。初めからやり直してください。',
  'too-short': '短すぎる回がありました。もう少し大きく、ゆっくり描いてください。',
  'too-simple': 'このマークは単純すぎます。曲がり角が三つ以上か、輪のあるものを選んでください。',
  'too-common': 'このマークは当てられやすいです。丸、三角、四角ではなく、自分で考えたものにしてください。',
  'not-repeatable': 'このマークを覚えられませんでした。別のマークで、初めからやり直してください。',
  copied: 'まったく同じ回が二つあります。一回ずつ手で描いてください。',
} as const;

const sentTo = { phone: '電話に', email: 'メールに' } as const;

function noMatch(triesLeft: number): string {
  return `一致しませんでした。残り${counts[triesLeft] ?? `${triesLeft}回`}です。ほかの方法も使えます。`;
}

const counts: readonly string[] = ['ゼロ回', '一回', '二回', '三回', '四回'];

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? `${nextWay[other]}。` : '';
}

/** The words about another way, if one is open. */
function orAnother(words: string, method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? words : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  const other = open.find((one) => one !== method);
  return other ? `${nextWay[other]}。` : 'やり直してください。';
}

import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: '再划一次',
  passkey: '使用通行密钥',
  device: '用本机验证',
  code: '输入验证码',
  voice: '用声音验证',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: '划一划通过',
  passkey: '通行密钥通过',
  device: '本机验证通过',
  code: '验证码通过',
  voice: '声音验证通过',
};

const notRecognized = {
  drawing: '验证失败。',
  passkey: '通行密钥验证失败。',
  device: '本机验证失败。',
  voice: '声音验证失败。',
};

export const identity: IdentitySentences = {
  region: '验证身份',
  ask: (amount, payee) => `即将付${amount}给${payee}`,
  askLater: '正在读取付款信息。',
  paying: (label, amount, payee) => `${label}，${amount}，收款方${payee}`,
  methods: {
    drawing: '划一划',
    passkey: '使用通行密钥',
    device: '用本机验证',
    code: '获取验证码',
    voice: '用声音验证',
  },

  surface: '划一划区域',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: '请在任意位置划。',
  stopDrawing: '停止',
  showTrace: '显示轨迹',
  hideTrace: '隐藏轨迹',
  helpLabel: '怎么划',
  help: [
    '用一根手指或触控笔，或按住鼠标，在任意位置开始划，划完抬起或松开，图形就会发送。',
    '想取消这一次，就划出屏幕边缘，不计次数。',
    '使用旁白时，请双击并按住，听到上升的提示音后开始划，中途不要抬起。',
    '使用TalkBack时，请双击并按住，然后划。如果手机收不到您划的图形，请用其他方式。',
    '使用键盘或开关控制时，请用其他方式，效果相同。',
  ],

  codeLabel: '验证码',
  codeHint: '可以粘贴。',
  codeSend: '提交验证码',
  codeAgain: '重新获取验证码',
  codeSent: (to, isNew) => `${isNew ? '新的验证码' : '验证码'}已发送${to ? sentTo[to] : ''}。`,
  codeNotSent: (hasOtherWay) => `验证码没有发出。请重试${hasOtherWay ? '，或用其他方式' : ''}。`,
  codeWait: (minutes, hasOtherWay) =>
    `暂时不能再发验证码。请${minutes === null ? '稍后' : `${minutes}分钟后`}再试${hasOtherWay ? '，或用其他方式' : ''}。`,

  preparing: '请稍候。',
  loading: {
    loading: '划一划还没准备好，请稍候。',
    ready: '划一划准备好了，请再按一次。',
    failed: '划一划没能加载。请再按一次，或使用其他方式。',
  },
  checking: '正在验证。',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}，还没有付款${amount && payee ? `，${amount}，收款方${payee}` : ''}。`,
  changed: (amount, payee) =>
    amount && payee ? `即将付${amount}给${payee}，请再选一次。` : '付款信息已加载，请再选一次。',
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? '刚才被打断了，不计次数。请再划一次。'
          : `已停止，没有付款。您可以${nextWay[method]}${orAnother('，或选择其他方式', method, open)}。`;
      case 'no-code':
        return '请先输入验证码。';
      case 'too-short':
        return '划得太短了，不计次数。请再划一次。';
      case 'unavailable':
        return `暂时用不了。${otherThan(method, open)}`;
      case 'not-loaded':
        return '付款信息没能加载，还没有付款。请检查网络后重试。';
      case 'unreadable':
        return '这笔付款不能在这里继续，没有付款。请返回重新开始。';
      case 'expired':
        return '验证已过期，请重试。';
      case 'signed-out':
        return '您的登录已失效，没有付款。请重新登录。';
      case 'not-recognized':
        if (triesLeft !== undefined) return noMatch(triesLeft);
        if (method === 'code') return '验证码不对。请检查后重试。';
        return `${notRecognized[method]}请重试${orAnother('，或用其他方式', method, open)}。`;
      case 'blocked':
        return `验证暂时锁定，没有付款。${open[0] ? `您可以${nextWay[open[0]]}。` : '请稍后再试。'}`;
      case 'locked':
        return `声音验证已锁定。${orElse(open)}`;
    }
  },
  blocked: (open) => `划一划已锁定。您可以${nextWay[open[0] ?? 'code']}。`,
  headings: {
    idle: '是您本人吗？',
    preparing: '请稍候',
    drawing: '请划一划',
    speaking: '请念数字',
    checking: '正在验证',
    retry: '请再试一次',
    blocked: '划一划已锁定',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]}，${amount}，收款方${payee}。`,

  consent: {
    ask: '要在本机保存您划的图形和动作习惯吗？它们用来认出您，不会发送到任何地方。您可以随时删除。',
    give: '同意保存在本机',
    refuse: '不保存图形',
    revoke: '删除图形并停用划一划',
    revoked: '图形已删除，划一划已停用。',
  },
  whatItIs: '安全性低于通行密钥，拿到本机又知道您图形的人，可能会通过。',
  protection: (kind) => protections[kind],

  enrollment: {
    title: '设置您的图形',
    advice:
      '请选一个转折多、别人猜不到的图形，例如自创的字，不要用手机的解锁图案，也不要用签名。以后每次都照同样的方式划。旁边可能有人看，请避开。',
    draw: (repetition, total) => `请划您的图形，第${repetition}次，共${total}次。`,
    taken: (done, total) =>
      done >= 3
        ? `已划${done}次，共${total}次。再划一次会更可靠，现在完成也可以。`
        : `已划${done}次，共${total}次。请照样再划一次。`,
    notTaken: (cause) =>
      ({ cancelled: '刚才被打断了，不计次数。请再划一次。', 'too-short': '划得太短了，不计次数。请再划一次。' })[cause],
    redraw: (number) => `第${number}次划得太短，请再划一次，划大一些。`,
    oneMore: '每次划的都会有些不同。请再划一次，也可以不设置，直接离开。',
    undo: '撤销上一次',
    finish: '完成',
    again: '重新开始',
    replace: '换一个图形',
    leave: '不设置，离开',
    enrolled: '划一划已设置好。',
    notStored: '图形没能保存在本机。请重新开始。',
    notDeleted: '图形还没有删除。请重试，或在浏览器中清除本网站的数据。',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: '您的图形由通行密钥加密保护。',
  obfuscated: '您的图形打乱后保存在本机。能打开您浏览器配置文件的人，仍可能读出它。',
  memory: '您的图形只保留到关闭本页为止。',
} as const;

const refusals = {
  'too-few': '请至少划三次。',
  'too-many': '请最多划五次。',
  unreadable: '有一次没有读到。请重新开始。',
  'too-short': '有一次划得太短。请划大一些，慢一些。',
  'too-simple': '这个图形太简单。请选一个至少有三个转折或一个圈的图形。',
  'too-common': '这个图形容易被猜到。请用自己的图形，不要用圆形、三角形或方形。',
  'not-repeatable': '没能记住这个图形。请换一个图形，重新开始。',
  copied: '有两次完全相同。请每次都亲手划。',
} as const;

const sentTo = { phone: '到您的手机', email: '到您的邮箱' } as const;

function noMatch(triesLeft: number): string {
  return `验证失败，还可试${counts[triesLeft] ?? triesLeft}次，或用其他方式。`;
}

const counts: readonly string[] = ['零', '一', '两', '三', '四'];

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
  return other ? `您可以${nextWay[other]}。` : '请重试。';
}

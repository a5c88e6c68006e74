import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: 'फिर से निशान बनाएँ',
  passkey: 'अपनी पासकी इस्तेमाल करें',
  device: 'यही डिवाइस इस्तेमाल करें',
  code: 'कोड भरें',
  voice: 'अपनी आवाज़ इस्तेमाल करें',
};

/** Each method says that the payer was recognized, and not that the payment succeeded. */
const accepted = {
  drawing: 'निशान पहचाना गया',
  passkey: 'पासकी पहचानी गई',
  device: 'डिवाइस पहचाना गया',
  code: 'कोड सही है',
  voice: 'आवाज़ पहचानी गई',
};

const notRecognized = {
  drawing: 'मेल नहीं खाया।',
  passkey: 'वह पासकी नहीं चली।',
  device: 'यह डिवाइस नहीं पहचाना गया।',
  voice: 'बात नहीं बनी।',
};

const another = ', या कोई और तरीका चुनें';

export const identity: IdentitySentences = {
  region: 'अपनी पहचान दें',
  ask: (amount, payee) => `भुगतान करना बाकी है: ${amount}, ${payee} को`,
  askLater: 'भुगतान की जानकारी आ रही है।',
  paying: (label, amount, payee) => `${label}, भुगतान के लिए: ${amount}, ${payee} को`,
  methods: {
    drawing: 'अपना निशान बनाएँ',
    passkey: 'अपनी पासकी इस्तेमाल करें',
    device: 'यही डिवाइस इस्तेमाल करें',
    code: 'मुझे कोड भेजें',
    voice: 'अपनी आवाज़ इस्तेमाल करें',
  },

  surface: 'निशान बनाने की जगह',
  drawNow: 'कहीं भी निशान बनाएँ।',
  stopDrawing: 'रोकें',
  showTrace: 'बनता हुआ निशान दिखाएँ',
  hideTrace: 'बनता हुआ निशान छिपाएँ',
  helpLabel: 'निशान कैसे बनाएँ',
  help: [
    'एक उंगली, पेन या दबाया हुआ माउस कहीं भी रखें, निशान बनाएँ, फिर उठा लें। उठाते ही निशान भेजा जाता है।',
    'निशान छोड़ने के लिए स्क्रीन के किनारे से बाहर ले जाएँ। वह गिना नहीं जाएगा।',
    'वॉइसओवर के साथ: दो बार छूकर दबाए रखें, चढ़ती हुई ध्वनि सुनें, फिर बिना उठाए निशान बनाएँ।',
    'टॉकबैक के साथ: दो बार छूकर दबाए रखें, फिर निशान बनाएँ। फ़ोन निशान न ले, तो कोई और तरीका चुनें।',
    'कीबोर्ड या स्विच के साथ: कोई और तरीका चुनें। वे भी उतने ही अच्छे हैं।',
  ],

  codeLabel: 'कोड',
  codeHint: 'कोड पेस्ट भी किया जा सकता है।',
  codeSend: 'यह कोड भेजें',
  codeAgain: 'मुझे नया कोड भेजें',
  codeSent: (to, isNew) =>
    `${isNew ? 'नया कोड' : 'कोड'} भेजा गया${to ? `, आपके ${to === 'phone' ? 'फ़ोन' : 'ईमेल'} पर` : ''}।`,
  codeNotSent: (hasOtherWay) => `कोड नहीं भेजा जा सका। फिर से कोशिश करें${hasOtherWay ? another : ''}।`,
  codeWait: (minutes, hasOtherWay) =>
    `अभी नया कोड नहीं मिल सकता। ${minutes === null ? 'थोड़ी देर' : `${minutes === 1 ? 'एक' : minutes} मिनट`} बाद कोशिश करें${hasOtherWay ? another : ''}।`,

  preparing: 'एक पल रुकें।',
  loading: {
    loading: 'निशान की तैयारी हो रही है। एक पल रुकें।',
    ready: 'अब निशान बनाया जा सकता है। फिर से दबाएँ।',
    failed: 'निशान की तैयारी नहीं हो पाई। फिर से दबाएँ, या कोई और तरीका चुनें।',
  },
  checking: 'जाँच हो रही है।',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}। अभी पैसे नहीं कटे हैं${amount && payee ? `: ${amount}, ${payee} को` : ''}।`,
  changed: (amount, payee) =>
    amount && payee ? `भुगतान करना बाकी है: ${amount}, ${payee} को। फिर से चुनें।` : 'भुगतान की जानकारी आ गई। फिर से चुनें।',
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? 'निशान बीच में रुक गया, इसलिए गिना नहीं गया। फिर से बनाएँ।'
          : `रोक दिया गया। पैसे नहीं कटे। ${nextWay[method]}${orAnother(method, open)}।`;
      case 'no-code':
        return 'पहले कोड भरें।';
      case 'too-short':
        return 'निशान बहुत छोटा था, इसलिए गिना नहीं गया। फिर से बनाएँ।';
      case 'unavailable':
        return `यह अभी काम नहीं कर रहा।${otherThan(method, open)}`;
      case 'not-loaded':
        return 'भुगतान की जानकारी नहीं आई। पैसे नहीं कटे। इंटरनेट जाँचें, फिर कोशिश करें।';
      case 'unreadable':
        return 'यह भुगतान यहाँ आगे नहीं बढ़ सकता। पैसे नहीं कटे। वापस जाकर नए सिरे से शुरू करें।';
      case 'expired':
        return 'इसका समय निकल चुका है। फिर से कोशिश करें।';
      case 'signed-out':
        return 'आपका लॉगिन समाप्त हो गया है। पैसे नहीं कटे। फिर से लॉग इन करें।';
      case 'not-recognized':
        if (triesLeft !== undefined) return `मेल नहीं खाया। ${triesOf(triesLeft)}${another}।`;
        if (method === 'code') return 'कोड मेल नहीं खाया। उसे जाँचकर फिर से भरें।';
        return `${notRecognized[method]} फिर से कोशिश करें${orAnother(method, open)}।`;
      case 'blocked':
        return `यह तरीका अभी बंद है। पैसे नहीं कटे। ${open[0] ? `${nextWay[open[0]]}।` : 'थोड़ी देर बाद कोशिश करें।'}`;
      case 'locked':
        return `आवाज़ से पहचान बंद है।${orElse(open)}`;
    }
  },
  blocked: (open) => `निशान से पहचान बंद है। दूसरा तरीका: ${nextWay[open[0] ?? 'code']}।`,
  headings: {
    idle: 'क्या यह आप ही हैं?',
    preparing: 'एक पल रुकें',
    drawing: 'अब निशान बनाएँ',
    speaking: 'अंक बोलें',
    checking: 'जाँच हो रही है',
    retry: 'दोबारा कोशिश',
    blocked: 'निशान से पहचान बंद है',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]}, इसके लिए: ${amount}, ${payee} को।`,

  consent: {
    ask: 'आपका निशान और उसे बनाने का ढंग इसी डिवाइस पर रखें? इनसे आपकी पहचान होती है, और ये कहीं भेजे नहीं जाते। इन्हें कभी भी मिटाया जा सकता है।',
    give: 'मेरा निशान यहीं रखें',
    refuse: 'निशान न रखें',
    revoke: 'मेरा निशान मिटाएँ और उसका इस्तेमाल बंद करें',
    revoked: 'आपका निशान मिट गया, और अब इस्तेमाल नहीं होता।',
  },
  whatItIs: 'पासकी से कम सुरक्षित: जिसके पास यह डिवाइस हो और जो आपका निशान जानता हो, वह भी इसे पार कर सकता है।',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'अपना निशान तय करें',
    advice:
      'ऐसा निशान चुनें जिसमें कई मोड़ हों और जिसे कोई भाँप न सके, जैसे अपना बनाया कोई अक्षर। फ़ोन खोलने का पैटर्न या अपने दस्तख़त न बनाएँ। हर बार एक ही तरह बनाएँ। कोई देख सकता है, इसलिए ओट में बनाएँ।',
    draw: (repetition, total) => `अपना निशान बनाएँ। ${total} में से ${repetition}।`,
    taken: (done, total) =>
      done >= 3
        ? `${total} में से ${done} हो गए। और पक्की पहचान के लिए फिर से बनाएँ, या पूरा करें।`
        : `${total} में से ${done} ${done === 1 ? 'हो गया' : 'हो गए'}। इसी तरह फिर से बनाएँ।`,
    notTaken: (cause) =>
      ({
        cancelled: 'निशान बीच में रुक गया, इसलिए गिना नहीं गया। फिर से बनाएँ।',
        'too-short': 'निशान बहुत छोटा था, इसलिए गिना नहीं गया। फिर से बनाएँ।',
      })[cause],
    redraw: (number) => `निशान संख्या ${number} बहुत छोटा था। उसे फिर से, बड़ा बनाएँ।`,
    oneMore: 'निशान हर बार थोड़ा बदल जाता है। एक बार और बनाएँ, या निशान के बिना जाएँ।',
    undo: 'पिछला निशान हटाएँ',
    finish: 'पूरा करें',
    again: 'नए सिरे से शुरू करें',
    replace: 'दूसरा निशान तय करें',
    leave: 'निशान के बिना जाएँ',
    enrolled: 'आपका निशान तय हो गया।',
    notStored: 'आपका निशान रखा नहीं जा सका, क्योंकि यह डिवाइस उसे सहेज नहीं पाया। नए सिरे से शुरू करें।',
    notDeleted: 'आपका निशान अभी मिटा नहीं है। फिर से कोशिश करें, या ब्राउज़र में इस साइट का डेटा मिटाएँ।',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'आपके निशान की सुरक्षा आपकी पासकी करती है।',
  obfuscated: 'आपका निशान यहाँ उलझाकर रखा है। जो आपकी ब्राउज़र प्रोफ़ाइल खोल सके, वह उसे पढ़ सकता है।',
  memory: 'आपका निशान इस पेज के बंद होने तक रहता है।',
} as const;

const refusals = {
  'too-few': 'अपना निशान कम से कम तीन बार बनाएँ।',
  'too-many': 'अपना निशान ज़्यादा से ज़्यादा पाँच बार बनाएँ।',
  unreadable: 'एक निशान पढ़ा नहीं जा सका। नए सिरे से शुरू करें।',
  'too-short': 'एक निशान बहुत छोटा था। बड़ा बनाएँ, और थोड़ा समय लें।',
  'too-simple': 'यह निशान बहुत सरल है। कम से कम तीन मोड़ या एक घेरे वाला चुनें।',
  'too-common': 'यह निशान भाँपना आसान है। अपना निशान बनाएँ, गोला, तिकोना या चौकोर नहीं।',
  'not-repeatable': 'यह निशान सीखा नहीं जा सका। कोई दूसरा बनाकर नए सिरे से शुरू करें।',
  copied: 'दो निशान बिलकुल एक जैसे हैं। हर एक हाथ से बनाएँ।',
} as const;

function triesOf(count: number): string {
  return `${['', 'एक', 'दो', 'तीन', 'चार'][count] ?? count} ${count === 1 ? 'कोशिश' : 'कोशिशें'} बाकी`;
}

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? ` ${nextWay[other]}।` : '';
}

/** The words about another way, if one is open. */
function orAnother(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? another : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  const other = open.find((one) => one !== method);
  return other ? ` ${nextWay[other]}।` : ' फिर से कोशिश करें।';
}

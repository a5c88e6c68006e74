import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: 'अभी भुगतान',
  ask: (amount, payee) => `भुगतान करें: ${amount}, ${payee} को`,
  confirm: (amount, payee) => `हाँ, भुगतान करें: ${amount}, ${payee} को`,
  abort: 'भुगतान न करें',
  masked: { ask: 'भुगतान करें', confirm: 'हाँ, भुगतान करें', slide: 'या स्लाइड करके भुगतान करें' },
  slide: (amount, payee) => `या स्लाइड करके भुगतान करें: ${amount}, ${payee} को`,
  step: (step, steps) => (step === 0 ? 'शुरू में' : `${steps} में से ${step}`),
  atEnd: (by) => ({ drag: 'अंत में। भुगतान के लिए छोड़ दें।', keys: 'अंत में। भुगतान के लिए एंटर दबाएँ।' })[by],
  helpLabel: 'स्लाइड कैसे करें',
  help: [
    'उंगली या माउस से: शुरू से अंत तक खींचें, फिर छोड़ दें। मन बदल जाए, तो छोड़ने से पहले वापस खींच लें। पैसे नहीं कटेंगे।',
    'कीबोर्ड से: तीर की कुंजियों से अंत तक जाएँ, फिर एंटर दबाएँ।',
    'फ़ोन पर स्क्रीन रीडर से: स्लाइड करने के लिए ऊपर या नीचे स्वाइप करें, फिर भुगतान का बटन दबाएँ। सिर्फ़ भुगतान का बटन भी काफ़ी है।',
  ],
};

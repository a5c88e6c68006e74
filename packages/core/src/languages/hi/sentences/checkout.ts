import type { CheckoutSentences } from '../../sentences/checkout';

export const checkout: CheckoutSentences = {
  region: 'चेकआउट',
  total: 'कुल',
  order: 'आपका ऑर्डर',
  hearOrder: 'ऑर्डर सुनें',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}: ${amount}। `).join('')}कुल: ${total}।`,
  goOn: 'आगे बढ़ें',
  goOnWith: (total) => `आगे बढ़ें, ${total}`,
  change: (what) => `बदलें: ${what}`,
  anotherMethod: 'दूसरा तरीका चुनें',
  method: 'भुगतान का तरीका',
  wait: 'एक पल रुकें।',
  problems: {
    'order-not-opened': 'दुकान जवाब नहीं दे रही। पैसे नहीं कटे। फिर से कोशिश करें।',
    'no-method': 'यहाँ भुगतान का कोई तरीका नहीं है। पैसे नहीं कटे। दुकान से पूछें कि भुगतान कैसे करें।',
    'policy-unknown': 'दुकान जवाब नहीं दे रही। पैसे नहीं कटे। फिर से कोशिश करें।',
    'signed-out': 'आपका लॉगिन समाप्त हो गया है। पैसे नहीं कटे। फिर से लॉग इन करें।',
  },
  tryAgain: 'फिर से कोशिश करें',
  receipt: {
    heading: 'रसीद',
    payee: 'पाने वाले',
    method: 'भुगतान का तरीका',
    reference: 'संदर्भ संख्या',
    paidAt: 'भुगतान की तारीख',
    hear: 'रसीद सुनें',
    save: 'रसीद सहेजें',
    speech: (amount, payee, rest) =>
      `भुगतान हो गया: ${amount}, ${payee} को।${rest.map(([label, value]) => ` ${label}: ${value}।`).join('')}`,
    title: (amount, payee) => `रसीद: ${amount}, ${payee}`,
  },
};

/** The bank's page that asks who is paying (3-D Secure), shown in a frame of the checkout. */
export function questionPage(paymentId: string, lang: string, state: 'asks' | 'answered'): string {
  const words = texts[lang] ?? english;
  const body =
    state === 'answered'
      ? `<p>${words.thanks}</p>`
      : `<form method="post"><p>${words.ask}</p>
<input type="hidden" name="payment" value="${escapeHtml(paymentId)}">
<button name="answer" value="yes">${words.yes}</button> <button name="answer" value="no">${words.no}</button></form>`;
  return `<!doctype html><html lang="${words.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title}</title><style>${style}</style><script>${script}</script><main><h1>${words.title}</h1>${body}</main></html>`;
}

interface Texts {
  readonly lang: string;
  readonly title: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly thanks: string;
}

const english: Texts = {
  lang: 'en',
  title: 'Test bank',
  ask: 'Is it you who is paying?',
  yes: 'Yes, it is me',
  no: 'No, it is not me',
  thanks: 'Thank you. Press “Back to the payment” to see the result.',
};

const texts: Readonly<Record<string, Texts>> = {
  en: english,
  'zh-Hans': {
    lang: 'zh-Hans',
    title: '测试银行',
    ask: '是您本人在付款吗？',
    yes: '是我本人',
    no: '不是我',
    thanks: '谢谢。请按“返回付款”，查看结果。',
  },
  ar: {
    lang: 'ar',
    title: 'بنك تجريبي',
    ask: 'هل أنت من يدفع؟',
    yes: 'نعم، أنا',
    no: 'لا، لست أنا',
    thanks: 'شكرًا. اضغط «العودة إلى الدفع» لمعرفة النتيجة.',
  },
  de: {
    lang: 'de',
    title: 'Testbank',
    ask: 'Bezahlen Sie selbst?',
    yes: 'Ja, das bin ich',
    no: 'Nein, das bin ich nicht',
    thanks: 'Danke. Drücken Sie „Zurück zur Zahlung“, um das Ergebnis zu hören.',
  },
  es: {
    lang: 'es',
    title: 'Banco de prueba',
    ask: '¿Es usted quien paga?',
    yes: 'Sí, soy yo',
    no: 'No, no soy yo',
    thanks: 'Gracias. Pulse «Volver al pago» para conocer el resultado.',
  },
  hi: {
    lang: 'hi',
    title: 'परीक्षण बैंक',
    ask: 'क्या आप ही भुगतान कर रहे हैं?',
    yes: 'हाँ, मैं ही हूँ',
    no: 'नहीं, मैं नहीं हूँ',
    thanks: 'धन्यवाद। नतीजा जानने के लिए “भुगतान पर लौटें” दबाएँ।',
  },
  it: {
    lang: 'it',
    title: 'Banca di prova',
    ask: 'Sei tu che paghi?',
    yes: 'Sì, sono io',
    no: 'No, non sono io',
    thanks: 'Grazie. Premi «Torna al pagamento» per sapere il risultato.',
  },
  ja: {
    lang: 'ja',
    title: 'テスト銀行',
    ask: 'ご本人のお支払いですか？',
    yes: 'はい、本人です',
    no: 'いいえ、本人ではありません',
    thanks: 'ありがとうございます。結果を聞くには「支払いに戻る」を押してください。',
  },
  ko: {
    lang: 'ko',
    title: '테스트 은행',
    ask: '본인이 결제하고 있나요?',
    yes: '네, 본인이에요',
    no: '아니요, 본인이 아니에요',
    thanks: '고맙습니다. 결과를 들으려면 “결제로 돌아가기”를 눌러 주세요.',
  },
  pt: {
    lang: 'pt',
    title: 'Banco de teste',
    ask: 'É você quem está pagando?',
    yes: 'Sim, sou eu',
    no: 'Não, não sou eu',
    thanks: 'Agradecemos. Pressione “Voltar ao pagamento” para saber o resultado.',
  },
  'zh-Hant': {
    lang: 'zh-Hant',
    title: '測試銀行',
    ask: '是您本人在付款嗎？',
    yes: '是我本人',
    no: '不是我',
    thanks: '謝謝。請按「返回付款」，查看結果。',
  },
  fr: {
    lang: 'fr',
    title: 'Banque de test',
    ask: 'Est-ce bien vous qui payez\u202f?',
    yes: 'Oui, c’est moi',
    no: 'Non, ce n’est pas moi',
    thanks: 'Merci. Appuyez sur «\u202fRevenir au paiement\u202f» pour connaître le résultat.',
  },
};

const style = `body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #13211d; background: #fff }
main { padding: 1.5rem } h1 { font-size: 1.375rem } form { display: grid; gap: 0.75rem; justify-items: start }
button { min-height: 3.25rem; padding: 0.5rem 1.25rem; border: 2px solid #5f7069; border-radius: 0.875rem; background: #fff;
  color: inherit; font: inherit; font-weight: 600 } button:focus-visible { outline: 3px solid #13211d; outline-offset: 3px }`;

/** The checkout feels no key that is pressed in this page, so it is told. */
const script = `addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') parent.postMessage('payaloud-leave', '*');
});`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

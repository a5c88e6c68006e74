import { describePaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { createPaymentEvents } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from './test-support/everyLanguage';

/** The messages of one payment, by event and by reason or action. */
function messagesIn(language: typeof en, currency: string): ReadonlyMap<string, string> {
  const events = createPaymentEvents({ amount: money(2800, currency), payee: 'Blue Bottle' });
  return new Map(
    events.map((event) => {
      const details = ['reason' in event && event.reason, 'action' in event && event.action];
      return [[event.type, ...details].filter(Boolean).join(' '), describePaymentEvent(event, language).text];
    }),
  );
}

const english = messagesIn(en, 'USD');
const french = messagesIn(fr, 'EUR');
const chinese = messagesIn(zhHans, 'CNY');

/** French and Chinese as far as another word would be a fault. */
describe('the word that matters most comes first', () => {
  it.each([
    [
      'action-required 3-d-secure',
      'Your bank asks about 28.00 dollars to Blue Bottle. Not paid yet. Press “Answer your bank”.',
      'Question de la banque\u202f: 28,00 euros à Blue Bottle. Rien n’est encore payé. Appuyez sur «\u202fRépondre à ma banque\u202f».',
      '银行等您验证，28.00元，收款方Blue Bottle。还没有付款，请按“进行银行验证”。',
    ],
    [
      'action-required redirect',
      'Next, your bank’s page: 28.00 dollars to Blue Bottle. Then return here.',
      'votre banque\u202f: 28,00 euros à Blue Bottle. ',
      '银行页面',
    ],
    [
      'undo-missed',
      'Not paid: 28.00 dollars to Blue Bottle. This page was in the background. Nothing was charged. Try again.',
      'Envoi annulé\u202f: 28,00 euros à Blue Bottle. Cette page était en arrière-plan. Rien n’a été débité. Réessayez.',
      '28.00元，收款方Blue Bottle。页面刚才在后台',
    ],
    [
      'checking',
      'Checking whether you paid 28.00 dollars to Blue Bottle. Don’t pay again.',
      'Vérification du paiement\u202f: 28,00 euros à Blue Bottle. Ne payez pas de nouveau.',
      '正在查询付款结果，28.00元，收款方Blue Bottle。请不要重复付款。',
    ],
    [
      'unknown',
      'Don’t pay again: 28.00 dollars to Blue Bottle. We don’t know yet whether you paid.',
      'Ne payez pas de nouveau\u202f: 28,00 euros à Blue Bottle. Le résultat n’est pas encore connu.',
      '请不要重复付款，28.00元，收款方Blue Bottle。结果还不清楚。',
    ],
    [
      'can-send-again',
      'Not received: 28.00 dollars to Blue Bottle. Press “Finish this payment”. It stays one payment.',
      'Paiement introuvable\u202f: 28,00 euros à Blue Bottle. Appuyez sur «\u202fPoursuivre ce paiement\u202f». Cela ne fera qu’un seul paiement.',
      '商家没有收到，28.00元，收款方Blue Bottle。请按“完成这笔付款”，仍是同一笔付款。',
    ],
    [
      'declined limit-exceeded',
      'Declined by your bank: 28.00 dollars to Blue Bottle. You haven’t paid. Bank limit reached. Use another method, or ask your bank.',
      'Refusé par votre banque\u202f: 28,00 euros à Blue Bottle. Rien n’a été payé. Plafond de la banque atteint. Payez autrement',
      '付款被银行拒绝，28.00元，收款方Blue Bottle。没有付款。超过银行限额，请换',
    ],
    [
      'succeeded',
      'Paid 28.00 dollars to Blue Bottle.',
      'Paiement effectué\u202f: 28,00 euros à Blue Bottle.',
      '付款成功，28.00元，收款方Blue Bottle。',
    ],
  ])('%s', (name, inEnglish, inFrench, inChinese) => {
    expect(english.get(name)).toBe(inEnglish);
    expect(french.get(name)).toContain(inFrench);
    expect(chinese.get(name)).toContain(inChinese);
  });

  it('in a read-back, a voice that did not match, and the page voice', () => {
    const sentencesOf = ({ sentences: { amountEntry, identity, settings } }: typeof en, amount: string) => [
      `${amountEntry.readBack(amount)} ${amountEntry.pressYes}`,
      identity.retry('drawing', 'not-recognized', ['drawing', 'code'], 2),
      settings.voiceStarted,
    ];
    expect(sentencesOf(en, 'twelve dollars')).toEqual([
      'Twelve dollars? Press Yes, or say it again.',
      'No match. Two tries left, or use another way.',
      'Page voice on. Using a screen reader? Turn this off.',
    ]);
    expect(sentencesOf(fr, 'douze euros')).toEqual([
      'Douze euros\u202f? Appuyez sur Oui, ou redites-le.',
      'Non reconnu. Il reste deux essais, ou utilisez un autre moyen.',
      'Voix de la page activée. Avec un lecteur d’écran, désactivez-la.',
    ]);
    const [readBack, noMatch, pageVoice] = sentencesOf(zhHans, '十二元');
    expect(readBack).toMatch(/^十二元，对吗？/);
    expect(noMatch).toContain('还可试两次');
    expect(pageVoice).toMatch(/^语音.*请关闭/);
  });
});

describe.each(everyLanguage)('in $tag', (language) => {
  const { sentences } = language;

  it('no message begins with the name of a button that pays', () => {
    const { payMasked, retry, sendAgainMasked } = sentences.payment;
    const buttons = [payMasked, retry, sendAgainMasked, sentences.swipeToPay.masked.confirm];
    const isNamed = (text: string) => buttons.some((name) => new RegExp(`^${name}(?!\\p{L})`, 'iu').test(text));
    expect([...messagesIn(language, 'USD').values()].filter(isNamed)).toEqual([]);
  });

  it('a read-back begins with the amount', () => {
    expect(sentences.amountEntry.readBack('twelve').toLowerCase()).toMatch(/^¿?twelve/);
  });
});

describe('no message sounds like a button', () => {
  it('in French, where "payé" is said as "payer" and "annulé" as "annuler"', () => {
    for (const text of french.values()) expect(text).not.toMatch(/^(C’est |Non |Pas )?(pay|annul)(é|er)(?!\p{L})/iu);
    expect(Object.values(fr.sentences.payment.headings).join(' ')).not.toMatch(/(^| )(Payé|Annulé)(?!\p{L})/u);
    expect(fr.sentences.amountEntry.cancelled).toBe('C’est annulé.');
  });

  it('in Chinese, where 已 alone would tell "paid" from the button 付', () => {
    for (const text of chinese.values()) expect(text).not.toMatch(/^.?付\d/);
    expect(zhHans.sentences.payment.pay('¥28.00', 'Blue Bottle')).toBe('付¥28.00给Blue Bottle');
  });
});

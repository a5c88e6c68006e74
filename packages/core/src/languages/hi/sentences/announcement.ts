import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';

const declineReasons = {
  'insufficient-funds': 'खाते में पैसे कम हैं। पैसे जमा करके फिर से कोशिश करें।',
  'limit-exceeded': 'बैंक की सीमा पूरी हो गई है। अपने बैंक से पूछें।',
  'card-expired': 'कार्ड की तारीख निकल चुकी है। दुकान से पूछें कि भुगतान कैसे करें।',
  'wrong-details': 'कार्ड की जानकारी मेल नहीं खाई। नंबर, तारीख और सीवीवी जाँचें।',
  'authentication-failed': 'बैंक आपकी पहचान नहीं कर पाया। फिर से कोशिश करें।',
  'contact-bank': 'अपने बैंक से पूछें।',
  other: 'कोई कारण नहीं बताया गया। अपने बैंक से पूछें।',
};

export const announcement: AnnouncementSentences = {
  duration: (count, _value, unit) => `${count} ${unit === 'seconds' ? 'सेकंड' : 'मिनट'}`,
  askToHear: 'पूरी बात के लिए “फिर से सुनें” बटन दबाएँ।',
  askToHearAmount: 'पूरी बात के लिए “राशि सुनें” बटन दबाएँ।',
  'looking-up': (p) => `ऑर्डर देखा जा रहा है${about(p)}। एक पल रुकें।`,
  review: (p) => `भुगतान करना बाकी है${about(p)}। ${nothingTaken}`,
  'action-required': {
    '3-d-secure': (p) => `बैंक को आपका जवाब चाहिए${about(p)}। ${nothingTaken} “बैंक को जवाब दें” बटन दबाएँ।`,
    redirect: (p) => `आगे बैंक का पेज है${about(p)}। ${nothingTaken} बैंक के पेज के बाद यहीं लौट आएँ।`,
    qr: (p) => `कोड स्कैन करना है${about(p)}। अपने पेमेंट ऐप से स्कैन करें, या लिंक खोलें।`,
  },
  actionOfApp: {
    '3-d-secure': (p) => `बैंक को आपका जवाब चाहिए${about(p)}। ${nothingTaken}`,
    redirect: (p) => `आगे बैंक का पेज है${about(p)}। ${nothingTaken} बैंक के पेज के बाद यहीं लौट आएँ।`,
    qr: (p) => `कोड स्कैन करना है${about(p)}। अपने पेमेंट ऐप से स्कैन करें।`,
  },
  'undo-open': (p) => `भुगतान अभी भेजा नहीं गया${about(p)}। इसे वापस लेने के लिए ${p.time ?? 'थोड़ा समय'} बाकी।`,
  'undo-ended': (p) => `भुगतान हो रहा है${about(p)}। अब इसे वापस नहीं लिया जा सकता।`,
  'undo-missed': (p) => `भुगतान नहीं हुआ${about(p)}। यह पेज सामने नहीं था। पैसे नहीं कटे। फिर से कोशिश करें।`,
  processing: (p) => `भुगतान हो रहा है${about(p)}। कृपया रुकें।`,
  'still-processing': (p) => `भुगतान अब भी चल रहा है${about(p)}। कृपया रुकें। ${notAgain}`,
  'held-by-bank': (p) => `बैंक जाँच कर रहा है${about(p)}। भुगतान रुका हुआ है। ${notAgain}`,
  checking: (p) => `भुगतान की जाँच जारी है${about(p)}। ${notAgain}`,
  'already-paying': (p) => `भुगतान पहले से चल रहा है${about(p)}। कृपया रुकें।`,
  'paying-elsewhere': (p) => `भुगतान दूसरे टैब में है${about(p)}। उसी में आगे बढ़ें।`,
  // Not भुगतान सफल, which is one syllable from असफल.
  succeeded: (p) => `भुगतान हो गया${about(p)}${withCard(p)}।${reference(p)}`,
  'paid-after-all': (p) => `भुगतान हो चुका है${about(p)}। पिछला संदेश ग़लत था।${reference(p)}`,
  declined: (p) => `मंज़ूर नहीं हुआ${about(p)}${withCard(p)}। आपका भुगतान नहीं हुआ।`,
  declinedByBank: (p) => `बैंक ने मंज़ूर नहीं किया${about(p)}${withCard(p)}। आपका भुगतान नहीं हुआ।`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': 'खाते में पैसे कम हैं। दूसरे तरीके से भुगतान करें।',
    'limit-exceeded': 'बैंक की सीमा पूरी हो गई है। दूसरे तरीके से भुगतान करें, या अपने बैंक से पूछें।',
    'card-expired': 'कार्ड की तारीख निकल चुकी है। दूसरा कार्ड इस्तेमाल करें।',
    'authentication-failed': 'बैंक आपकी पहचान नहीं कर पाया। फिर से कोशिश करें, या दूसरे तरीके से भुगतान करें।',
    'contact-bank': 'अपने बैंक से पूछें, या दूसरे तरीके से भुगतान करें।',
    other: 'कोई कारण नहीं बताया गया। अपने बैंक से पूछें, या दूसरे तरीके से भुगतान करें।',
  },
  failed: (p) => `भुगतान नहीं हो पाया${about(p)}। पैसे नहीं कटे।`,
  failureReasons: {
    'not-sent': 'भुगतान भेजा नहीं जा सका। इंटरनेट जाँचें और फिर से कोशिश करें।',
    'service-unavailable': 'भुगतान सेवा जवाब नहीं दे रही। थोड़ी देर बाद कोशिश करें।',
    'order-changed': 'ऑर्डर बदल गया है। उसे देखने के लिए “फिर से कोशिश करें” बटन दबाएँ।',
    'order-taken': 'इस ऑर्डर का भुगतान किसी दूसरे लॉगिन से हो रहा है या हो चुका है। दुकान से पूछें।',
    'not-confirmed': 'अपनी पहचान दोबारा देने के लिए “फिर से कोशिश करें” बटन दबाएँ।',
    'signed-out': 'आपका लॉगिन समाप्त हो गया है। फिर से लॉग इन करें।',
    other: 'हमारी तरफ़ कुछ गड़बड़ हुई। फिर से कोशिश करें।',
  },
  refunded: (p) => `रिफंड किया गया${from(p)}।${reference(p)}`,
  received: (p) => `पैसे मिले${from(p)}।${reference(p)}`,
  cancelled: (p) => `भुगतान रद्द हो गया${about(p)}। पैसे नहीं कटे। चाहें तो फिर से कोशिश करें।`,
  expiring: (p) => `समय कम बचा है${about(p)}। अब ${p.time ?? 'थोड़ा समय'} बाकी। ज़रूरत हो तो “और समय चाहिए” बटन दबाएँ।`,
  extended: (p) => `समय बढ़ा दिया गया${about(p)}। ${nothingTaken}`,
  expired: (p) => `समय पूरा हो गया${about(p)}। पैसे नहीं कटे। भुगतान के लिए नए सिरे से शुरू करें।`,
  unknown: (p) => `दोबारा भुगतान न करें${about(p)}। अभी पता नहीं कि भुगतान हुआ या नहीं।${reference(p)}${help(p)}`,
  keepsChecking: 'यह पेज जाँच करता रहेगा। चाहें तो बाद में यहाँ लौट आएँ।',
  contradicted: (p) =>
    `दोबारा भुगतान न करें${about(p)}। बात साफ़ नहीं है, पहले बताया गया कि भुगतान हुआ, फिर कि नहीं हुआ। अपने बैंक से पूछें।${reference(p)}${help(p)}`,
  'can-send-again': (p) =>
    `दुकान को भुगतान नहीं मिला${about(p)}। “${payment.sendAgainMasked}” बटन दबाएँ। यह एक ही भुगतान गिना जाएगा।`,
};

const nothingTaken = 'अभी पैसे नहीं कटे हैं।';
const notAgain = 'दोबारा भुगतान न करें।';

/** Amount and payee after a colon, because a case word behind the amount would change it: एक रुपया would become एक रुपये. */
function about(phrases: PaymentPhrases): string {
  return facts(phrases, 'को');
}

function from(phrases: PaymentPhrases): string {
  return facts(phrases, 'से');
}

function facts({ amount, payee }: PaymentPhrases, caseWord: string): string {
  const all = [...(amount === null ? [] : [amount]), ...(payee === null ? [] : [`${payee} ${caseWord}`])];
  return all.length === 0 ? '' : `: ${all.join(', ')}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, कार्ड के आख़िरी अंक ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` ${payment.reference(text)}।`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : ` मदद के लिए: ${contact}।`;
}

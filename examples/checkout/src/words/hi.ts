import { hi as language } from '@payaloud/core/languages/hi';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const hi: CheckoutWords = {
  language,
  locale: 'hi-IN',
  currency: 'INR',
  languageLabel: 'भाषा',
  languageMissing: 'वह भाषा लोड नहीं हुई। फिर कोशिश करें।',

  title: 'चेकआउट',
  steps: { order: 'टिप जोड़ें', payment: 'भुगतान' },

  order: 'आपका ऑर्डर',
  aside: 'सूचनाएँ और सेटिंग',
  items: { 'flat-white': 'फ़्लैट व्हाइट', croissant: 'बादाम क्रोसाँ', beans: 'कॉफ़ी बीन्स, 250 ग्राम' },
  tip: 'टिप',
  newTotal: (amount) => (amount === null ? 'कुल रकम अब दूसरी मुद्रा में है।' : `अब कुल ${amount}।`),

  tipDescription: 'बोलें, लिखें या चुनें। टिप न देनी हो तो ख़ाली छोड़ें, या 0 लिखें।',
  noTip: 'कोई टिप नहीं',
  drawingOffer: 'अगली बार कोड लिखने के बजाय निशान बनाएँ',
  passkeyOffer: 'अगली बार कोड के बजाय पासकी इस्तेमाल करें',
  passkeyKept: 'पासकी सेव हो गई। अगली बार कोड के बजाय इसे इस्तेमाल करें।',
  passkeyNotKept: 'कोई पासकी सेव नहीं हुई। अगली बार कोड इस्तेमाल करें, या फिर कोशिश करें।',
  again: 'नया ऑर्डर शुरू करें',

  page: {
    cafe: 'कैफ़े में भुगतान करें',
    transfer: 'पैसे भेजें',
    to: 'किसे',
    amount: 'रकम',
    others: 'दूसरे ऑर्डर',
    notKept: 'दुकान ने इसे सेव नहीं किया। अगली बार कोड इस्तेमाल करें, या फिर से सेट करें।',
    silent: 'दुकान जवाब नहीं दे रही। हम पूछते रहेंगे।',
    back: 'दुकान फिर से जवाब दे रही है।',
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `आपके बैंक का संदेश: आपका कोड ${digits} है।`,
    charges: 'इस ऑर्डर पर कितनी बार पैसे कटे:',
  },
};

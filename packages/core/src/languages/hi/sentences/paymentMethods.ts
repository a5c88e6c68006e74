import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: 'भुगतान कैसे करना है',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(brand === null ? 'कार्ड' : `${brand} कार्ड`, digits),
  bankAccount: (bank, digits) => ending(bank === null ? 'बैंक खाता' : `${bank} खाता`, digits),
  balance: (amount) => (amount === null ? 'बैलेंस' : `बैलेंस, ${amount}`),
  expiry: {
    expired: 'तारीख निकल चुकी है',
    'this-month': 'इस महीने तक मान्य',
    'next-month': 'अगले महीने तक मान्य',
  },
  declined: 'पिछली बार मंज़ूर नहीं हुआ',
  marked: (name, marks) => [name, ...marks].join(', '),
  anotherCard: 'दूसरा कार्ड',
  only: (name) => `भुगतान का तरीका: ${name}।`,
  choose: 'भुगतान का तरीका चुनें।',
  notChosen: (name) => `नहीं चुना गया: ${name}। इसकी तारीख निकल चुकी है। दूसरा तरीका चुनें।`,
  cardDetails: 'कार्ड की जानकारी',
  unreadable: 'यह आवाज़ कार्ड के बॉक्स नहीं पढ़ सकती, क्योंकि वे किसी दूसरे पेज के हैं।',
  fieldLoading: 'कार्ड के बॉक्स आ रहे हैं।',
  fieldFailed: 'कार्ड के बॉक्स नहीं आए। “फिर से लाएँ” बटन दबाएँ, या दूसरा तरीका चुनें।',
  loadAgain: 'फिर से लाएँ',
  incomplete: 'कार्ड की जानकारी अधूरी है।',
  wallets: 'वॉलेट से भुगतान',
};

const brands = {
  amex: 'अमेरिकन एक्सप्रेस',
  bancontact: 'Bancontact',
  'cartes-bancaires': 'Cartes Bancaires',
  diners: 'डाइनर्स क्लब',
  discover: 'डिस्कवर',
  elo: 'Elo',
  jcb: 'जेसीबी',
  maestro: 'मेस्ट्रो',
  mastercard: 'मास्टरकार्ड',
  unionpay: 'यूनियनपे',
  visa: 'वीज़ा',
} as const;

function ending(name: string, digits: string | null): string {
  return digits === null ? name : `${name}, आख़िरी अंक ${digits}`;
}

import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? boundOf(isLess, limit) : 'कोई दूसरी राशि बोलें।';
      const size = `बहुत ${isLess ? 'कम' : 'ज़्यादा'}`;
      return { cause: amount ? `${size} राशि: ${amount}।` : `यह राशि ${size} है।`, remedy, short: remedy };
    }
    case 'negative':
      return {
        cause: refusingWord ? `“${refusingWord}” सुनाई दिया।` : 'यह देने की राशि नहीं थी।',
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'negated':
      return {
        cause: `${refusingWord ? `“${refusingWord}”` : '“नहीं” जैसा शब्द'} सुनाई दिया, इसलिए वह राशि नहीं रखी गई।`,
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'too-precise': {
      const rule = decimalsRule(facts.decimals);
      return { cause: rule, remedy: sayOrType, short: rule };
    }
    default: {
      const [told, remedy, short] = problems[cause];
      return { cause: told, remedy, short };
    }
  }
}

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, { limit, decimals }) => {
  switch (reason) {
    case 'below-min':
      return limit ? boundOf(true, limit) : 'इससे बड़ी राशि भरें।';
    case 'above-max':
    case 'too-large':
      return limit ? boundOf(false, limit) : 'इससे छोटी राशि भरें।';
    case 'zero':
      return moreThanZero;
    case 'negative':
      return 'राशि माइनस के बिना भरें।';
    case 'too-precise':
      return decimalsRule(decimals);
    case 'percent':
      return 'प्रतिशत नहीं, राशि भरें।';
    case 'other-currency':
      return 'राशि इसी बॉक्स की मुद्रा में भरें।';
    case 'not-a-number':
      return 'राशि अंकों में भरें, जैसे 23.50।';
  }
};

function boundOf(isLess: boolean, limit: string): string {
  return `${isLess ? 'कम से कम' : 'ज़्यादा से ज़्यादा'} ${limit} भरें।`;
}

function decimalsRule(decimals: number): string {
  if (decimals === 0) return 'पूरी संख्या भरें, दशमलव के बिना।';
  return `दशमलव के बाद ज़्यादा से ज़्यादा ${['', 'एक', 'दो', 'तीन'][decimals] ?? decimals} अंक भरें।`;
}

const tryOrType = 'फिर से कोशिश करें, या राशि लिखें।';
const sayOrType = 'फिर से बोलें, या राशि लिखें।';
const typeIt = 'कृपया राशि लिखें।';
const onlyAmount = 'सिर्फ़ राशि बोलें, या लिखें।';
const moreThanZero = 'शून्य से ज़्यादा राशि भरें।';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['यह ब्राउज़र आवाज़ नहीं समझता।', typeIt, 'यहाँ बोलने की सुविधा नहीं है।'],
  'insecure-context': ['माइक सिर्फ़ सुरक्षित पेज पर चलता है।', typeIt, 'इस पेज पर माइक नहीं चलता।'],
  'permission-denied-once': [
    'माइक की अनुमति नहीं मिली।',
    '“फिर से कोशिश करें” बटन दबाकर अनुमति दें, या राशि लिखें।',
    'माइक की अनुमति नहीं है।',
  ],
  'permission-denied': ['इस पेज के लिए माइक रोका गया है।', 'ब्राउज़र की सेटिंग में अनुमति दें, या राशि लिखें।', 'माइक रोका गया है।'],
  'service-not-allowed': [
    'इस डिवाइस पर आवाज़ पहचानना बंद है।',
    'सेटिंग में डिक्टेशन या Siri चालू करें, या राशि लिखें।',
    'आवाज़ पहचानना बंद है।',
  ],
  network: ['आवाज़ पहचानने की सेवा तक नहीं पहुँच पाए।', 'थोड़ी देर बाद कोशिश करें, या राशि लिखें।', 'सेवा तक अब भी नहीं पहुँच पाए।'],
  'no-microphone': ['कोई माइक नहीं मिला।', 'माइक लगाएँ, या राशि लिखें।', 'माइक नहीं है।'],
  'no-speech': ['कुछ सुनाई नहीं दिया।', tryOrType, 'अब भी कुछ सुनाई नहीं दिया।'],
  'not-understood': ['माफ़ कीजिए, बात समझ नहीं आई।', tryOrType, 'माफ़ कीजिए, फिर समझ नहीं आया।'],
  'language-not-supported': ['यह ब्राउज़र हिंदी नहीं समझता।', typeIt, 'यहाँ हिंदी नहीं समझी जाती।'],
  'too-loud': ['यहाँ शोर बहुत है।', 'शांत जगह पर बोलें, या राशि लिखें।', 'अब भी शोर बहुत है।'],
  'engine-failed': ['आवाज़ पहचानना रुक गया।', tryOrType, 'फिर से रुक गया।'],
  'blocked-by-page': ['यह पेज आवाज़ पहचानने से रोकता है।', typeIt, 'यह पेज आवाज़ पहचानने से रोकता है।'],
  'download-failed': ['डाउनलोड पूरा नहीं हुआ।', 'इंटरनेट जाँचकर फिर से कोशिश करें, या राशि लिखें।', 'डाउनलोड पूरा नहीं हुआ।'],
  timeout: ['बहुत देर लग रही है।', tryOrType, 'अब भी बहुत देर लग रही है।'],
  'microphone-taken': ['सुनना रुक गया, शायद किसी और ऐप की वजह से।', sayOrType, 'सुनना फिर रुक गया।'],
  'nothing-heard': ['कुछ सुनाई नहीं दिया।', tryOrType, 'अब भी कुछ सुनाई नहीं दिया।'],
  'no-amount': ['कोई राशि सुनाई नहीं दी।', 'ऐसे बोलें, “तेईस रुपये पचास पैसे”, या राशि लिखें।', 'अब भी कोई राशि सुनाई नहीं दी।'],
  zero: ['शून्य सुनाई दिया।', moreThanZero, moreThanZero],
  approximate: ['यह पक्की राशि नहीं थी।', onlyAmount, 'कृपया पक्की राशि बोलें।'],
  range: ['एक से ज़्यादा राशियाँ सुनाई दीं।', 'सिर्फ़ एक बोलें, या लिखें।', 'कृपया सिर्फ़ एक राशि बोलें।'],
  'several-amounts': ['एक से ज़्यादा राशियाँ सुनाई दीं।', 'सिर्फ़ एक बोलें, या लिखें।', 'कृपया सिर्फ़ एक राशि बोलें।'],
  'other-currency': ['यह दूसरी मुद्रा है।', 'राशि इसी बॉक्स की मुद्रा में बोलें।', 'कृपया इसी बॉक्स की मुद्रा में।'],
};

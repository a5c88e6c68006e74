import { expandPhrases } from '../../spoken-amount/phrases';
import type { LanguageWords, ScaleRow } from '../words';
import { carriers, corrections, refusals } from './words/phrases';
import { currencies } from './words/currencies';
import { numerals, respellings } from './words/numerals';
import { speaking } from './words/speaking';

export const words: LanguageWords = {
  ...speaking,
  currencies,
  spacing: 'spaced',
  // Signs and letters that are written or left out at will: the dot below, two signs for a nasal, रुपये and रुपए, अट्ठाईस and
  // अठाईस, and the long vowels of Latin letters. None of them is in a currency's code.
  fold: [
    { of: '\u093c', as: '' },
    { of: 'ँ', as: 'ं' },
    { of: 'न्द', as: 'ंद' },
    { of: 'रू', as: 'रु' },
    { of: 'ये', as: 'ए' },
    { of: 'यी', as: 'ई' },
    { of: 'ट्ठ|ठ्ठ', as: 'ठ' },
    { of: 'ाइ', as: 'ाई' },
    { of: 'ेइ', as: 'ेई' },
    { of: 'aa', as: 'a' },
    { of: 'ee', as: 'i' },
    { of: 'oo', as: 'u' },
    { of: 'chh', as: 'ch' },
  ],
  numerals,
  respellings,
  // A row for each spelling: other phrases of a row are shorthand, such as "grand".
  scales: [
    // Nobody says तीस सौ, or more than a hundred thousands or lakhs. Crores are counted by any number.
    ...scale('सौ|sau|hundred|हंड्रेड|हन्ड्रेड', { value: 1e2, tens: 'refused' }),
    ...scale('हज़ार|hazar|hajar', { value: 1e3, below: 101 }),
    ...scale('थाउज़ेंड|थाउज़ैंड', { value: 1e3 }),
    { say: 'thousand|k', value: 1e3 },
    ...scale('लाख|lakh|lac|lakhs', { value: 1e5, below: 100 }),
    ...scale('मिलियन|million', { value: 1e6 }),
    ...scale('करोड़|crore|karod|karor|crores', { value: 1e7 }),
    ...scale('अरब|arab|बिलियन|billion', { value: 1e9 }),
    ...scale('खरब', { value: 1e11 }),
    ...scale('ट्रिलियन|trillion', { value: 1e12 }),
    { say: 'दर्जन|डज़न|dozen|darjan', value: 12, below: 1e15 },
  ],
  scaleAlone: 'exact',
  fractions: [
    { say: 'आधा|आधी|आधे|हाफ|adha|adhi|half', value: '0.5' },
    { say: 'पौन|पौना|paun|pauna', value: '0.75' },
    { say: '', many: 'चौथाई|chauthai', value: '0.25' },
    { say: 'डेढ़|डेढ़ेक|dedh|derh|dhed|ded', value: '1.5' },
    { say: 'ढाई|अढ़ाई|ढ़ाई|dhai|adhai', value: '2.5' },
    // सवा सौ is 125, and पौने सौ 75.
    { say: 'सवा|सावा|sava|sawa', value: '1.25' },
    { say: 'पौने|paune|pone', value: '0.75' },
    { say: 'सवा|सावा|sava|sawa', value: '0.25', before: 1 },
    { say: 'साढ़े|साढ़ें|sadhe|sarhe|sade', value: '0.5', before: 3 },
    { say: 'पौने|paune|pone', value: '-0.25', before: 2 },
  ],
  decimalMark: '.',
  joiners: 'और|व|एवं|aur|and',
  articles: '',
  partitives: '',
  tail: 'hundredths',
  afterScale: 'rest',
  carriers,
  hesitations: 'उम|उम्म|अम|अम्म|हम्म|अं|आं|um|umm|uh|hm|hmm',
  refusals,
  corrections,
  // The last rows sound alike only in English, in which many Indians say numbers.
  confusables: pairs(
    'सात साठ, तीन तीस, सत्रह सत्तर, पचास पचासी, बीस तीस, ग्यारह बारह, बारह तेरह, उन्नीस उनतीस, उनतीस उनतालीस, इकतीस इकतालीस, ' +
      'तैंतीस तैंतालीस, चौंतीस चौवालीस, पैंतीस पैंतालीस, सैंतीस सैंतालीस, अड़तीस अड़तालीस, छब्बीस छत्तीस, पच्चीस पचास, उनचास उनसठ, उनचास पचास, ' +
      'इक्यावन इक्यानबे, बावन बानबे, इकसठ इकहत्तर, बासठ बहत्तर, तिरेसठ तिहत्तर, चौंसठ चौहत्तर, पैंसठ पचहत्तर, छियासठ छिहत्तर, सड़सठ अड़सठ, सड़सठ सतहत्तर, ' +
      'अड़सठ अठहत्तर, उनसठ उनहत्तर, उनहत्तर उनासी, उनासी नवासी, इक्यासी बयासी, छियासी छियासठ, छियासी छियानबे, सत्तासी अट्ठासी, सत्तानबे अट्ठानबे, ' +
      'सत्तावन अट्ठावन, पचपन छप्पन, चौवन चौवालीस, नवासी नब्बे, सतहत्तर अठहत्तर, ' +
      'तेरह तीस, चौदह चालीस, पन्द्रह पचास, सोलह साठ, अठारह अस्सी, उन्नीस नब्बे',
  ),
  answers: {
    yes: expandPhrases(
      '(जी |)(हाँ|हां)( जी|)|जी|(हाँ |हां |)(सही|ठीक) है|सही|ठीक|बिल्कुल|बिलकुल( सही|)|हाँ यही|यही है|यस|ओके|(ji |)(haan|han)( ji|)|(sahi|thik|theek) hai|yes|ok|okay',
    ),
    no: expandPhrases(
      '(जी |)(नहीं|नही)( जी|)|(नहीं |)(ग़लत|गलत)( है|)|(सही|ठीक) नहीं है|नो|(दोनों|तीनों|कोई|कोई भी|इनमें से कोई|इनमें से कोई भी) नहीं|(ji |)(nahi|nahin)|galat( hai|)|(dono|koi) nahi|no',
    ),
    first: expandPhrases('(पहला|पहली|पहले)( वाला| वाली| वाले|)|फर्स्ट|(pehla|pahla)( wala|)|first'),
    second: expandPhrases('(दूसरा|दूसरी|दूसरे)( वाला| वाली| वाले|)|सेकंड|(dusra|doosra)( wala|)|second'),
    third: expandPhrases('(तीसरा|तीसरी|तीसरे)( वाला| वाली| वाले|)|थर्ड|(tisra|teesra)( wala|)|third'),
    repeat: expandPhrases(
      '(दोबारा|दुबारा|फिर से|फिर|एक बार फिर)( बोलो| बोलिए| बताओ| बताइए| सुनाओ| सुनाइए| कहिए|)|दोहराइए|दोहराओ|रिपीट|क्या|क्या कहा|(dobara|phir se)( bolo| boliye|)|repeat|kya|kya kaha',
    ),
    cancel: expandPhrases(
      '(रद्द|कैंसल|कैंसिल|बंद)( करो| करें| कीजिए| कर दो| कर दीजिए|)|रहने (दो|दीजिए)|छोड़ो|छोड़ (दो|दीजिए)|रुको|रुकिए|(radd|cancel|band)( karo| kar do|)|rehne do|cancel|stop',
    ),
  },
};

/** One row for each phrase. */
function scale(phrases: string, row: Omit<ScaleRow, 'say'>): readonly ScaleRow[] {
  return phrases.split('|').map((say) => ({ ...row, say }));
}

function pairs(text: string): LanguageWords['confusables'] {
  return text.split(', ').map((pair) => pair.split(' ') as [string, string]);
}

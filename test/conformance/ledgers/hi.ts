import { thousandths, type ClassPatterns } from './classes';

/** Rows in which the source made an error, by id, each with the error. */
export const ledger: ReadonlyMap<string, string> = new Map([
  ['recognizers-text/numbers/01261', 'two amounts: the expected value joins two hundred and two thousand as 202,000'],
]);

export const patterns: ClassPatterns = {
  time: /(घंटे|घंटा|घंटों|मिनट|सेकंड|दिन|हफ़्त|हफ्त|महीन|साल|वर्ष|बजे)/u,
  things: /(सीट|टिकट|आम(?=\s|$)|सेब|फल|लोग|व्यक्ति|आदमी|बच्च|लड़क|किताब|पेन|कलम|पेड़|पन्न|पृष्ठ|कुत्त|बिल्ली|गाय|घोड़|जोड़ी|जोड़े)/u,
  measure: /(लीटर|किलो|ग्राम|मीटर|किमी|फ़ुट|फुट|इंच|डिग्री|मील|एमएल|प्रतिशत|फ़ीसदी)/u,
  rank: /^\S+(वाँ|वां|वीं|वें)$/u,
  // A fifth of 23 (का पाँचवाँ भाग), one over twenty, or a half of an unnamed thing.
  fraction: /(का|की|के) \S+(वाँ|वां|वीं|वा|वें)|बटा|^(आधा|आधी|आधे|(एक|तीन) चौथाई|(एक|दो) तिहाई)$/u,
  about: /(लगभग|करीब|क़रीब|तक़रीबन|तकरीबन|शायद|से ज़्यादा|से अधिक)/u,
  range: /(के बीच|से कम|(?:^|\s)तक(?=\s|$))/u,
  report: /लेने (हैं|है)|कमाई|लाभ|लॉटरी|लोटरी/u,
  'two-readings': new RegExp(thousandths('.'), 'u'),
};

import type { LanguageWords } from '../../words';

/** The verb of a payment, with "do" at its end: भेज *दो*. */
const give = 'दे|कर|भेज|डाल|चुका|रख|लगा|भर|बोल|लिख|दिला|पहुंचा|पे कर|जमा कर|ट्रांसफर कर|रिचार्ज कर|पेमेंट कर|भुगतान कर';
const giveLatin = 'de|kar|bhej|dal|chuka|rakh|laga|pay kar|transfer kar';

/**
 * Phrases around an amount. The verb comes last in Hindi, so most of them follow the amount. Left out on purpose: भाई, which
 * is one sound from ढाई, सारे (साढ़े), पूरे (पौने), साथ (साठ), पास (पाँच) and चाय (चार).
 */
export const carriers: LanguageWords['carriers'] = [
  // Words for the people.
  {
    say: 'मैं|मुझे|मुझको|मेरे को|हम|हमें|हमको|आप|आपको|तुम|तुम्हें|तुमको|उसे|उसको|उनको|उन्हें|इसे|इसको|इन्हें|इनको|यह|ये|इसका|इसकी|इसके|उनका|मेरा|मेरी|मेरे|मेरे पास|इसमें|उसमें|main|mai|mujhe|hum|aap|aapko|use|usko|unko|isko|yeh|ye|iska|mera|meri',
    example: 'मुझे सौ रुपये देने हैं',
  },
  {
    say: '(माँ|मम्मी|पापा|बेटे|बेटी|दीदी|भैया|भाई|चाचा|दोस्त|ड्राइवर|दुकानदार|दुकान वाले|ऑटो वाले|रिक्शा वाले|टैक्सी वाले|दूध वाले|सब्ज़ी वाले|वेटर|मालिक|सेठ) को|(mummy|papa|bhai|bhaiya|didi|dost|driver|auto wale) ko',
    example: 'भैया को सौ रुपये',
  },
  // Verbs of paying.
  {
    say: 'दे|देना|देने|देनी|दीजिए|दीजिएगा|दें|दूँ|दूँगा|दूँगी|दुंगा|दुंगी|देता|देती|देंगे|देकर|देते|de|dena|dene|dijiye|dijie|dijiyega|den|dunga|dungi|deta|deti',
    example: 'सौ रुपये दीजिए',
  },
  {
    say: 'भेज|भेजो|भेजिए|भेजिएगा|भेजें|भेजना|भेजने|भेजूँ|भेजूँगा|भेजूँगी|(भेज|दे|कर|चुका|रख|डाल|लगा) (दीजिए|दीजिएगा|दें|दूँ|देना|देते|दूँगा|दूँगी|रहा|रही|रहे|सकता|सकती|सकते)|bhejo|bhejiye|bhejna|bhejne|bhej|(bhej|de|kar) (dijiye|dijie|dena|dun|raha|rahi|sakta|sakti)',
    example: 'सौ रुपये भेज दीजिए',
  },
  {
    say: 'करो|करें|कीजिए|कीजिएगा|करना|करने|करिए|करूँ|करूँगा|करूँगी|करते|karo|karen|kijiye|karna|karne|karun',
    example: 'सौ रुपये ट्रांसफर करो',
  },
  {
    say: 'ट्रांसफर|पे|पेमेंट|भुगतान|अदा|जमा|रिचार्ज|दान|खर्च|टिप|बख्शीश|चंदा|शगुन|दक्षिणा|चुकाना|चुकाने|चुकाओ|चुकाइए|डालो|डालिए|लगाओ|लगाइए|लिखो|लिखिए|transfer|pay|payment|recharge|tip|send|donate',
    where: 'noun',
    example: 'टिप सौ रुपये',
  },
  // "लो" is like दो, and "रख लो सौ" like "रख दो सौ".
  { say: '(रख|ले) (लो|लीजिए)|लीजिए|rakh lo|le lo|lijiye', near: 'दो', example: 'सौ रुपये रख लीजिए' },
  { say: `(${give}) दो( ना|)|(${giveLatin}) do( na|)`, near: 'दो', example: 'सौ रुपये दे दो' },
  {
    say: 'है|हैं|हूँ|था|थी|थे|हुए|हुआ|हुई|होंगे|होगा|होगी|होते|होता|चाहता|चाहती|चाहते|चाहूँगा|चाहूँगी|रहा|रही|रहे|सकता|सकती|सकते|बनते|बनता|लगेंगे|लगेगा|hai|hain|hun|hoon|hue|hua|honge|chahta|chahti|chahte|raha|rahi',
    example: 'सौ रुपये हुए',
  },
  // Names of the amount.
  {
    say: '(कुल|टोटल|कुल मिलाकर|बिल|रकम|राशि|धनराशि|अमाउंट|कीमत|क़ीमत|दाम|मूल्य|किराया|भाड़ा|फीस|लागत|ख़र्चा|ज़रूरत)( है| की| का| में| पड़ेगी| पड़ सकती|)|kul|total|bill|rakam|amount|kimat|dam|kiraya|fees',
    where: 'noun',
    example: 'कुल सौ रुपये',
  },
  { say: 'का|की|ka|ki', example: 'सौ रुपये का बिल' },
  // "के" after a number may be a thousand: 5k.
  { say: 'के|ke|को|ko', where: 'before', example: 'सौ रुपये के' },
  {
    say: '(पेटीएम|फ़ोनपे|फोन पे|गूगल पे|जीपे|यूपीआई|भीम|कार्ड|नकद|कैश|ऑनलाइन|वॉलेट|मेरे खाते|खाते|बैंक|मेरे वॉलेट)( से| में|)|(paytm|phonepe|gpay|google pay|upi|bhim|card|cash|online)( se|)',
    example: 'पेटीएम से सौ रुपये',
  },
  {
    say: 'केवल|सिर्फ|मात्र|ही|अभी|आज|वाला|वाली|kewal|keval|sirf|hi|abhi',
    example: 'सिर्फ़ सौ रुपये',
  },
  { say: 'दो|do', where: 'behind-unit', example: 'सौ रुपये दो' },
  { say: 'दो ना|do na', example: 'सौ रुपये दो ना' },
  { say: 'बस|bas', near: 'दस', example: 'बस पचास रुपये' },
  { say: 'तो|लो|to|toh|lo', near: 'दो', example: 'तो पचास रुपये' },
  {
    say: 'कृपया|प्लीज|धन्यवाद|शुक्रिया|थैंक यू|थैंक्स|नमस्ते|नमस्कार|जी|हाँ|हां|जी हाँ|हाँ जी|ओके|अच्छा|ठीक है|चलो|चलिए|सर|मैडम|भैया|भाई साहब|दीदी|अंकल|आंटी|सुनो|सुनिए|देखो|kripya|please|plz|thanks|thank you|dhanyavad|shukriya|namaste|ji|haan|han|ok|okay|accha|acha|thik hai|chalo|sir|madam|bhaiya|didi|uncle',
    example: 'सौ रुपये प्लीज़',
  },
  { say: '/-|/=', example: '500/-' },
  { say: 'के लिए|वाले को|ke liye|wale ko', where: 'purpose-end', heardBy: 'dictation', example: 'चाय के लिए बीस रुपये' },
  { say: 'को|का|की|के|ko|ka|ki|ke', where: 'purpose-end', heardBy: 'dictation', example: 'राम को सौ रुपये' },
];

/** Reasons to refuse an amount. If several apply, the most serious one is named. */
export const refusals: LanguageWords['refusals'] = [
  { say: 'टिप|बख्शीश', reason: 'several-amounts', where: 'rest', example: 'दस रुपये और बीस टिप' },
  {
    say: 'माइनस|ऋण|ऋणात्मक|निगेटिव|नेगेटिव|घटा|घटाकर|कम करो|काट (लो|लीजिए|दो)|काटो|वापस|वापिस|लौटा|लौटाओ|लौटाना|रिफंड|उधार|उधारी|बकाया|बाकी|बचे|क़र्ज़|minus|negative|refund|vapas|wapas|udhar|baki|bakaya|return',
    reason: 'negative',
    example: 'माइनस पाँच रुपये',
  },
  { say: '-|−|–', reason: 'negative', where: 'before', example: '-5 रुपये' },
  {
    say: 'नहीं|नही|मत|ना|न|बिना|सिवाय|छोड़कर|रद्द|कैंसल|कैंसिल|रहने (दो|दीजिए)|छोड़ो|कभी|बंद|रोको|रोक (दो|दीजिए)|nahi|nahin|mat|na|bina|radd|cancel|stop|not|dont|no',
    reason: 'negated',
    example: 'सौ रुपये नहीं',
  },
  {
    say: 'से (ज़्यादा|अधिक|कम|ऊपर|नीचे|लेकर|कुछ|थोड़ा|शुरू)|के (बीच|अंदर|ऊपर|नीचे|भीतर)|(कम|ज़्यादा|अधिक) से (कम|ज़्यादा|अधिक)|तक|न्यूनतम|अधिकतम|मैक्सिमम|मिनिमम|ज़्यादा|अधिक|ऊपर|से पहले|बीच|(kam|jyada|zyada) se (kam|jyada|zyada)|se (kam|jyada|zyada|upar)|tak|ke bich|max|min|up to|upto|at least',
    reason: 'range',
    example: 'सौ रुपये तक',
  },
  { say: 'से|se|-|–|—|~|to', reason: 'range', where: 'between', example: 'दस से बीस रुपये' },
  {
    say: 'लगभग|करीब|क़रीब|क़रीबन|तक़रीबन|तक़रीब|अंदाज़न|अंदाज़े से|अनुमानित|आसपास|के आसपास|के आस पास|आस पास|इर्द गिर्द|यही कोई|कोई|कुछ|थोड़ा|थोड़े|थोड़ी|शायद|संभवतः|मोटे तौर पर|एकाध|एक आध|दस (बीस|पंद्रह)|बीस (पच्चीस|तीस)|उन्नीस बीस|सैकड़ा|सैकड़ों|हज़ारों|लाखों|करोड़ों|दर्जनों|दसियों|बीसियों|पचासों|दसेक|बीसेक|पचासेक|सौएक|या कुछ|वगैरह|lagbhag|karib|takriban|andajan|shayad|kuch|koi|thoda|about|around|approximately|almost',
    reason: 'approximate',
    example: 'लगभग सौ रुपये',
  },
  {
    say: 'या|या फिर|अथवा|चाहे|प्रति|हर|प्रत्येक|बार|गुना|गुणा|दुगुना|दुगना|दोगुना|तिगुना|डबल|दूना|नोट|नोटों|सिक्का|सिक्के|सिक्कों|और (जोड़|जोड़ो|मिला|मिलाकर)|प्लस|जोड़कर|फिर|उसके बाद|बारी बारी|अलग अलग|दोनों|ya|ya phir|har|prati|bar|double|or|each|per|plus|note|times|x',
    reason: 'several-amounts',
    example: 'सौ या दो सौ रुपये',
  },
  {
    say: 'जोड़ (दो|दीजिए|दें)|जोड़ो|जोड़िए|जोड़ें|jod do|jodo',
    reason: 'several-amounts',
    where: 'addition',
    example: 'सौ रुपये जोड़ दो',
  },
  {
    say: 'प्रतिशत|परसेंट|पर्सेंट|फ़ीसदी|फीसद|%|प्रति सैकड़ा|percent|per cent|pratishat|fisadi',
    reason: 'no-amount',
    example: 'दस प्रतिशत',
  },
  {
    say: 'बजे|बजकर|मिनट|मिनटों|सेकंड|घंटा|घंटे|घंटों|दिन|दिनों|रोज़|हफ़्ता|हफ़्ते|महीना|महीने|माह|मासिक|साल|सालाना|वर्ष|तारीख|जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|baje|minute|ghante|ghanta|din|mahina|mahine|sal|tarikh|am|pm',
    reason: 'no-amount',
    example: 'दस बजे',
  },
  {
    say: 'किलो|किलोग्राम|ग्राम|लीटर|मीटर|किलोमीटर|किमी|फुट|इंच|डिग्री|लोग|लोगों|आदमी|व्यक्ति|जने|बच्चे|नंबर|पिन|कोड|ओटीपी|मोबाइल|फोन नंबर|सीट|टिकट|पीस|अदद|वाँ|वीं|वें|kilo|gram|liter|litre|meter|km|log|number|pin|code|otp',
    reason: 'no-amount',
    example: 'दो किलो',
  },
  // सौ बस may be सौ दस, and सौ तो may be सौ दो.
  {
    say: '(सौ|हज़ार|लाख|करोड़) (बस|तो|लो)|(sau|hazar|hajar|lakh|crore) (bas|to|toh|lo)',
    reason: 'no-amount',
    example: 'एक सौ बस',
  },
  // A key to press, a question if it is that much, and a report that money came.
  {
    say: 'दबाएँ|दबाओ|दबाइए|दबाना|दबा|दबाकर|दबाने|क्या|कितना|कितने|कितनी|कैसे|क्यों|कौन|कहाँ|कब|मिल|मिले|मिला|मिली|मिलेंगे|मिलेगा|आए|आया|आ (गए|गया)|प्राप्त|चाहिए|लेने|लेना|क्रेडिट|डेबिट|छाप|सच|बात|dabaye|dabao|dabaiye|press|kya|kitna|kitne|kaise|kyu|kyun|mile|mila|aaye|aye|chahiye|chahie|lene',
    reason: 'no-amount',
    example: 'एक दबाएँ',
  },
];

/** The amount after them replaces the one before, and is always asked about. */
export const corrections: LanguageWords['corrections'] = [
  {
    say: 'नहीं नहीं|नही नही|अरे नहीं|अरे|सॉरी|माफ़ (कीजिए|करना|करिए|करें)|माफ़ी|मेरा मतलब( है| था|)|मतलब|मेरे कहने का मतलब|बल्कि|गलती हो गई|ग़लत|नहीं सॉरी|रुको|रुकिए|एक मिनट|ओह|ओहो|nahi nahi|sorry|matlab|mera matlab|balki|are|arre|i mean|wait|ruko',
    example: 'दस, सॉरी, बारह',
  },
];

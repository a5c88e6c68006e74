import type { SettingsSentences } from '../../sentences/settings';

export const settings: SettingsSentences = {
  heading: 'बोलने की सेटिंग',
  groups: { sound: 'ध्वनि', privacy: 'निजता', listening: 'सुनना' },
  speakToMe: 'मुझे बोलकर बताएँ',
  voiceStarted: 'पेज की आवाज़ चालू। स्क्रीन रीडर चल रहा हो, तो पेज की आवाज़ बंद करें।',
  listenPrivately: 'सिर्फ़ मुझे सुनाई दे',
  noVoice: 'इस डिवाइस में बोलने वाली आवाज़ नहीं है। स्क्रीन रीडर यही बातें बताता है, और ये यहाँ लिखी भी हैं।',
  noVoiceFor: 'उस भाषा की आवाज़ यहाँ नहीं है।',
  askRemoteVoice: (voice, recipient) =>
    `${voice} इस्तेमाल करें? यहाँ सिर्फ़ यही आवाज़ है। यह जो बोलती है, राशियाँ भी, वह ${recipient || 'एक सर्वर'} को भेजती है।`,
  allowRemoteVoice: 'हाँ, यह आवाज़ चलाएँ',
  refuseRemoteVoice: 'नहीं, चुप रहें',
  stop: 'बोलना रोकें',
  repeat: 'फिर से सुनें',
  stopSpeaking: 'पेज की आवाज़ बंद करें',
  regions: {
    label: 'स्क्रीन रीडर के संदेश',
    description: 'वॉइसओवर, टॉकबैक, एनवीडीए, ब्रेल डिस्प्ले और दूसरों के लिए।',
  },
  bothVoices: {
    label: 'दोनों आवाज़ें बोलें',
    description: 'हर संदेश स्क्रीन रीडर या ब्रेल डिस्प्ले को भी मिलता है।',
  },
  pageVoice: { label: 'पेज की आवाज़', description: 'पेज ख़ुद बोलता है। स्क्रीन रीडर की ज़रूरत नहीं।' },
  onlyMessages: {
    label: 'सिर्फ़ संदेश',
    description: 'स्क्रीन रीडर के साथ चलाने के लिए। बटन और कुंजियाँ वही बताता है।',
  },
  earcons: { label: 'संकेत ध्वनियाँ', description: 'तीन छोटी ध्वनियाँ: सुनना शुरू, सुनना बंद, और नतीजा।' },
  haptics: {
    label: 'कंपन',
    description: {
      none: 'यह ब्राउज़र कंपन नहीं कर सकता।',
      likely: 'हर दबाव, सफलता और असफलता पर छोटा कंपन।',
      unlikely: 'यहाँ शायद कंपन नहीं हो सकता।',
    },
  },
  privacy: {
    label: 'पेज की आवाज़ कौन सुन सकता है?',
    description: 'राशियाँ और नाम तभी बोले जाते हैं, जब आप अनुमति दें।',
    choices: {
      speakers: { label: 'दूसरे भी सुन सकते हैं', description: 'राशियाँ और नाम सिर्फ़ माँगने पर बोले जाते हैं।' },
      private: { label: 'सिर्फ़ मुझे सुनाई दे', description: 'हेडफ़ोन लगे हैं, या पास में कोई नहीं। सब कुछ बोला जाता है।' },
      quiet: { label: 'शांत', description: 'सिर्फ़ वही बोला जाता है, जिसे आप छुएँ या सुनना चाहें।' },
    },
  },
  rate: 'रफ़्तार',
  rateValue: (times) => (times === 1 ? 'सामान्य' : `सामान्य से ${times} गुना`),
  volume: 'आवाज़ का स्तर',
  volumeValue: (percent) => `${percent} प्रतिशत`,
  sample: 'नमूना सुनें',
  sampleText: 'यह आवाज़ ऐसी है। जैसे: भुगतान हो गया, तेईस रुपये पचास पैसे।',
  voice: 'आवाज़',
  anyVoice: 'यहाँ की सबसे अच्छी आवाज़',
  remoteVoices: {
    label: 'ऑनलाइन आवाज़ें',
    description: 'वे जो बोलती हैं, राशियाँ भी, वह एक सर्वर को भेजा जाता है।',
  },
  goes: (recipient) => (recipient === null ? 'यहीं रहता है' : `${recipient || 'एक सर्वर'} को भेजा जाता है`),
  recognition: {
    label: 'आपकी आवाज़ कौन समझे',
    description: 'आपका चुना हुआ पहले सुनता है, अगर सुन सके।',
    automatic: 'अपने आप चुनें',
    engines: {
      'native-on-device': 'ब्राउज़र, इसी में',
      'native-cloud': 'ब्राउज़र, ऑनलाइन',
      'local-speech': 'यह पेज',
      'enrolled-words': 'मेरे शब्द',
    },
    remote: {
      label: 'ऑनलाइन पहचान',
      description: 'समझने के लिए आपकी आवाज़ एक सर्वर को भेजती है। यह बंद हो, तो आवाज़ यहीं रहती है।',
    },
  },
  talkKey: {
    label: '“राशि बोलें” की कुंजी',
    description: 'बटन की तरह काम करती है, अगर स्क्रीन रीडर उसे आने दे।',
    none: 'कोई कुंजी नहीं',
  },
  takeTime: { label: 'आराम से बोलें', description: 'लंबे ठहराव से कोई दिक्कत नहीं।' },
  pause: 'बात पूरी मानने का ठहराव',
  pauseValue: (seconds) => `${seconds} सेकंड`,
  forget: 'मेरी सेटिंग मिटाएँ',
  forgotten: 'आपकी सेटिंग मिट गई।',
  log: 'क्या-क्या बोला गया',
  logEmpty: 'अभी कुछ नहीं बोला गया।',
};

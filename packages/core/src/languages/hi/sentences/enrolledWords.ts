import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'मेरे शब्द',
  whatTheyAre:
    'इस पेज को सिखाएँ कि हर शब्द आपकी आवाज़ और आपकी बोली में कैसा लगता है। फिर राशि एक-एक अंक करके बोलें, हर शब्द के बाद थोड़ा ठहरकर।',
  storage: {
    lasting: 'सिखाए हुए शब्द यहीं रहते हैं। इनमें आपकी आवाज़ की ध्वनि भी है।',
    'page-only': 'यह ब्राउज़र आपके शब्द सहेज नहीं सकता। वे इस पेज के बंद होने तक रहते हैं।',
  },
  start: 'मेरे शब्द सिखाएँ',
  resume: 'जारी रखें',
  more: 'और शब्द सिखाएँ',
  stop: 'रोकें',
  delete: 'मेरे शब्द मिटाएँ',
  deleted: 'आपके शब्द मिट गए।',
  notDeleted: 'आपके शब्द अभी मिटे नहीं हैं। ब्राउज़र में इस साइट का डेटा मिटाएँ।',
  say: (word) => `बोलें: ${word}।`,
  again: (word) => `फिर से: ${word}।`,
  progress: (done, total) => `${total} में से ${done} शब्द`,
  ready: 'आपके शब्द तैयार हैं।',
  faults: {
    'nothing-heard': 'कुछ सुनाई नहीं दिया।',
    'too-short': 'बहुत छोटा था।',
    'too-quiet': 'आवाज़ बहुत धीमी थी।',
    'several-words': 'बिना ठहरे बोलें।',
    'too-long': 'बहुत लंबा था।',
    unlike: 'पहले से अलग सुनाई दिया।',
    'like-another': 'किसी दूसरे शब्द जैसा सुनाई दिया।',
  },
  stopped: {
    payer: 'सिखाना रुक गया। सिखाए हुए शब्द रखे हैं।',
    closed: `${common.microphoneClosed} सिखाए हुए शब्द रखे हैं।`,
    'no-speech': 'कुछ सुनाई नहीं दिया। जब तैयार हों, “जारी रखें” बटन दबाएँ।',
    'too-loud': 'यहाँ शोर बहुत है। शांत जगह पर जारी रखें।',
    permission: 'माइक की अनुमति नहीं है। इस पेज के लिए अनुमति दें।',
    'blocked-by-page': 'यह पेज आवाज़ पहचानने से रोकता है।',
    'no-microphone': 'कोई माइक नहीं मिला।',
    'not-stored': 'आपके शब्द यहाँ सहेजे नहीं जा सके।',
    failed: 'काम नहीं बना। फिर से कोशिश के लिए “जारी रखें” बटन दबाएँ।',
  },
};

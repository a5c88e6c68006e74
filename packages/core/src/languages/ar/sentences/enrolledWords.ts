import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'كلماتي',
  whatTheyAre:
    'علّم هذه الصفحة كيف تقول كل كلمة، بصوتك ولهجتك. بعد ذلك قل المبالغ رقمًا رقمًا، مع وقفة قصيرة بعد كل كلمة.',
  storage: {
    lasting: 'ما تعلّمه يبقى على هذا الجهاز، ومعه تسجيل صوتك.',
    'page-only': 'هذا المتصفح لا يستطيع حفظ كلماتك. تبقى حتى تغلق هذه الصفحة.',
  },
  start: 'تعليم كلماتي',
  resume: 'متابعة',
  more: 'تعليم كلمات أخرى',
  stop: 'إيقاف',
  delete: 'حذف كلماتي',
  deleted: 'حُذفت كلماتك.',
  notDeleted: 'لم تُحذف كلماتك بعد. امسح بيانات هذا الموقع من متصفحك.',
  say: (word) => `قل: ${word}.`,
  again: (word) => `مرة أخرى: ${word}.`,
  progress: (done, total) => `الكلمات: ${done} من ${total}`,
  ready: 'كلماتك جاهزة.',
  faults: {
    'nothing-heard': 'لم نسمع شيئًا.',
    'too-short': 'كان ذلك قصيرًا جدًا.',
    'too-quiet': 'كان الصوت خافتًا جدًا.',
    'several-words': 'قلها من دون وقفة.',
    'too-long': 'كان ذلك طويلًا جدًا.',
    unlike: 'كان ذلك مختلفًا عن المرة السابقة.',
    'like-another': 'كان ذلك قريبًا من كلمة أخرى.',
  },
  stopped: {
    payer: 'توقفنا. ما علّمته محفوظ.',
    closed: `${common.microphoneClosed} ما علّمته محفوظ.`,
    'no-speech': 'لم نسمع شيئًا. اضغط «متابعة» عندما تكون جاهزًا.',
    'too-loud': 'الضجيج عالٍ هنا. تابع في مكان أهدأ.',
    permission: 'الميكروفون غير مسموح به. اسمح به في هذه الصفحة.',
    'blocked-by-page': 'هذه الصفحة تمنع التعرف على الصوت.',
    'no-microphone': 'لم نجد ميكروفونًا.',
    'not-stored': 'لم يستطع هذا الجهاز حفظ كلماتك.',
    failed: 'لم ينجح ذلك. اضغط «متابعة» لإعادة المحاولة.',
  },
};

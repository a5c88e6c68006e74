/**
 * Shown and said while the texts of a language load, so they come with the page itself. English comes with it as a whole. The keys are
 * BCP 47 tags.
 */
export const opening: Readonly<Record<string, string>> = {
  ar: 'يجري تحميل الصفحة. لحظة من فضلك.',
  de: 'Die Seite wird geladen. Einen Moment bitte.',
  es: 'La página se está cargando. Un momento, por favor.',
  fr: 'La page se charge. Un instant, s’il vous plaît.',
  hi: 'पेज लोड हो रहा है। ज़रा रुकें।',
  it: 'La pagina si sta caricando. Un momento.',
  ja: 'ページを読み込んでいます。少しお待ちください。',
  ko: '페이지를 불러오고 있어요. 잠시만 기다려 주세요.',
  pt: 'A página está carregando. Um momento.',
  'zh-Hans': '页面正在加载，请稍候。',
  'zh-Hant': '頁面正在載入，請稍候。',
};

/** In English, the one language that is there. */
export const openInEnglish = 'Open in English';

import type { NumberRules } from '../../../number-words';

const masculine = '%spellout-cardinal-masculine';

/** The scales after the thousands of a set, which counts its remainder. The plural follows three to ten of them. */
const scales =
  `3000:<${masculine}< $(cardinal,few{آلاف}other{ألف})$[ و>>];` +
  `1000000:مليون[ و>>];2000000:مليونين[ و>>];3000000:<${masculine}< $(cardinal,few{ملايين}other{مليون})$[ و>>];` +
  `1000000000:مليار[ و>>];2000000000:مليارين[ و>>];3000000000:<${masculine}< $(cardinal,few{مليارات}other{مليار})$[ و>>];` +
  `1000000000000:تريليون[ و>>];2000000000000:تريليونين[ و>>];3000000000000:<${masculine}< $(cardinal,few{تريليونات}other{تريليون})$[ و>>];`;

const hundreds = '100:مئة[ و>>];200:مئتين[ و>>];300:<%%hundreds<مئة[ و>>];1000:ألف[ و>>];2000:ألفين[ و>>];';

/**
 * Written here and not generated, because CLDR 48 has no right forms for a feminine unit (ثلاث ليرات), spells إثنان with a
 * hamza, and leaves the plural of ألف to the number alone. The first two sets are spoken, in the case that follows a verb or a
 * preposition and that every dialect uses (عشرين, ألفين). The others are only understood: ألفان, خمس تلاف, أحد عشر ألفًا, and the
 * construct ألفي ريال. Smaller numerals in the nominative are respelled in `words/numerals.ts`.
 */
export const rules: NumberRules = {
  locale: 'ar',
  sets: {
    'spellout-cardinal-masculine':
      '-x:سالب >>;x.x:<< فاصلة >>;0:صفر;واحد;اثنين;ثلاثة;أربعة;خمسة;ستة;سبعة;ثمانية;تسعة;عشرة;أحد عشر;اثني عشر;13:>> عشر;' +
      '20:[>> و]عشرين;30:[>> و]ثلاثين;40:[>> و]أربعين;50:[>> و]خمسين;60:[>> و]ستين;70:[>> و]سبعين;80:[>> و]ثمانين;90:[>> و]تسعين;' +
      hundreds +
      scales,
    'spellout-cardinal-feminine':
      '0:صفر;واحدة;اثنتين;ثلاث;أربع;خمس;ست;سبع;ثماني;تسع;عشر;إحدى عشرة;اثنتي عشرة;13:>> عشرة;' +
      '20:[>%%ones> و]عشرين;30:[>%%ones> و]ثلاثين;40:[>%%ones> و]أربعين;50:[>%%ones> و]خمسين;' +
      '60:[>%%ones> و]ستين;70:[>%%ones> و]سبعين;80:[>%%ones> و]ثمانين;90:[>%%ones> و]تسعين;' +
      hundreds +
      scales,
    'spellout-cardinal-nominative':
      `0:=${masculine}=;2000:ألفان[ و>>];3000:<< تلاف[ و>>];11000/1000:<< ألفا[ و>>];1000000:=${masculine}=;2000000:مليونان[ و>>];` +
      `3000000:=${masculine}=;11000000/1000000:<< مليونا[ و>>];1000000000:=${masculine}=;2000000000:ملياران[ و>>];` +
      '3000000000:<< مليارا[ و>>];',
    'spellout-cardinal-construct': `0:=${masculine}=;8:ثمان;=${masculine}=;2000:ألفي;=${masculine}=;2000000:مليوني;=${masculine}=;`,
    '%hundreds': '3:ثلاث;أربع;خمس;ست;سبع;ثمان;تسع;',
    '%ones': '1:إحدى;اثنتين;ثلاث;أربع;خمس;ست;سبع;ثمان;تسع;',
  },
};

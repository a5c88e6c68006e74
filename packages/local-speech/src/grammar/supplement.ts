/** Pronunciations that the CMU dictionary lacks, or has only as it is written and not as it is said at a till. */
export const supplement: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    lakh: ['L AE K', 'L AA K'],
    crore: ['K R AO R'],
    paise: ['P AY S AH', 'P AY S'],
    paisa: ['P AY S AH'],
    quid: ['K W IH D'],
  },
};

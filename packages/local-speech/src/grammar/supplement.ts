/** Pronunciations that the CMU dictionary lacks, or has only as spelled and not as spoken at a checkout. */
export const supplement: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    lakh: ['L AE K', 'L AA K'],
    crore: ['K R AO R'],
    paise: ['P AY S AH', 'P AY S'],
    paisa: ['P AY S AH'],
    quid: ['K W IH D'],
  },
  fr: {
    vingts: ['vv in', 'vv in tt'],
    septante: ['ss ai pp tt an tt', 'ss ai tt an tt'],
    huitante: ['uy ii tt an tt'],
    octante: ['oo kk tt an tt'],
    "c'est": ['ss ai', 'ss ei'],
    "s'il": ['ss ii ll'],
    plait: ['pp ll ai'],
    "d'euro": ['dd eu rr au', 'dd oe rr au'],
    "d'euros": ['dd eu rr au', 'dd oe rr au'],
    "n'est": ['nn ai', 'nn ei'],
    "j'accepte": ['jj aa kk ss ai pp tt'],
    "j'aimerais": ['jj ai mm rr ai', 'jj ei mm ee rr ai'],
    "j'envoie": ['jj an vv ww aa'],
    payez: ['pp ai yy ei'],
    versez: ['vv ai rr ss ei'],
    transférez: ['tt rr an ss ff ei rr ei'],
    annulez: ['aa nn uu ll ei'],
    répétez: ['rr ei pp ei tt ei'],
    okay: ['oo kk ai', 'au kk ei'],
    pourboire: ['pp ou rr bb ww aa rr'],
    pourcent: ['pp ou rr ss an'],
  },
};

/**
 * Words to exclude because a small model hears them in other words. With « balle » in the grammar, « dollars » becomes
 * « balles vingt »; « dollars plus » becomes « dollars US »; "no" becomes "yup". Abbreviations are excluded because nobody
 * speaks them.
 */
export const excludedWords: Readonly<Record<string, readonly string[]>> = {
  en: ['yup'],
  fr: ['balle', 'balles', 'boules', "n'est", 'us', 'ct', 'cts'],
};

/** More refusals, although they are short or have two words. « plus de dix euros » must not be heard as ten. */
export const extraRefusals: Readonly<Record<string, readonly string[]>> = {
  fr: ['plus', 'plus de', 'moins de'],
};

/**
 * Control roles as screen readers speak them (Orca 48, NVDA, VoiceOver). An answer followed by one of these words is a
 * screen reader's prompt.
 */
export const controlNames: Readonly<Record<string, string>> = {
  en: 'button|link|dialog|menu|heading|entry|edit|checked|selected|grayed|dimmed|unavailable',
};

/**
 * Fonts for tests that measure pixels, from packages of npm, because a machine's own fonts differ: text in DejaVu Sans,
 * the only one of a fresh Debian, is a tenth wider than in Liberation Sans.
 */
export const fonts = {
  narrow: { family: 'Archivo Narrow', name: 'archivo-narrow' },
  /** As wide as Arial, Helvetica and Liberation Sans. */
  usual: { family: 'Arimo', name: 'arimo' },
  /** Made for people with low vision. */
  legible: { family: 'Atkinson Hyperlegible', name: 'atkinson-hyperlegible' },
  /** As wide as Verdana. */
  wide: { family: 'DejaVu Sans', name: 'dejavu-sans' },
} as const;

export type FontWidth = keyof typeof fonts;

/** Those that the components use. A font without 600 shows it as 700. */
export const weights = [400, 700] as const;

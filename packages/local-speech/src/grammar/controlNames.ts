/** Roles as screen readers speak them (Orca 48, NVDA, VoiceOver), by language: what makes a prompt of an answer. */
export const controlNames: Readonly<Record<string, readonly string[]>> = {
  en: [
    'button',
    'link',
    'dialog',
    'menu',
    'heading',
    'entry',
    'edit',
    'checked',
    'selected',
    'grayed',
    'dimmed',
    'unavailable',
  ],
};

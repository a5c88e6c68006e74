/**
 * Control roles as screen readers speak them (Orca 48, NVDA, VoiceOver), by language. An answer followed by one of
 * these words is a screen reader's prompt.
 */
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

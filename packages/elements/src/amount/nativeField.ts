/** The content of a native input before the element took its place. */
export interface NativeEntry {
  /** The text that the page wrote into it: an amount of its own, or text that the payer typed before. */
  readonly written: string;
  /** Text that the payer has typed since; null if there is none. */
  readonly typed: string | null;
  readonly hadFocus: boolean;
}

/**
 * Gives an element, as attributes, what the native input inside of it says: label, name, id, limits and states. Attributes that the
 * element has stay. Returns what the input held. Null if there is no input.
 */
export function adoptNativeField(element: HTMLElement): NativeEntry | null {
  const input = element.querySelector('input');
  if (!input) return null;
  const label = input.labels?.[0] ?? element.querySelector('label');
  const texts = {
    // A label may hold its input, and lines of source.
    label: label?.textContent.replace(/\s+/g, ' ').trim(),
    name: input.name,
    'input-id': input.id,
    min: input.min,
    max: input.max,
  };
  for (const [name, text] of Object.entries(texts)) {
    if (text && !element.hasAttribute(name)) element.setAttribute(name, text);
  }
  for (const name of ['required', 'disabled', 'readonly']) {
    if (input.hasAttribute(name)) element.toggleAttribute(name, true);
  }
  return {
    written: input.defaultValue,
    typed: input.value === input.defaultValue ? null : input.value,
    hadFocus: input.ownerDocument.activeElement === input,
  };
}

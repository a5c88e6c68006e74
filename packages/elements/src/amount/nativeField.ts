/** The payer's entry in a native input before the element took its place. */
export interface NativeEntry {
  /**
   * Text that the payer typed, here or before a server showed the form again; else null. The payer's text is not a plain decimal, or
   * not the first value.
   */
  readonly typed: string | null;
  readonly hadFocus: boolean;
}

/**
 * Gives an element, as attributes, what the native input inside of it says: label, name, id, value, limits and states. Attributes that the
 * element has stay. Returns the payer's entry. Null if there is no input.
 */
export function adoptNativeField(element: HTMLElement): NativeEntry | null {
  const input = element.querySelector('input');
  if (!input) return null;
  const isPlain = /^-?\d+(\.\d+)?$/.test(input.defaultValue);
  const label = input.labels?.[0] ?? element.querySelector('label');
  const texts = {
    // A label may hold its input, and lines of source.
    label: label?.textContent.replace(/\s+/g, ' ').trim(),
    name: input.name,
    'input-id': input.id,
    value: isPlain ? input.defaultValue : '',
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
    typed: isPlain && input.value === input.defaultValue ? null : input.value,
    hadFocus: input.ownerDocument.activeElement === input,
  };
}

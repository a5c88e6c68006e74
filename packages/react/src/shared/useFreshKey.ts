import { useState } from 'react';

/**
 * A key for a heading of ours that is new with each text, so that the element is new, too. Orca 48 says the old text of an
 * element whose text changes as it gets the focus: "Ready to pay", then "Cancelled" (29 November 2026). A heading that has
 * the focus stays.
 */
export function useFreshKey(text: string): string {
  const [key, setKey] = useState(text);
  if (key === text || globalThis.document?.activeElement?.matches('[data-part="heading"]')) return key;
  setKey(text);
  return text;
}

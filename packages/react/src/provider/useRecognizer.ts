import { createRecognizer, nativeOnDevice, type Recognizer } from '@payaloud/browser/internal';
import { useContext } from 'react';
import { DefaultsContext } from './defaults';

/**
 * Returns the component's recognizer, else the provider's, else the browser's own on the device. Null switches speech
 * off; undefined means not set. Separate from `useDefaults`, so that components that only speak do not bundle a
 * recognizer.
 */
export function useRecognizer(own: Recognizer | null | undefined): Recognizer | null {
  const shared = useContext(DefaultsContext).recognizer;
  const chosen = own === undefined ? shared : own;
  if (chosen !== undefined) return chosen;
  return browserRecognizer();
}

let onDevice: Recognizer | null = null;

/** The recognizer shared by all components. It touches nothing until it listens. */
function browserRecognizer(): Recognizer {
  onDevice ??= createRecognizer({ engines: [nativeOnDevice()] });
  return onDevice;
}

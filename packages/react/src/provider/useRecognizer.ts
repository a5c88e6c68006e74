import { createRecognizer, nativeOnDevice, type Recognizer } from '@payaloud/browser';
import { useContext } from 'react';
import { DefaultsContext } from './defaults';

/**
 * The recognizer of a component, or of its provider, or the browser's own on the device. Null is an answer (no speech);
 * undefined is none. Apart from `useDefaults`, so that components which only speak bring no recognizer along.
 */
export function useRecognizer(own: Recognizer | null | undefined): Recognizer | null {
  const shared = useContext(DefaultsContext).recognizer;
  const chosen = own === undefined ? shared : own;
  if (chosen !== undefined) return chosen;
  return browserRecognizer();
}

let onDevice: Recognizer | null = null;

/** One for all components; it touches nothing until it listens. */
function browserRecognizer(): Recognizer {
  onDevice ??= createRecognizer({ engines: [nativeOnDevice()] });
  return onDevice;
}

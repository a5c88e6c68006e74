import type { VoiceCheckState } from './state';

export type VoiceCheckNeed =
  /** Downloads the recognizer. The payer has agreed. */
  | { readonly key: string; readonly type: 'download' }
  /** Takes one answer. When it ends, for any reason, the microphone closes. */
  | { readonly key: string; readonly type: 'answer'; readonly turn: number }
  /** Tells when the page is hidden. */
  | { readonly key: string; readonly type: 'page' }
  /** Waits until the prompt was read, then for its time. */
  | { readonly key: string; readonly type: 'clock'; readonly prompt: number; readonly digits: readonly number[] };

export function needs({ status, turn, answer, prompt, digits }: VoiceCheckState): readonly VoiceCheckNeed[] {
  if (status === 'downloading') return [{ key: 'download', type: 'download' }];
  if (status === 'prompt') return [{ key: `clock:${prompt}`, type: 'clock', prompt, digits }];
  if (answer !== 'recording') return [];
  return [
    { key: `answer:${turn}`, type: 'answer', turn },
    { key: `page:${turn}`, type: 'page' },
  ];
}

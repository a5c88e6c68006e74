import type { VoiceCheckNeed, VoiceCheckState } from './state';

export function needs({ status, turn, answer, prompt, digits }: VoiceCheckState): readonly VoiceCheckNeed[] {
  if (status === 'downloading') return [{ key: 'download', kind: 'download' }];
  if (status === 'prompt') return [{ key: `clock ${prompt}`, kind: 'clock', prompt, digits }];
  if (answer !== 'recording') return [];
  return [
    { key: `answer ${turn}`, kind: 'answer', turn },
    { key: `page ${turn}`, kind: 'page' },
  ];
}

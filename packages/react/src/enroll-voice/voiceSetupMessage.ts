import type { VoiceSetupView } from '@payaloud/browser';
import type { VoiceSetupSentences } from '@payaloud/core/internal/languages';

/** The visible text of the last message, without the digits, which are shown above it. */
export function voiceSetupMessage(view: VoiceSetupView, sentences: VoiceSetupSentences): string {
  const { status, fault, obstacle, round, done, total, end } = view;
  if (status === 'unavailable') return sentences.otherLanguage;
  if (obstacle !== null) return sentences.obstacles[obstacle];
  if (fault !== null) return sentences.faults(fault, round);
  switch (status) {
    case 'preparing':
      return sentences.preparing;
    case 'paused':
      return sentences.paused(done, total);
    case 'making':
    case 'storing':
      return sentences.busy;
    default:
      return end === null ? '' : sentences.ends[end];
  }
}

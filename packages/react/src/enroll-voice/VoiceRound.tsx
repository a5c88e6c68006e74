import type { VoiceSetupView } from '@payaloud/browser';
import type { VoiceSetupSentences } from '@payaloud/core/internal/languages';

interface VoiceRoundProps {
  readonly view: VoiceSetupView;
  readonly sentences: VoiceSetupSentences;
}

/**
 * The digits of this round, in words and in figures. The figures are for the eye alone. Nothing here changes while the microphone is
 * open.
 */
export function VoiceRound({ view, sentences }: VoiceRoundProps) {
  if (!roundStatuses.has(view.status)) return null;
  const { round, total, done, order, digits } = view;
  return (
    <div data-part="round">
      <p>{sentences.round(round, total)}</p>
      <p data-part="ask">{sentences.ask(order, digits.map(String))}</p>
      <p data-part="digits" aria-hidden="true">
        {digits.join(' ')}
      </p>
      <progress aria-hidden="true" value={done} max={total} />
    </div>
  );
}

const roundStatuses: ReadonlySet<VoiceSetupView['status']> = new Set([
  'ready',
  'opening',
  'listening',
  'checking',
  'paused',
  'making',
  'storing',
]);

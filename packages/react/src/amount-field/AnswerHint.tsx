import { possibleAnswers } from '@payaloud/core/internal/amount-entry';
import type { StatusProps } from './statusProps';
import { Swap } from './Swap';

/** Hands-free, and after an answer that was not understood: the possible answers, and whether the microphone is open. */
export function AnswerHint({ entry, state }: StatusProps<'confirming' | 'choosing'>) {
  const { say, config } = entry;
  if (config.handsFree === 'off' && state.missedAnswers === 0) return null;
  const amounts = state.status === 'choosing' ? state.candidates.length : 1;
  return (
    <div data-part="answer-hint">
      <Swap
        shown={state.answer === 'listening' || state.answer === 'pressed' ? 'listening' : 'answers'}
        faces={{
          answers: <p>{possibleAnswers(amounts, say)}</p>,
          listening: <p>{say.listeningForAnswer}</p>,
        }}
      />
    </div>
  );
}

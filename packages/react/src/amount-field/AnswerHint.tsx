import type { PartProps } from './partProps';
import { Swap } from './Swap';

/** Hands-free: the possible answers, and whether the microphone is open for them. */
export function AnswerHint({ entry, state }: PartProps<'confirming' | 'choosing'>) {
  const { say, config } = entry;
  if (config.handsFree === 'off') return null;
  const isTwo = state.status === 'choosing' && state.candidates.length > 1;
  return (
    <div data-part="answer-hint">
      <Swap
        shown={state.answer === 'listening' ? 'listening' : 'answers'}
        faces={{
          answers: <p>{isTwo ? say.sayWhich : say.sayYesOrNo}</p>,
          listening: <p>{say.listeningForAnswer}</p>,
        }}
      />
    </div>
  );
}

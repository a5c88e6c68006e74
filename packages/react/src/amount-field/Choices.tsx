import { Button } from '../shared';
import { AnswerHint } from './AnswerHint';
import { Figure } from './Figure';
import { HearButton } from './HearButton';
import type { PartProps } from './partProps';

/** The question where one text or utterance has several amounts in it, or one that needs a second look. */
export function Choices({ entry, state }: PartProps<'choosing'>) {
  const { say, text, promptTextProps } = entry;
  return (
    <>
      <div {...promptTextProps} data-part="question">
        <p>{entry.currentText}</p>
      </div>
      <ul data-part="choices" aria-label={say.choices}>
        {state.candidates.map((candidate) => (
          <li key={candidate.minorUnits}>
            <Button {...entry.choiceProps(candidate)} data-part="choice">
              <Figure text={text} amount={candidate} beside={state.candidates} />
              <span data-part="choice-words">{text.words(candidate)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div data-part="actions">
        {entry.isMasked && <HearButton entry={entry} />}
        {state.source === 'spoken' && (
          <Button {...entry.sayAgainButtonProps} data-part="action">
            {say.sayAgain}
          </Button>
        )}
        <Button {...entry.typeInsteadButtonProps} data-part="action">
          {say.typeInstead}
        </Button>
      </div>
      {state.source === 'spoken' && <AnswerHint entry={entry} state={state} />}
    </>
  );
}

import { Figure } from './Figure';
import { HearButton } from './HearButton';
import { spokenStage } from './lazyStage';
import type { PartProps } from './partProps';

/** The question if a text or utterance has several readings, or one that the payer must check. */
export function Choices({ entry, state }: PartProps<'choosing'>) {
  const { say, text, stageTextProps } = entry;
  const spoken = state.source === 'spoken' && spokenStage.get();
  return (
    <>
      <div {...stageTextProps} data-part="question">
        <p>{entry.currentText}</p>
      </div>
      <ul data-part="choices" aria-label={say.choices}>
        {state.candidates.map((candidate) => (
          <li key={candidate.minorUnits}>
            <button {...entry.choiceProps(candidate)} className="payaloud-button" data-part="choice">
              <Figure text={text} amount={candidate} beside={state.candidates} />
              <span data-part="choice-words">{text.words(candidate)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div data-part="actions">
        {entry.isMasked && <HearButton entry={entry} />}
        {state.source === 'spoken' && (
          <button {...entry.sayAgainButtonProps} className="payaloud-button" data-part="action">
            {say.sayAgain}
          </button>
        )}
        <button {...entry.typeInsteadButtonProps} className="payaloud-button" data-part="action">
          {say.typeInstead}
        </button>
      </div>
      {spoken && <spoken.AnswerHint entry={entry} state={state} />}
    </>
  );
}

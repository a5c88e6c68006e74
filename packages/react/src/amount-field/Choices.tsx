import { useEffect, useRef } from 'react';
import { Button } from '../shared';
import { Figure } from './Figure';
import { HearButton } from './HearButton';
import { spokenStage } from './lazyStage';
import type { PartProps } from './partProps';

/** The question if a text or utterance has several readings, or one that the payer must check. */
export function Choices({ entry, state }: PartProps<'choosing'>) {
  const { say, text, promptTextProps } = entry;
  const isTwo = state.candidates.length > 1;
  const choices = useRef<HTMLUListElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ended = new AbortController();
    // If it does not load, the payer scrolls.
    const ignore = () => {};
    spokenStage.load().then(({ showInWindow }) => showInWindow(choices, actions, ended.signal), ignore);
    return () => ended.abort();
  }, []);
  const spoken = state.source === 'spoken' && spokenStage.get();
  return (
    <>
      <div {...promptTextProps} data-part="question">
        <p>{entry.currentText}</p>
      </div>
      <ul ref={choices} data-part="choices" aria-label={say.choices}>
        {state.candidates.map((candidate) => (
          <li key={candidate.minorUnits}>
            <Button {...entry.choiceProps(candidate)} data-part="choice">
              <Figure text={text} amount={candidate} beside={state.candidates} />{' '}
              <span data-part="choice-words">{text.words(candidate)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div ref={actions} data-part="actions">
        {entry.isMasked && <HearButton entry={entry} />}
        {state.source === 'spoken' && (
          <Button {...entry.sayAgainButtonProps} data-part="action">
            {isTwo ? say.noneSayAgain : say.sayAgain}
          </Button>
        )}
        <Button {...entry.typeInsteadButtonProps} data-part="action">
          {isTwo && state.source === 'typed' ? say.noneTypeAgain : say.typeInstead}
        </Button>
      </div>
      {spoken && <spoken.AnswerHint entry={entry} state={state} />}
    </>
  );
}

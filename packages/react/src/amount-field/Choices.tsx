import { formsOf } from '@payaloud/core/internal/amount-entry';
import { useEffect, useRef } from 'react';
import { useClock } from '../provider';
import { Button } from '../shared';
import { Figure } from './Figure';
import { HearButton } from './HearButton';
import { spokenStage } from './lazyStage';
import type { StatusProps } from './statusProps';

/** The question if a text or utterance has several readings, or one that the payer must check. */
export function Choices({ entry, state }: StatusProps<'choosing'>) {
  const { say, text, config, promptTextProps } = entry;
  const { candidates, style } = state;
  const isTwo = candidates.length > 1;
  // A screen reader would read the figure as the word that sounds alike, so the name leaves it out.
  const inDigits = style === 'digits';
  const clock = useClock();
  const question = useRef<HTMLDivElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ended = new AbortController();
    // If it does not load, the payer scrolls.
    const ignore = () => {};
    spokenStage.load().then(({ showInWindow }) => showInWindow(question, actions, ended.signal, clock), ignore);
    return () => ended.abort();
  }, [clock]);
  const spoken = state.source === 'spoken' && spokenStage.get();
  const isTypingFirst = state.questions > 1;
  const typeInstead = (
    <Button {...entry.typeInsteadButtonProps} data-part="action">
      {isTwo && state.source === 'typed' ? say.noneTypeAgain : say.typeInstead}
    </Button>
  );
  return (
    <>
      <div {...promptTextProps} ref={question} data-part="question">
        <p>{entry.currentText}</p>
      </div>
      <ul data-part="choices" aria-label={say.choices}>
        {candidates.map((money) => {
          const figure = <Figure text={text} amount={money} beside={candidates} />;
          return (
            <li key={money.minorUnits}>
              {inDigits && <div aria-hidden="true">{figure}</div>}
              <Button {...entry.choiceProps(money)} data-part="choice">
                {!inDigits && figure}{' '}
                <span data-part="choice-words">{formsOf({ money, style }, config.language).inWords}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <div ref={actions} data-part="actions">
        {entry.isMasked && <HearButton entry={entry} />}
        {isTypingFirst && typeInstead}
        {state.source === 'spoken' && (
          <Button {...entry.sayAgainButtonProps} data-part="action">
            {isTwo ? say.noneSayAgain : say.sayAgain}
          </Button>
        )}
        {!isTypingFirst && typeInstead}
      </div>
      {spoken && <spoken.AnswerHint entry={entry} state={state} />}
    </>
  );
}

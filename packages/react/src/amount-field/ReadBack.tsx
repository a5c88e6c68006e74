import { formsOf } from '@payaloud/core/internal/amount-entry';
import { useEffect, useRef } from 'react';
import { useClock } from '../provider';
import { Button, fitFigures } from '../shared';
import { AnswerHint } from './AnswerHint';
import { Figure } from './Figure';
import { HearButton } from './HearButton';
import type { StatusProps } from './statusProps';
import { showInWindow } from './showInWindow';

/**
 * The recognized amount in large figures. Accept names the amount and works once it was heard, because an unheard
 * amount is never accepted.
 */
export function ReadBack({ entry, state }: StatusProps<'confirming'>) {
  const { say, text, config, promptTextProps } = entry;
  const clock = useClock();
  const accept = useRef<HTMLButtonElement>(null);
  const acceptText = say.accept(formsOf(state, config.language));
  useEffect(() => {
    const ended = new AbortController();
    showInWindow(accept, accept, ended.signal, clock);
    return () => ended.abort();
  }, [clock]);
  return (
    <>
      <div {...promptTextProps} data-part="read-back">
        <div aria-hidden="true">
          <Figure text={text} amount={state.money} />
        </div>
        <p data-part="words">{entry.currentText}</p>
      </div>
      <div data-part="actions">
        <Button
          {...entry.acceptButtonProps}
          ref={accept}
          variant="primary"
          data-part="accept"
          {...fitFigures(acceptText)}
        >
          {acceptText}
        </Button>
        <HearButton entry={entry} />
        <Button {...entry.sayAgainButtonProps} data-part="action">
          {say.sayAgain}
        </Button>
        <Button {...entry.typeInsteadButtonProps} data-part="action">
          {say.typeInstead}
        </Button>
      </div>
      <AnswerHint entry={entry} state={state} />
    </>
  );
}

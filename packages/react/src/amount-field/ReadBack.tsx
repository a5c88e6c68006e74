import { formsOf } from '@payaloud/core/amount-entry';
import { Button } from '../shared';
import { AnswerHint } from './AnswerHint';
import { Figure } from './Figure';
import { HearButton } from './HearButton';
import type { PartProps } from './partProps';

/**
 * The recognized amount in large figures. Accept names the amount and works once it was heard, because an unheard
 * amount is never accepted.
 */
export function ReadBack({ entry, state }: PartProps<'confirming'>) {
  const { say, text, config, promptTextProps } = entry;
  return (
    <>
      <div {...promptTextProps} data-part="read-back">
        <Figure text={text} amount={state.money} />
        <p data-part="words">{entry.currentText}</p>
      </div>
      <div data-part="actions">
        <Button {...entry.acceptButtonProps} variant="primary" data-part="accept">
          {say.accept(formsOf(state, config.language))}
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

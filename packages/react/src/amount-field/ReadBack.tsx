import { formsOf } from '@payaloud/core/amount-entry';
import { AnswerHint } from './AnswerHint';
import { Figure } from './Figure';
import { HearButton } from './HearButton';
import type { PartProps } from './partProps';

/**
 * The recognized amount in large figures. Accept names the amount and works once it was heard, because an unheard
 * amount is never accepted.
 */
export function ReadBack({ entry, state }: PartProps<'confirming'>) {
  const { say, text, config, stageTextProps } = entry;
  return (
    <>
      <div {...stageTextProps} data-part="read-back">
        <Figure text={text} amount={state.money} />
        <p data-part="words">{entry.currentText}</p>
      </div>
      <div data-part="actions">
        <button {...entry.acceptButtonProps} className="payaloud-button" data-look="loud" data-part="accept">
          {say.accept(formsOf(state, config.language))}
        </button>
        <HearButton entry={entry} />
        <button {...entry.sayAgainButtonProps} className="payaloud-button" data-part="action">
          {say.sayAgain}
        </button>
        <button {...entry.typeInsteadButtonProps} className="payaloud-button" data-part="action">
          {say.typeInstead}
        </button>
      </div>
      <AnswerHint entry={entry} state={state} />
    </>
  );
}

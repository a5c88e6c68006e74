import { speakAmount } from '@payaloud/core/spoken-amount';
import { Button } from '../shared';
import { AnswerHint } from './AnswerHint';
import { Figure } from './Figure';
import { HearButton } from './HearButton';
import type { PartProps } from './partProps';

/** What was heard, large; Accept carries the amount in its name and works once the amount was heard (law 2). */
export function ReadBack({ entry, state }: PartProps<'confirming'>) {
  const { say, text, config, promptTextProps } = entry;
  const amount = speakAmount(state.money, config.language, { style: state.style });
  return (
    <>
      <div {...promptTextProps} data-part="read-back">
        <Figure text={text} amount={state.money} />
        <p data-part="words">{entry.currentText}</p>
      </div>
      <div data-part="actions">
        <Button {...entry.acceptButtonProps} variant="primary" data-part="accept">
          {say.accept(amount)}
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

import { awaitsPart, shownMethods } from '@payaloud/core/identity';
import type { Language } from '@payaloud/core/languages';
import { Button } from '../shared';
import { CodeField } from './CodeField';
import type { SwipeIdentityFlow } from './useSwipeIdentity';
import { WayButton } from './WayButton';
import type { PaymentTexts } from './wayName';

export interface WaysProps extends SwipeIdentityFlow {
  readonly language: Language<'identity'>;
  /** Null until the challenge was read. */
  readonly payment: PaymentTexts | null;
  /** Id of the text that says that the payment is loading. */
  readonly askId: string;
  readonly messageId: string;
}

/** All ways on one screen, one press each. A locked way keeps its place, so that nothing moves under the finger. */
export function Ways({ state, controller, amountPrivacy, language, payment, askId, messageId }: WaysProps) {
  const { status } = state;
  const busy = status === 'checking' || (status === 'preparing' && !awaitsPart(state));
  const isWrongCode = status === 'retry' && state.method === 'code' && state.cause === 'not-recognized';
  const presses = {
    drawing: controller.startDrawing,
    passkey: controller.usePasskey,
    device: controller.useDevice,
  };

  return (
    <div data-part="ways">
      {amountPrivacy === 'masked' && payment && (
        <Button data-part="hear" onClick={controller.speakPayment}>
          {language.sentences.common.hearAmount}
        </Button>
      )}
      {shownMethods(state).map((method) => {
        if (method === 'code') {
          return (
            <CodeField
              key={method}
              language={language}
              payment={payment}
              onCode={controller.sendCode}
              busy={busy}
              errorId={isWrongCode ? messageId : undefined}
            />
          );
        }
        return (
          <WayButton
            key={method}
            method={method}
            state={state}
            language={language}
            payment={payment}
            busy={busy}
            askId={askId}
            onPress={presses[method]}
          />
        );
      })}
    </div>
  );
}

import { canDraw, shownMethods } from '@payaloud/core/identity';
import type { Language } from '@payaloud/core/languages';
import { CodeField } from './CodeField';
import type { SwipeIdentityFlow } from './useSwipeIdentity';
import { wayName, type PaymentTexts } from './wayName';

export interface WaysProps extends SwipeIdentityFlow {
  readonly language: Language<'identity'>;
  /** Null until the challenge was read. */
  readonly payment: PaymentTexts | null;
  readonly messageId: string;
}

/** All ways on one screen, each of one press. A way that is closed keeps its place: nothing moves under the finger. */
export function Ways({ state, controller, amountPrivacy, language, payment, messageId }: WaysProps) {
  const { identity: sentences } = language.sentences;
  const { status } = state;
  const busy = status === 'checking' || status === 'preparing';
  const isWrongCode = status === 'retry' && state.method === 'code' && state.cause === 'not-recognized';
  const presses = {
    drawing: controller.startDrawing,
    passkey: controller.usePasskey,
    device: controller.useDevice,
  };

  return (
    <div data-part="ways">
      {amountPrivacy === 'masked' && payment && (
        <button type="button" className="payaloud-button" data-part="hear" onClick={controller.hearPayment}>
          {language.sentences.common.hearAmount}
        </button>
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
        const closed = busy || (method === 'drawing' && !canDraw(state));
        return (
          <button
            key={method}
            type="button"
            className="payaloud-button"
            data-part={method}
            {...wayName(sentences.methods[method], payment, language)}
            aria-disabled={closed || undefined}
            onClick={() => !closed && presses[method]()}
          >
            {sentences.methods[method]}
          </button>
        );
      })}
    </div>
  );
}

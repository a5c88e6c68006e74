import type { PaymentTexts } from '@payaloud/browser/internal';
import { asksForCode, shownMethods } from '@payaloud/core/internal/identity';
import type { Language } from '@payaloud/core/languages';
import { useCallback, useRef, type ReactNode } from 'react';
import { Button } from '../shared';
import { CodeField } from './CodeField';
import { MethodButton } from './MethodButton';
import type { ConfirmIdentityByVoiceFlow } from './useIdentityFlow';

export interface MethodsProps extends ConfirmIdentityByVoiceFlow {
  readonly language: Language<'identity'>;
  /** Null until the challenge was read. */
  readonly payment: PaymentTexts | null;
  /** Id of the text that says that the payment is loading. */
  readonly askId: string;
  readonly messageId: string;
  /** Id of the text that says that the drawing waits for its code. */
  readonly waitingId: string | undefined;
  /** The outcome of the request for a code; null before. */
  readonly codeDelivery: string | null;
  /** The message that the last code was wrong; null otherwise. */
  readonly codeNotice: ReactNode;
  /** The voice check that the page has opened, in the place of its button. Falsy if it is not open. */
  readonly voicePanel: ReactNode;
}

/** All methods on one screen, one press each. A locked one keeps its place, so that nothing moves under the finger. */
export function Methods(props: MethodsProps) {
  const { state, controller, amountPrivacy, language, payment } = props;
  const { askId, messageId, waitingId, codeNotice, codeDelivery, voicePanel } = props;
  const { status } = state;
  const busy = status === 'checking' || status === 'preparing';
  const chosen = status === 'checking' || status === 'preparing' ? state.method : null;
  const turnsToCode = useRef(false);
  const takeFocus = useCallback(() => {
    const turns = turnsToCode.current;
    turnsToCode.current = false;
    return turns;
  }, []);
  const presses = {
    drawing: controller.startDrawing,
    passkey: controller.usePasskey,
    device: controller.useDevice,
    voice: controller.useVoice,
    code: controller.requestCode,
  };

  const describes = { drawing: waitingId, passkey: undefined, device: undefined, voice: undefined, code: undefined };

  return (
    <div data-part="ways">
      {amountPrivacy === 'masked' && payment && (
        <Button data-part="hear" onClick={controller.speakPayment}>
          {language.sentences.common.hearAmount}
        </Button>
      )}
      {shownMethods(state).map((method, at) => {
        // The first control names the payment. Repeated by each, it would bury the names of the methods.
        const named = at === 0 ? payment : null;
        if (method === 'code' && !asksForCode(state)) {
          return (
            <CodeField
              key={method}
              language={language}
              named={named}
              onCode={controller.sendCode}
              delivery={codeDelivery}
              onRequest={state.code.status === 'own' ? null : controller.requestCode}
              takeFocus={takeFocus}
              busy={busy}
              isChosen={chosen === method}
              errorId={codeNotice ? messageId : undefined}
              notice={codeNotice}
            />
          );
        }
        if (method === 'voice' && voicePanel) return voicePanel;
        return (
          <MethodButton
            key={method}
            method={method}
            state={state}
            language={language}
            named={named}
            busy={busy}
            isChosen={chosen === method}
            describedBy={payment === null ? askId : describes[method]}
            onPress={() => {
              turnsToCode.current = method === 'code';
              presses[method]();
            }}
          />
        );
      })}
    </div>
  );
}

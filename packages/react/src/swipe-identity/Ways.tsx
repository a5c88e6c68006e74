import type { Sentences } from '@payaloud/core/languages';
import { canDraw } from '@payaloud/core/identity';
import { CodeField } from './CodeField';
import type { SwipeIdentityFlow } from './useSwipeIdentity';

export interface WaysProps extends SwipeIdentityFlow {
  readonly sentences: Sentences['identity'];
  /** Id of what is confirmed: amount and payee. */
  readonly askId: string;
  readonly messageId: string;
}

/** All ways on one screen, each of one press. A way that is closed keeps its place: nothing moves under the finger. */
export function Ways({ state, controller, sentences, askId, messageId }: WaysProps) {
  const { otherMethods, template, status } = state;
  const busy = status === 'checking';
  const isWrongCode = status === 'retry' && state.method === 'code' && state.cause === 'not-recognized';
  const button = (method: 'drawing' | 'passkey' | 'device', press: () => void, closed: boolean) => (
    <button
      type="button"
      className="payaloud-button"
      data-part={method}
      aria-describedby={askId}
      aria-disabled={closed || undefined}
      onClick={() => !closed && press()}
    >
      {sentences.methods[method]}
    </button>
  );

  return (
    <div data-part="ways">
      {template === 'enrolled' && button('drawing', controller.startDrawing, busy || !canDraw(state))}
      {otherMethods.includes('passkey') && button('passkey', controller.usePasskey, busy)}
      {otherMethods.includes('device') && button('device', controller.useDevice, busy)}
      {otherMethods.includes('code') && (
        <CodeField
          sentences={sentences}
          onCode={controller.sendCode}
          busy={busy}
          errorId={isWrongCode ? messageId : undefined}
        />
      )}
    </div>
  );
}

import { challengeCode, type LazyPart, type PaymentTexts, type VoiceMethod } from '@payaloud/browser/internal';
import {
  canDraw,
  composeWithoutPayment,
  type IdentityMethod,
  type IdentityState,
} from '@payaloud/core/internal/identity';
import type { Sentences } from '@payaloud/core/languages';
import type { PaymentOrder } from '@payaloud/core/payment';
import { forwardRef, useId, useRef, type ComponentPropsWithoutRef, type ComponentType, type RefObject } from 'react';
import { useDefaults, voiced, type Defaults } from '../provider';
import { fitFigures, mergeProps, useFocusFallback, useIsomorphicLayoutEffect } from '../shared';
import { drawingDialog } from './identityParts';
import { sectionProps } from './sectionProps';
import { useIdentityFlow, type UseConfirmIdentityOptions } from './useIdentityFlow';
import { Methods } from './Methods';

export interface ConfirmIdentityProps
  extends UseConfirmIdentityOptions, Pick<Defaults, 'locale'>, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * The order as the page shows it. If its amount or payee changes, the confirmation is void: a new challenge is fetched, and the
   * payer is asked again.
   * @default none: only a new challenge tells of a change
   */
  readonly order?: PaymentOrder;
  /**
   * The level of the heading.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

export type ConfirmationProps = ConfirmIdentityProps & {
  /** A voice beside the other ways, which only the experiment gives. */
  readonly byVoice: ByVoice | null;
};

interface ByVoice {
  readonly method: VoiceMethod;
  /** The voice is offered once this has loaded. */
  readonly panel: LazyPart<{ readonly VoicePanel: ComponentType<VoicePanelProps> }>;
}

/** Props of the panel that shows an open voice check. */
export interface VoicePanelProps {
  readonly check: VoiceMethod['check'];
  /** Given, because what a later part imports from the provider would load first on every page. */
  readonly voiced: typeof voiced;
  /** The payment that the first prompt names; null if another control names it. */
  readonly named: PaymentTexts | null;
  /** Closes the check. Null if the page opened it: then it takes the place of its button, and nothing has to be closed. */
  readonly onLeave: (() => void) | null;
}

/** Everything that `ConfirmIdentity` shows, with a place for the experiment's voice. */
export const Confirmation = forwardRef<HTMLElement, ConfirmationProps>(function Confirmation(props, ref) {
  const { order } = props;
  const hadFocus = useRef(false);
  // Another payment begins anew, so that nothing of the old confirmation counts for it.
  const key = order && [order.id, order.amount.minorUnits, order.amount.currency, order.payee].join('\n');
  return <ConfirmationOf key={key} {...props} hadFocus={hadFocus} ref={ref} />;
});

type ConfirmationOfProps = ConfirmationProps & {
  /** True if the confirmation of the old order had the focus when it went. */
  readonly hadFocus: RefObject<boolean>;
};

const ConfirmationOf = forwardRef<HTMLElement, ConfirmationOfProps>(function ConfirmationOf(props, ref) {
  const { headingLevel = 2, hadFocus, byVoice } = props;
  const { language, locale, announcer } = useDefaults('identity', props);
  const flow = useIdentityFlow({ ...props, language, announcer, alsoNeeded }, byVoice);
  const { state, controller, readiness } = flow;
  const { identity: sentences } = language.sentences;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  useIsomorphicLayoutEffect(() => {
    const section = heading.current?.closest('section');
    if (hadFocus.current) heading.current?.focus();
    hadFocus.current = false;
    return () => void (hadFocus.current = section?.contains(document.activeElement) ?? false);
  }, [hadFocus]);
  // The state, and not the parts alone: a server, and the page that takes over from it, have none.
  const told = state.payment ? challengeCode.get() : undefined;
  const payment = (state.payment && told?.paymentTexts(state.payment, language, locale)) ?? null;
  const message = (told?.composeIdentity ?? composeWithoutPayment)(state, language);
  // "Not paid yet" is said, and not shown: it would still be there beside "Paid".
  const shown = state.status === 'confirmed' ? payment && acceptedFor(state.method, payment, sentences) : message;
  const delivery = state.code.status === 'sending' ? null : told?.composeCode(state, language);
  const waiting = canDraw(state) && readiness !== 'ready' && sentences.loading[readiness];
  const drawing = readiness === 'ready' && drawingDialog.get();
  const VoicePanel = state.status === 'speaking' && byVoice?.panel.get()?.VoicePanel;
  // In the place of its button, which comes first, and so names the payment.
  const isOpenedByPage = state.status === 'speaking' && state.by === 'page';
  const voicePanel = VoicePanel && byVoice && (
    <VoicePanel
      key="voice"
      check={byVoice.method.check}
      voiced={voiced}
      named={isOpenedByPage ? payment : null}
      onLeave={isOpenedByPage ? null : controller.closeVoice}
    />
  );
  const isWrongCode = state.status === 'retry' && state.method === 'code' && state.cause === 'not-recognized';
  const notice = (
    <p id={`${id}-message`} data-part="message" {...(shown?.masked && voiced({ ...shown, masked: shown.masked }))}>
      {shown?.text}
    </p>
  );

  return (
    <section
      aria-label={sentences.region}
      {...mergeProps({ ...useFocusFallback(heading), className: 'payaloud payaloud-identity' }, sectionProps(props))}
      ref={ref}
      data-status={state.status}
    >
      <Heading ref={heading} tabIndex={-1} data-part="heading">
        {state.status === 'confirmed' ? sentences.accepted[state.method] : sentences.headings[headingOf(state)]}
      </Heading>
      {/* The message names the payment once it is confirmed, and the payment itself says what is about to be paid. */}
      {state.status !== 'confirmed' &&
        (payment ? (
          <p
            data-part="ask"
            {...fitFigures(payment.amount)}
            {...voiced({ speech: sentences.ask(payment.spokenAmount, payment.spokenPayee), masked: sentences.region })}
          >
            {sentences.ask(payment.amount, payment.payee)}
          </p>
        ) : (
          <p id={`${id}-ask`} data-part="ask">
            {sentences.askLater}
          </p>
        ))}
      {state.status !== 'confirmed' && (
        <Methods
          {...flow}
          language={language}
          payment={payment}
          askId={`${id}-ask`}
          messageId={`${id}-message`}
          waitingId={waiting ? `${id}-waiting` : undefined}
          codeNotice={isWrongCode ? notice : null}
          codeDelivery={delivery?.text ?? null}
          voicePanel={isOpenedByPage && voicePanel}
        />
      )}
      {/* Below the ways, so that it does not move them when it appears. */}
      {!isOpenedByPage && voicePanel}
      {!isWrongCode && notice}
      {waiting && state.status !== 'confirmed' && (
        <p id={`${id}-waiting`} data-part="waiting">
          {waiting}
        </p>
      )}
      {drawing && state.template === 'enrolled' && state.status !== 'confirmed' && (
        <drawing.DrawingHelp sentences={sentences} />
      )}
      {drawing && (
        <drawing.DrawingDialog
          open={state.status === 'drawing'}
          isChecked={state.status === 'checking' && state.method === 'drawing'}
          message={sentences.drawNow}
          closeLabel={sentences.stopDrawing}
          language={language}
          announcer={announcer}
          onDrawn={controller.takeDrawing}
          onNotCounted={controller.dropDrawing}
          onLeave={controller.stopDrawing}
        />
      )}
    </section>
  );
});

/** Nothing is shown before the code that shows it is there. */
const alsoNeeded = { drawing: drawingDialog };

/** A locked voice does not ask to try again, and digits that nobody asked for do not change the question. */
function headingOf(state: Exclude<IdentityState, { status: 'confirmed' }>) {
  if (state.status === 'speaking') return state.by === 'page' ? 'idle' : 'speaking';
  return state.status === 'retry' && state.cause === 'locked' ? 'idle' : state.status;
}

function acceptedFor(method: IdentityMethod, payment: PaymentTexts, sentences: Sentences['identity']) {
  return {
    text: sentences.acceptedFor(method, payment.amount, payment.payee),
    speech: sentences.acceptedFor(method, payment.spokenAmount, payment.spokenPayee),
    masked: sentences.accepted[method],
  };
}

import { createPayIntentController } from '@payaloud/browser/internal';
import { speakPayee, tellPayee } from '@payaloud/core/internal/announcement';
import type { Language, Sentences } from '@payaloud/core/languages';
import { formatMoney, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/internal/spoken-amount';
import {
  swipeSteps,
  type PayIntentEffect,
  type PayIntentEvent,
  type PayIntentState,
} from '@payaloud/core/internal/pay-intent';
import { useId, useRef, type ComponentPropsWithRef, type KeyboardEvent } from 'react';
import { useClock, voiced } from '../provider';
import { useFlow, useIsomorphicLayoutEffect } from '../shared';
import { pressedAt } from '../shared/pressedAt';

export interface UseSwipeToPayOptions {
  /** Shown and spoken in the names of both controls. */
  amount: Money;
  /** Shown and spoken without control, bidi and markup characters. Cut to 70 characters. */
  payee: string;
  /** Words and sentences. */
  language: Language<'payment'>;
  /**
   * BCP 47, for the digits of the amount.
   * @default the language's tag
   */
  locale?: string;
  /** Called once for each completed gesture. The controls are inactive until the returned promise settles. */
  onPay: () => void | Promise<unknown>;
  /**
   * True if the payer may not pay yet, for example because the amount was not heard. The controls stay in the tab
   * order.
   * @default false
   */
  blocked?: boolean;
  /** Called on a press while `blocked`. Announce the reason. */
  onBlocked?: () => void;
}

export interface SwipeToPayParts {
  readonly state: PayIntentState;
  readonly askButtonProps: ComponentPropsWithRef<'button'>;
  readonly confirmButtonProps: ComponentPropsWithRef<'button'>;
  readonly abortButtonProps: ComponentPropsWithRef<'button'>;
  readonly rangeProps: ComponentPropsWithRef<'input'>;
  readonly rangeLabelProps: ComponentPropsWithRef<'label'>;
}

type Focus = Extract<PayIntentEffect, { type: 'focus' }>;

/**
 * Intent to pay, as props for a button with two steps and for a native range, which can also be dragged.
 *
 * @example
 *   const { state, rangeProps } = useSwipeToPay({ language: en, ...order, onPay: () => console.log('The payer means it.') });
 */
export function useSwipeToPay(options: UseSwipeToPayOptions): SwipeToPayParts {
  const { amount, language, locale = language.tag, onPay, blocked = false, onBlocked } = options;
  const payee = tellPayee(options.payee, 'last', language);
  const askRef = useRef<HTMLButtonElement>(null);
  const confirmRef = useRef<HTMLButtonElement>(null);
  const rangeId = useId();
  const nextFocus = useRef<Focus | null>(null);
  const isLettingGo = useRef(false);
  const clock = useClock();
  const [state, intent] = useFlow(createPayIntentController, {
    onPay,
    isBlocked: blocked,
    onBlocked: () => onBlocked?.(),
    moveFocus: (focus: Focus) => void (nextFocus.current = focus),
    isRangeFocused: () => document.activeElement?.id === rangeId,
    clock,
  });

  // Move the focus after the new state is rendered, because a screen reader reads the page when the focus arrives.
  useIsomorphicLayoutEffect(() => {
    const focus = nextFocus.current;
    nextFocus.current = null;
    if (!focus || (focus.when === 'if-lost' && document.activeElement !== document.body)) return;
    (focus.on === 'ask' ? askRef : confirmRef).current?.focus();
  }, [state]);
  // A started gesture is valid only for this amount and payee, and only if nothing blocks it. A layout effect, because a
  // release between the commit and passive effects would pay what the payer has not seen.
  const offer = [amount.minorUnits, amount.currency, payee, blocked].join('\n');
  const lastOffer = useRef(offer);
  useIsomorphicLayoutEffect(() => {
    if (offer === lastOffer.current) return;
    lastOffer.current = offer;
    intent.dispatch({ type: 'offer-changed' });
  }, [intent, offer]);

  const send = (event: PayIntentEvent) => intent.dispatch(event);
  const abort = () => send({ type: 'abort' });
  const abortOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || intent.getState().status === 'ready') return;
    event.preventDefault();
    abort();
  };
  const { swipeToPay: sentences } = language.sentences;
  const text = formatMoney(amount, locale);
  const spoken = speakAmount(amount, language);
  const spokenPayee = speakPayee(options.payee, 'last', language);
  /** The page voice says digits in words, and leaves out amount and payee if others may hear. */
  const voice = (part: 'ask' | 'confirm' | 'slide') =>
    voiced({ speech: sentences[part](spoken, spokenPayee), masked: sentences.masked[part] });
  const inert = blocked || state.status === 'paid' ? true : undefined;
  const wasSlid = state.status === 'paid' && state.by !== 'button';

  return {
    state,
    askButtonProps: {
      ref: askRef,
      type: 'button',
      // No `aria-expanded`: "collapsed" would be said by the change and again by the focus that returns here.
      'aria-disabled': inert,
      onClick: () => send({ type: 'ask' }),
      onKeyDown: abortOnEscape,
      ...voice('ask'),
      children: sentences.ask(text, payee),
    },
    confirmButtonProps: {
      ref: confirmRef,
      type: 'button',
      // Not disabled during the payment, because "unavailable" would be spoken in addition to the announcement.
      'aria-disabled': blocked || undefined,
      onClick: ({ nativeEvent }) => send({ type: 'confirm', pressedAt: pressedAt(nativeEvent, clock) }),
      onKeyDown: (event) => {
        // Ignore the repeated presses of a held Enter.
        if (event.repeat && event.key === 'Enter') event.preventDefault();
        abortOnEscape(event);
      },
      ...voice('confirm'),
      children: sentences.confirm(text, payee),
    },
    abortButtonProps: { type: 'button', onClick: abort, onKeyDown: abortOnEscape, children: sentences.abort },
    rangeProps: {
      id: rangeId,
      type: 'range',
      ...voice('slide'),
      min: 0,
      max: swipeSteps,
      step: 1,
      value: state.step,
      // Not disabled by its own payment, because "unavailable" would be spoken in addition to the announcement.
      'aria-disabled': wasSlid ? blocked || undefined : inert,
      'aria-valuetext': stepText(state, sentences),
      onPointerDown: (event) => {
        isLettingGo.current = false;
        if (event.isPrimary && event.button === 0) send({ type: 'grab' });
      },
      // Ignore a second finger on the range.
      onPointerUp: (event) => {
        if (!event.isPrimary) return;
        send({ type: 'release' });
        isLettingGo.current = true;
        clock.after(0, () => (isLettingGo.current = false));
      },
      onPointerCancel: () => send({ type: 'lost-finger' }),
      // React's `change` handles the native `input`, and the native `change`, the only one that WebKit before 15.4
      // fires. In the task of a release Firefox 153 puts the thumb where the pointer was once more; React takes it back. The
      // timer may come late on a busy page, so the next press ends that, too.
      onChange: (event) => {
        if (!isLettingGo.current) send({ type: 'slide', step: event.currentTarget.valueAsNumber });
      },
      onKeyDown: (event) => {
        isLettingGo.current = false;
        if (event.key === 'Enter') {
          event.preventDefault();
          if (!event.repeat) send({ type: 'commit' });
        }
        abortOnEscape(event);
      },
      onBlur: () => send({ type: 'left-range' }),
    },
    rangeLabelProps: { htmlFor: rangeId, children: sentences.slide(text, payee) },
  };
}

/** The range's value text. It does not change during and after a payment, or it would be spoken over the outcome. */
export function stepText(state: PayIntentState, sentences: Sentences['swipeToPay']): string {
  const by = 'by' in state && state.by !== 'button' ? state.by : null;
  return by && state.step === swipeSteps ? sentences.atEnd(by) : sentences.step(state.step, swipeSteps);
}

import { createPayIntentController, systemClock } from '@payaloud/browser';
import { cleanPayee, speakPayee } from '@payaloud/core/announcement';
import type { Language, Sentences } from '@payaloud/core/languages';
import { formatMoney, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { swipeSteps, type PayIntentEffect, type PayIntentEvent, type PayIntentState } from '@payaloud/core/pay-intent';
import { useEffect, useId, useRef, type ComponentPropsWithRef, type KeyboardEvent } from 'react';
import { voiced } from '../provider';
import { useFlow, useIsomorphicLayoutEffect } from '../shared';

export interface UseSwipeToPayOptions {
  amount: Money;
  /** Shown and spoken without control, bidi and markup characters, at most 70 of the others. */
  payee: string;
  language: Language<'payment'>;
  /** For the digits of the amount. Default: the language's tag. */
  locale?: string;
  /** Called once for each time that the payer meant it. Until a returned promise settles, nothing can be meant again. */
  onPay: () => void | Promise<unknown>;
  /** Nothing works yet, for example because the amount was not heard (law 2). The controls keep their place in the tab order. */
  blocked?: boolean;
  /** A press while `blocked`: say why. */
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

/** Intent to pay, as ready props: a button of two steps, and a native range of few steps that is also the drag. */
export function useSwipeToPay(options: UseSwipeToPayOptions): SwipeToPayParts {
  const { amount, language, locale = language.tag, onPay, blocked = false, onBlocked } = options;
  const payee = cleanPayee(options.payee);
  const askRef = useRef<HTMLButtonElement>(null);
  const confirmRef = useRef<HTMLButtonElement>(null);
  const rangeId = useId();
  const nextFocus = useRef<Focus | null>(null);
  const [state, intent] = useFlow(createPayIntentController, {
    onPay,
    isBlocked: blocked,
    onBlocked: () => onBlocked?.(),
    moveFocus: (focus: Focus) => void (nextFocus.current = focus),
    isRangeFocused: () => document.activeElement?.id === rangeId,
    clock: systemClock,
  });

  // After the page shows the new state: a screen reader reads what it finds when the focus arrives.
  useIsomorphicLayoutEffect(() => {
    const focus = nextFocus.current;
    nextFocus.current = null;
    if (!focus || (focus.when === 'if-lost' && document.activeElement !== document.body)) return;
    (focus.on === 'ask' ? askRef : confirmRef).current?.focus();
  }, [state]);
  // The payer meant this amount and this payee, and nothing blocked it.
  const offer = [amount.minorUnits, amount.currency, payee, blocked].join('\n');
  const lastOffer = useRef(offer);
  useEffect(() => {
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
  const spokenPayee = speakPayee(payee, language.sentences.common.and);
  /** The page voice says figures in words, and neither amount nor payee where others may hear. */
  const voice = (part: 'ask' | 'confirm' | 'slide') =>
    voiced({ speech: sentences[part](spoken, spokenPayee), masked: sentences.masked[part] });
  const inert = blocked || state.status === 'paid' ? true : undefined;

  return {
    state,
    askButtonProps: {
      ref: askRef,
      type: 'button',
      'aria-disabled': inert,
      'aria-expanded': state.status === 'asked',
      onClick: () => send({ type: 'ask' }),
      onKeyDown: abortOnEscape,
      ...voice('ask'),
      children: sentences.ask(text, payee),
    },
    confirmButtonProps: {
      ref: confirmRef,
      type: 'button',
      // Not while it is paid: "unavailable" would be said beside what is announced.
      'aria-disabled': blocked || undefined,
      onClick: () => send({ type: 'confirm' }),
      onKeyDown: (event) => {
        // A held Enter would press again and again.
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
      'aria-disabled': inert,
      'aria-valuetext': stepText(state, sentences),
      onPointerDown: (event) => {
        if (event.isPrimary && event.button === 0) send({ type: 'grab' });
      },
      // A second finger on the range lifts for itself.
      onPointerUp: (event) => event.isPrimary && send({ type: 'release' }),
      onPointerCancel: () => send({ type: 'lost-finger' }),
      // React's `change` is the native `input`; WebKit before 15.4 fires only the native `change`, which React takes too.
      onChange: (event) => send({ type: 'slide', step: event.currentTarget.valueAsNumber }),
      onKeyDown: (event) => {
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

/** Where the range stands. It stays what it was while it is paid and after: a new value would be spoken into the outcome. */
export function stepText(state: PayIntentState, sentences: Sentences['swipeToPay']): string {
  const by = 'by' in state && state.by !== 'button' ? state.by : null;
  return by && state.step === swipeSteps ? sentences.atEnd(by) : sentences.step(state.step, swipeSteps);
}

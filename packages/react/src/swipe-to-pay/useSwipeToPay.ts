import { cleanPayee, speakPayee } from '@payaloud/core/announcement';
import { createStore } from '@payaloud/core/flow';
import type { Language, Sentences } from '@payaloud/core/languages';
import { formatMoney, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import {
  readySwipeToPay,
  reduceSwipeToPay,
  swipeSteps,
  type SwipeToPayEvent,
  type SwipeToPayState,
} from '@payaloud/core/swipe-to-pay';
import {
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentPropsWithRef,
  type KeyboardEvent,
} from 'react';
import { useIsomorphicLayoutEffect, voiced } from '../provider';

export interface UseSwipeToPayOptions {
  amount: Money;
  /** Shown and spoken without control, bidi and markup characters, at most 70 of the others. */
  payee: string;
  language: Language;
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
  readonly state: SwipeToPayState;
  readonly askButtonProps: ComponentPropsWithRef<'button'>;
  readonly confirmButtonProps: ComponentPropsWithRef<'button'>;
  readonly abortButtonProps: ComponentPropsWithRef<'button'>;
  readonly rangeProps: ComponentPropsWithRef<'input'>;
  readonly rangeLabelProps: ComponentPropsWithRef<'label'>;
}

/** Intent to pay, as ready props: a button of two steps, and a native range of few steps that is also the drag. */
export function useSwipeToPay(options: UseSwipeToPayOptions): SwipeToPayParts {
  const { amount, language, locale = language.tag, onPay, blocked = false, onBlocked } = options;
  const payee = cleanPayee(options.payee);
  const [store] = useState(() => createStore<SwipeToPayState, SwipeToPayEvent>(reduceSwipeToPay, readySwipeToPay));
  const state = useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.getState(),
    () => readySwipeToPay,
  );
  const askRef = useRef<HTMLButtonElement>(null);
  const confirmRef = useRef<HTMLButtonElement>(null);
  const rangeId = useId();
  const latest = useRef(onPay);
  useEffect(() => {
    latest.current = onPay;
  });

  // Before the controls can be pressed: what was meant and not heard here would never be paid, and never end.
  useIsomorphicLayoutEffect(
    () =>
      store.subscribe((next, previous) => {
        if (next.status !== 'paid' || previous.status === 'paid') return;
        const settled = () => {
          store.dispatch({ type: 'settle' });
          if (document.activeElement?.id !== rangeId) store.dispatch({ type: 'abort' });
        };
        // What throws at once has ended like what rejects.
        const pay = async () => latest.current();
        void pay().then(settled, settled);
      }),
    [store, rangeId],
  );
  // What was meant, was meant of this amount and this payee, and where nothing blocks it.
  const meaning = [amount.minorUnits, amount.currency, payee, blocked].join('\n');
  const lastMeaning = useRef(meaning);
  useEffect(() => {
    if (meaning === lastMeaning.current) return;
    lastMeaning.current = meaning;
    const { status } = store.getState();
    if (status === 'asked' || status === 'sliding') store.dispatch({ type: 'abort' });
  }, [store, meaning]);
  const previous = useRef(state.status);
  // The second step is read by its own focus, so nothing is announced for it. It goes when the payment has ended.
  useEffect(() => {
    const hadSecondStep = previous.current === 'paid' || previous.current === 'asked';
    previous.current = state.status;
    if (state.status === 'asked') confirmRef.current?.focus();
    else if (hadSecondStep && document.activeElement === document.body) askRef.current?.focus();
  }, [state.status]);

  const send = (event: SwipeToPayEvent) => (blocked ? onBlocked?.() : store.dispatch(event));
  const abort = () => {
    store.dispatch({ type: 'abort' });
    askRef.current?.focus();
  };
  const abortOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || store.getState().status === 'ready') return;
    event.preventDefault();
    abort();
  };
  const { swipeToPay: sentences } = language.sentences;
  const text = formatMoney(amount, locale);
  const spoken = speakAmount(amount, language);
  const spokenPayee = speakPayee(payee, language.sentences.announcement.and);
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
      onClick: () => send({ type: 'ask', at: performance.now() }),
      onKeyDown: abortOnEscape,
      ...voice('ask'),
      children: sentences.ask(text, payee),
    },
    confirmButtonProps: {
      ref: confirmRef,
      type: 'button',
      // Not while it is paid: "unavailable" would be said beside what is announced.
      'aria-disabled': blocked || undefined,
      onClick: () => send({ type: 'confirm', at: performance.now() }),
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
      onPointerUp: (event) => event.isPrimary && store.dispatch({ type: 'release' }),
      onPointerCancel: () => store.dispatch({ type: 'abort' }),
      // React's `change` is the native `input`; WebKit before 15.4 fires only the native `change`, which React takes too.
      onChange: (event) => send({ type: 'slide', step: event.currentTarget.valueAsNumber }),
      onKeyDown: (event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          if (!event.repeat) send({ type: 'commit' });
        }
        abortOnEscape(event);
      },
      onBlur: () => {
        const { status } = store.getState();
        if (status === 'sliding' || status === 'ready') store.dispatch({ type: 'abort' });
      },
    },
    rangeLabelProps: { htmlFor: rangeId, children: sentences.slide(text, payee) },
  };
}

/** Where the range stands. It stays what it was while it is paid and after: a new value would be spoken into the outcome. */
export function stepText(state: SwipeToPayState, sentences: Sentences['swipeToPay']): string {
  const by = 'by' in state && state.by !== 'button' ? state.by : null;
  return by && state.step === swipeSteps ? sentences.atEnd(by) : sentences.step(state.step, swipeSteps);
}

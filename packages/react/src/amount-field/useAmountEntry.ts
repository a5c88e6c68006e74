import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import {
  createAmountEntryController,
  namesOf,
  systemClock,
  type AmountEntryController,
  type AmountEntryEnvironment,
} from '@payaloud/browser';
import {
  complaintOf,
  isSame,
  maskOfStanding,
  type AmountEntryFocus,
  type AmountEntryState,
  type AmountEntryView,
} from '@payaloud/core/amount-entry';
import type { Language } from '@payaloud/core/languages';
import { fractionDigits, money, type Money } from '@payaloud/core/money';
import { PayaloudReactError, useConnected, useDefaults, usePreferences, useRecognizer } from '../provider';
import { useIsomorphicLayoutEffect } from '../shared';
import { amountText, type AmountText } from './amountText';
import type { UseAmountEntryOptions } from './options';
import { useAmountProps, type AmountProps } from './useAmountProps';
import { useFormField } from './useFormField';
import { useSpeechSupport, type SpeechSupport } from './useSpeechSupport';
import { useTalkKey } from './useTalkButton';

/** One amount field: its state, ready props for its elements, and the words for what stands between them. */
export interface AmountEntry extends AmountProps {
  readonly state: AmountEntryState;
  /** What the form posts. In a controlled field: the app's value. */
  readonly value: Money | null;
  readonly view: AmountEntryView;
  readonly say: Language<'amount'>['sentences']['amountEntry'];
  readonly text: AmountText;
  readonly support: SpeechSupport;
  /** The page voice masks what stands here, so the field offers to hear it. */
  readonly isMasked: boolean;
  /** Why the form cannot be sent; null while nothing is in the way or the payer still types. */
  readonly complaint: string | null;
  readonly steps: readonly Money[];
  readonly controller: AmountEntryController;
  readonly options: UseAmountEntryOptions;
}

/**
 * Entering an amount by typing, speech, keypad, presets or steps, as ready prop objects.
 *
 * @throws {PayaloudReactError} `no-language` or `no-currency`, where neither the field nor a provider names one.
 */
export function useAmountEntry(options: UseAmountEntryOptions): AmountEntry {
  const { announcer, language, locale, currency } = useDefaults('amount', options);
  const recognizer = useRecognizer(options.recognizer);
  const [chosen] = usePreferences();
  const names = namesOf(chosen);
  if (currency === null) throw new PayaloudReactError('no-currency', 'Give a `currency` to the field or the provider.');
  const { min, max, value: given, defaultValue = null } = options;
  const isFixed = Boolean(options.disabled || options.readOnly);
  const view = useMemo(
    (): AmountEntryView => ({
      language,
      locale,
      currency,
      min,
      max,
      required: options.required ? 'required' : 'optional',
      handsFree: options.handsFree ? 'on' : 'off',
    }),
    [language, locale, currency, min, max, options.required, options.handsFree],
  );

  const environment = useRef<AmountEntryEnvironment>(null);
  // oxlint-disable-next-line react/refs -- read when an event comes, never while rendering
  const [controller] = useState(() =>
    createAmountEntryController(given === undefined ? defaultValue : given, () => environment.current!),
  );
  const state = useSyncExternalStore(controller.subscribe, controller.getState, controller.getState);
  const value = given === undefined ? state.value : given;
  const heldBack = complaintOf(state, view) ?? complaintOfApp(state, value, view);

  const form = useFormField(controller, isFixed ? null : heldBack, given === undefined ? defaultValue : given);
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const talk = useRef<HTMLButtonElement>(null);
  const nextFocus = useRef<AmountEntryFocus | null>(null);

  useIsomorphicLayoutEffect(() => {
    environment.current = {
      view,
      announcer,
      recognizer,
      clock: systemClock,
      pauseMs: options.pauseMs ?? chosen.pauseMs,
      names,
      moveFocus: (target) => {
        nextFocus.current = target;
      },
      isFocusInStage: () => stage.current?.contains(document.activeElement) ?? false,
      isFocusInInput: () => form.inputRef.current !== null && document.activeElement === form.inputRef.current,
      ...(options.onValueChange && { onValueChange: options.onValueChange }),
      ...(options.onValueCommitted && { onValueCommitted: options.onValueCommitted }),
    };
  });

  useConnected(announcer);
  useEffect(() => controller.connect(), [controller]);
  useTalkKey(controller, root, isFixed ? null : options.talkKey);
  useGivenValue(controller, given);
  useRest(controller, root, isFixed);

  // After the page shows the new state: a screen reader reads what it finds when the focus arrives.
  useIsomorphicLayoutEffect(() => {
    const target = nextFocus.current;
    nextFocus.current = null;
    if (target) focusOn({ stage, talk, input: form.inputRef }[target], form.inputRef);
  }, [state]);

  const text = useMemo(() => amountText(language, locale, currency), [language, locale, currency]);
  const support = useSpeechSupport(isFixed ? null : recognizer, language.tag, announcer);
  // The sign beside the text has changed: what the text was meant in is told at once.
  const isForeign = value !== null && value.currency !== currency;
  const complaint = state.complaint === 'shown' || isForeign ? heldBack : null;
  const say = language.sentences.amountEntry;
  const standing = maskOfStanding({ ...state, value }, view);
  const isMasked = names === 'masked' && standing !== null;
  const props = useAmountProps({
    controller,
    state,
    value,
    options,
    view,
    say,
    text,
    form,
    complaint,
    standing,
    root,
    stage,
    talk,
  });
  const steps = useMemo(() => options.steps ?? usualSteps(currency), [options.steps, currency]);

  return { ...props, state, value, view, say, text, support, isMasked, complaint, steps, controller, options };
}

/** The app sets the value. What it does not take stays on the screen, with a complaint: nothing typed is lost. */
function useGivenValue(controller: AmountEntryController, given: Money | null | undefined) {
  const previous = useRef(given);
  useEffect(() => {
    if (given === undefined || isSame(previous.current ?? null, given)) return;
    previous.current = given;
    if (!isSame(controller.getState().value, given)) controller.give(given, 'app');
  }, [controller, given]);
}

/** No microphone stays open, and no spoken yes is taken, in a field that is disabled, read-only, or in a closed dialog. */
function useRest(controller: AmountEntryController, root: RefObject<HTMLElement | null>, isFixed: boolean) {
  useEffect(() => {
    if (isFixed) controller.rest();
    const onClose = ({ target }: Event) => {
      if (target instanceof Element && root.current && target.contains(root.current)) controller.rest();
    };
    document.addEventListener('close', onClose, { capture: true });
    return () => document.removeEventListener('close', onClose, { capture: true });
  }, [controller, root, isFixed]);
}

/** A controlled field whose app has not taken the value yet must not look as if it had. */
function complaintOfApp(state: AmountEntryState, value: Money | null, { language }: AmountEntryView): string | null {
  return isSame(state.value, value) ? null : language.sentences.amountEntry.notAccepted;
}

function focusOn(target: RefObject<HTMLElement | null>, otherwise: RefObject<HTMLElement | null>) {
  const element = target.current?.checkVisibility?.({ visibilityProperty: true }) === false ? null : target.current;
  (element ?? otherwise.current)?.focus();
}

function usualSteps(currency: string): readonly Money[] {
  const unit = 10 ** fractionDigits(currency);
  return [money(unit, currency), money(10 * unit, currency)];
}

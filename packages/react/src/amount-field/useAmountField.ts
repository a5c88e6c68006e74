import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { createAmountEntryController, type AmountEntryController } from '@payaloud/browser/internal';
import {
  currentAnnouncement,
  isSameValue,
  maskedText,
  shownText,
  validationAnnouncement,
  type AmountAnnouncement,
  type AmountEntryConfig,
  type AmountEntryFocus,
  type AmountEntryState,
} from '@payaloud/core/internal/amount-entry';
import type { Language } from '@payaloud/core/languages';
import { fractionDigits, money, toDecimalString, type Money } from '@payaloud/core/money';
import {
  PayaloudReactError,
  useAmountPrivacy,
  useConnected,
  useDefaults,
  usePreferences,
  useRecognizer,
} from '../provider';
import { assignRef, useFlow, useIsInBrowser, useIsomorphicLayoutEffect } from '../shared';
import { useReadiness } from '../shared/useReadiness';
import type { AmountEntry } from './amountEntry';
import { amountText } from './amountText';
import { checkOptions } from './checkOptions';
import { spokenStage } from './lazyStage';
import type { AmountFieldSentences, UseAmountFieldOptions } from './options';
import { useAmountProps } from './useAmountProps';
import { useFieldCheck } from './useFieldCheck';
import { useFormField } from './useFormField';
import { useHiddenInput } from './useHiddenInput';
import { useSpeechSupport } from './useSpeechSupport';
import { useTalkKey } from './useTalkButton';
import { useTypedEarly } from './useTypedEarly';

/**
 * Entry of an amount by typing, speech, keypad, presets or steps, as prop objects.
 * @throws {PayaloudReactError} `no-language` or `no-currency` if neither the field nor a provider sets one; `not-money` or
 *   `currency-mismatch` for an amount that the payer would hear wrongly.
 * @example
 *   const { inputProps, labelProps } = useAmountField({ label: 'Tip', language: en, currency: 'USD' });
 *   const field = (
 *     <>
 *       <label {...labelProps}>Tip</label>
 *       <input {...inputProps} />
 *     </>
 *   );
 */
export function useAmountField(options: UseAmountFieldOptions): AmountEntry {
  const { announcer, locale, currency, clock, ...defaults } = useDefaults('amount', options);
  const { sentences } = options;
  const language = useMemo(() => withSentences(defaults.language, sentences), [defaults.language, sentences]);
  const recognizer = useRecognizer(options.recognizer);
  const [chosen] = usePreferences();
  const amountPrivacy = useAmountPrivacy(announcer);
  if (currency === null) throw new PayaloudReactError('no-currency', 'Give a `currency` to the field or the provider.');
  checkOptions(options, currency);
  useFieldCheck(options);
  const { max, zero, zeroText, value: given, defaultValue = null, inputRef } = options;
  const bill = options.bill === undefined ? options.percentages?.of : options.bill;
  const { min = zero === 'allowed' ? zeroIn(currency) : undefined } = options;
  const errorMessage = options.errorMessage || null;
  const isFixed = Boolean(options.disabled || options.readOnly);
  const config = useMemo(
    (): AmountEntryConfig => ({
      language,
      label: options.label,
      locale,
      currency,
      min,
      max,
      required: options.required ? 'required' : 'optional',
      handsFree: options.handsFree ? 'on' : 'off',
      errorMessage,
      bill,
      zeroText,
    }),
    [
      language,
      options.label,
      locale,
      currency,
      min,
      max,
      options.required,
      options.handsFree,
      errorMessage,
      bill,
      zeroText,
    ],
  );

  const root = useRef<HTMLDivElement>(null);
  const prompt = useRef<HTMLDivElement>(null);
  const talk = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const mergedInputRef = useCallback(
    (element: HTMLInputElement | null) => {
      input.current = element;
      assignRef(inputRef, element);
    },
    [inputRef],
  );
  const hasFocus = useRef(false);
  const nextFocus = useRef<AmountEntryFocus | null>(null);
  const initialValue = given === undefined ? defaultValue : given;
  const [state, controller] = useFlow(createAmountEntryController, {
    initialValue,
    initialText: given === undefined && !defaultValue ? options.defaultText : undefined,
    config,
    announcer,
    recognizer,
    clock,
    alsoNeeded: spokenStage,
    pauseMs: options.pauseMs ?? chosen.pauseMs,
    amountPrivacy,
    moveFocus: (target: AmountEntryFocus) => void (nextFocus.current = target),
    isFocusInPrompt: () => prompt.current?.contains(document.activeElement) ?? false,
    isFocusInInput: () => document.activeElement === input.current,
    // A layout without an element around the field cannot tell.
    isFocusInField: () => hasFocus.current || (root.current?.contains(document.activeElement) ?? true),
    isFocusAtTalk() {
      const { activeElement, body } = document;
      return activeElement === null || activeElement === body || activeElement === talk.current;
    },
    onValueChange: options.onValueChange,
    onValueCommitted: options.onValueCommitted,
  });
  const isInBrowser = useIsInBrowser();
  const readiness = useReadiness(controller);
  const value = given === undefined ? state.value : given;
  // The currency beside the text has changed, so the field says at once which one the text was meant in.
  const isForeign = value !== null && value.currency !== currency;
  const decimal = value && !isForeign ? toDecimalString(value) : '';
  const heldBack = textOf(validationAnnouncement(state, config), config) ?? unacceptedByApp(state, value, config);
  const isDue = state.validationMessage === 'shown' || isForeign || errorMessage !== null;
  // One error at a time. The field's own reason is about the very text, so it outranks the app's.
  const validationMessage = isDue ? (heldBack ?? errorMessage) : null;
  const hidden = useHiddenInput({ controller, input, options, currency, decimal, state });
  const form = useFormField({
    controller,
    clock,
    input,
    message: isFixed ? null : heldBack,
    resetValue: initialValue,
    appError: validationMessage === errorMessage ? errorMessage : null,
    onBlur() {
      hasFocus.current = false;
      const target = hidden.element.current ?? input.current;
      if (target) options.onBlur?.({ type: 'blur', target });
    },
  });

  useConnected(announcer);
  useTalkKey(controller, root, isFixed ? null : options.talkKey);
  useGivenValue(controller, given);
  useLimits(controller, config);
  useStoppedListening(controller, root, isFixed);
  useTypedEarly(controller, input, isInBrowser);

  // Runs after the page shows the new state, because a screen reader reads what it finds when focus arrives.
  useIsomorphicLayoutEffect(() => {
    const target = nextFocus.current;
    nextFocus.current = null;
    // A question appears without a press, so it scrolls later by itself, when nothing moves under a finger.
    if (target) focusOn({ prompt, talk, input }[target], input, { preventScroll: state.status === 'choosing' });
  }, [state]);

  const text = useMemo(() => amountText(language, locale, currency), [language, locale, currency]);
  const support = useSpeechSupport({
    isInBrowser,
    controller,
    recognizer: isFixed ? null : recognizer,
    readiness,
    languageTag: language.tag,
    announcer,
    talk,
  });
  const say = language.sentences.amountEntry;
  const current = currentAnnouncement({ ...state, value }, config);
  const currentText = textOf(current, config);
  const masked = current && maskedText(current, config);
  const isMasked = amountPrivacy === 'masked' && masked !== null;
  const props = useAmountProps({
    controller,
    state,
    readiness,
    value,
    options,
    config,
    say,
    text,
    inputRef: mergedInputRef,
    form,
    onFocus: () => void (hasFocus.current = true),
    hidden,
    decimal,
    isInBrowser,
    validationMessage,
    masked,
    root,
    prompt,
    talk,
  });
  const steps = useMemo(() => options.steps ?? usualSteps(currency), [options.steps, currency]);

  return {
    ...props,
    state,
    value,
    config,
    say,
    text,
    support,
    talkHint: readiness === 'ready' ? null : say.loading[readiness],
    currentText,
    isMasked,
    validationMessage,
    steps,
    controller,
    options,
  };
}

function withSentences(language: Language<'amount'>, own: AmountFieldSentences | undefined): Language<'amount'> {
  if (!own) return language;
  const { sentences } = language;
  return { ...language, sentences: { ...sentences, amountEntry: { ...sentences.amountEntry, ...own } } };
}

/** The app sets the value. Text that the app rejects stays visible with the reason, and is not lost. */
function useGivenValue(controller: AmountEntryController, given: Money | null | undefined) {
  const previous = useRef(given);
  useEffect(() => {
    if (given === undefined || isSameValue(previous.current ?? null, given)) return;
    previous.current = given;
    if (!isSameValue(controller.getState().value, given)) controller.setValue(given, 'app');
  }, [controller, given]);
}

/** Reads refused text again within new limits. In another currency it is left, because it was meant in the old one. */
function useLimits(controller: AmountEntryController, { currency, min, max }: AmountEntryConfig) {
  const previous = useRef({ currency, min, max });
  useEffect(() => {
    const before = previous.current;
    previous.current = { currency, min, max };
    if (before.currency !== currency) return;
    if (!isSameValue(before.min ?? null, min ?? null) || !isSameValue(before.max ?? null, max ?? null)) {
      controller.changeLimits();
    }
  }, [controller, currency, min, max]);
}

/** Closes the microphone and ignores a spoken yes in a field that is disabled, read-only or in a closed dialog. */
function useStoppedListening(controller: AmountEntryController, root: RefObject<HTMLElement | null>, isFixed: boolean) {
  useEffect(() => {
    if (isFixed) controller.stopListening();
    const onClose = ({ target }: Event) => {
      if (target instanceof Element && root.current && target.contains(root.current)) controller.stopListening();
    };
    document.addEventListener('close', onClose, { capture: true });
    return () => document.removeEventListener('close', onClose, { capture: true });
  }, [controller, root, isFixed]);
}

function textOf(announcement: AmountAnnouncement | null, config: AmountEntryConfig): string | null {
  return announcement && shownText(announcement, config);
}

/** The validation message if a controlled field's app has not accepted the value yet. */
function unacceptedByApp(state: AmountEntryState, value: Money | null, { language }: AmountEntryConfig): string | null {
  return isSameValue(state.value, value) ? null : language.sentences.amountEntry.notAccepted;
}

function focusOn(
  target: RefObject<HTMLElement | null>,
  otherwise: RefObject<HTMLElement | null>,
  options: FocusOptions,
) {
  const element = target.current?.checkVisibility?.({ visibilityProperty: true }) === false ? null : target.current;
  (element ?? otherwise.current)?.focus(options);
}

/** The same object each time, so that it does not count as a change. */
const zeros = new Map<string, Money>();

function zeroIn(currency: string): Money {
  const known = zeros.get(currency) ?? money(0, currency);
  zeros.set(currency, known);
  return known;
}

function usualSteps(currency: string): readonly Money[] {
  const unit = 10 ** fractionDigits(currency);
  return [money(unit, currency), money(10 * unit, currency)];
}

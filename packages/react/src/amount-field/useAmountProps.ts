import { useId, type ComponentPropsWithRef, type RefCallback, type RefObject } from 'react';
import type { AmountEntryController } from '@payaloud/browser';
import {
  formsOf,
  isMicrophoneOpen,
  type AmountEntryConfig,
  type AmountEntryState,
  type AmountEntryStatus,
} from '@payaloud/core/internal/amount-entry';
import type { Language, Readiness } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import { announcedByItself, voiced } from '../provider';
import { useDeliberatePress } from '../shared/useDeliberatePress';
import type { AmountText } from './amountText';
import { pressKey, startsAnew, type KeypadKey } from './keypadKeys';
import { attributesOf } from './attributesOf';
import type { UseAmountFieldOptions } from './options';
import type { FormField } from './useFormField';
import type { HiddenInput } from './useHiddenInput';
import { useTalkButton } from './useTalkButton';

type ButtonProps = ComponentPropsWithRef<'button'>;

/** Props to spread on plain elements, in any layout. */
export interface AmountProps {
  readonly rootProps: ComponentPropsWithRef<'div'> & {
    readonly 'data-status': AmountEntryStatus;
    readonly 'data-payaloud': 'amount-field';
    /** `awaited` in the server's HTML, whose buttons do nothing yet. */
    readonly 'data-script': 'awaited' | undefined;
  };
  readonly labelProps: ComponentPropsWithRef<'label'>;
  readonly descriptionProps: ComponentPropsWithRef<'p'>;
  readonly inputProps: ComponentPropsWithRef<'input'>;
  /** Null if the field has no name. */
  readonly hiddenInputProps: ComponentPropsWithRef<'input'> | null;
  readonly validationMessageProps: ComponentPropsWithRef<'p'>;
  readonly talkButtonProps: ButtonProps;
  /** For the element that describes the talk button while the speech code loads. Its text is `talkHint`. */
  readonly talkHintProps: ComponentPropsWithRef<'span'>;
  /** For the element that shows messages. Put the text into the element with `promptTextProps`. */
  readonly promptProps: ComponentPropsWithRef<'div'>;
  readonly promptTextProps: ComponentPropsWithRef<'div'>;
  readonly acceptButtonProps: ButtonProps;
  readonly hearAgainButtonProps: ButtonProps;
  readonly sayAgainButtonProps: ButtonProps;
  readonly typeInsteadButtonProps: ButtonProps;
  readonly cancelButtonProps: ButtonProps;
  readonly giveConsentButtonProps: ButtonProps;
  readonly refuseConsentButtonProps: ButtonProps;
  readonly startDownloadButtonProps: ButtonProps;
  readonly refuseDownloadButtonProps: ButtonProps;
  readonly otherWaysButtonProps: ButtonProps;
  readonly otherWaysProps: ComponentPropsWithRef<'div'>;
  readonly sayDigitsButtonProps: ButtonProps;
  choiceProps(candidate: Money): ButtonProps;
  presetProps(preset: Money): ButtonProps;
  percentProps(percent: number, amount: Money): ButtonProps;
  stepProps(step: Money, direction: 'up' | 'down'): ButtonProps;
  keyProps(key: KeypadKey): ButtonProps;
}

export interface AmountPropsInput {
  readonly controller: AmountEntryController;
  readonly state: AmountEntryState;
  readonly readiness: Readiness;
  readonly value: Money | null;
  readonly options: UseAmountFieldOptions;
  readonly config: AmountEntryConfig;
  readonly say: Language<'amount'>['sentences']['amountEntry'];
  readonly text: AmountText;
  readonly inputRef: RefCallback<HTMLInputElement>;
  readonly form: FormField;
  /** The focus has come to the field, or moves within it. */
  readonly onFocus: () => void;
  readonly hidden: HiddenInput;
  /** The decimal string that the form posts. */
  readonly decimal: string;
  readonly isInBrowser: boolean;
  readonly validationMessage: string | null;
  /** Replaces the prompt's text in page speech; null if nothing in it is sensitive. */
  readonly masked: string | null;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly prompt: RefObject<HTMLDivElement | null>;
  readonly talk: RefObject<HTMLButtonElement | null>;
}

export function useAmountProps(parts: AmountPropsInput): AmountProps {
  const { controller, state, readiness, value, options, config, text, form, validationMessage, masked } = parts;
  const { disabled = false, readOnly = false, required = false } = options;
  const ownId = useId();
  const id = options.id ?? ownId;
  const ids = { description: `${id}-description`, message: `${id}-message`, label: `${id}-label`, talk: `${id}-talk` };
  const promptText = `${id}-prompt`;
  const otherWays = `${id}-other-ways`;
  const isFixed = disabled || readOnly;
  const button = (onClick: () => void): ButtonProps => ({ type: 'button', disabled: isFixed, onClick });
  const talkHandlers = useTalkButton(controller);
  const question = state.status === 'confirming' ? String(state.questionTurn) : '';
  const acceptPress = useDeliberatePress(question, controller.accept, controller.doubtAccept);
  const describedBy = [
    options.description !== undefined && ids.description,
    validationMessage !== null && form.describesMessage && state.status === 'idle' && ids.message,
    describesPrompt(state, form) && promptText,
    options['aria-describedby'],
  ].filter(Boolean);
  const isInvalid = validationMessage !== null || options.invalid;
  const isForeign = value !== null && value.currency !== config.currency;
  const written = (amount: Money) => (isForeign ? text.figure(amount) : text.plain(amount));
  const shown = state.typed ?? (state.value ? written(state.value) : '');

  return {
    rootProps: {
      ...attributesOf(options, 'data-'),
      ref: parts.root,
      onFocus: parts.onFocus,
      onBlur: form.onLeave,
      'data-status': state.status,
      'data-payaloud': 'amount-field',
      'data-script': parts.isInBrowser ? undefined : 'awaited',
      dir: config.language.direction === 'rtl' ? 'rtl' : undefined,
      lang: config.language.tag,
    },
    labelProps: { id: ids.label, htmlFor: id },
    descriptionProps: { id: ids.description },
    inputProps: {
      ...attributesOf(options, 'aria-'),
      ref: parts.inputRef,
      id,
      // Until the script comes, the form posts the text as the payer typed it. Then the hidden input posts the exact decimal.
      name: parts.isInBrowser ? undefined : options.name,
      type: 'text',
      inputMode: text.point === null ? 'numeric' : 'decimal',
      enterKeyHint: 'done',
      autoComplete: 'off',
      autoCorrect: 'off',
      spellCheck: false,
      value: shown,
      disabled,
      readOnly,
      required,
      // Told even if it is false: Chromium exposes an empty required field with a custom validity as invalid from the start, and
      // screen readers say so before the payer typed anything (Orca 48, November 2026).
      'aria-invalid': isInvalid || (options['aria-invalid'] ?? false),
      'aria-describedby': describedBy.join(' ') || undefined,
      onChange: (event) => controller.type(event.currentTarget.value, 'keyboard'),
      onBlur: form.onBlur,
      onKeyDown: form.onKeyDown,
      onInvalid: form.onInvalid,
      ...announcedByItself,
    },
    hiddenInputProps:
      options.name === undefined
        ? null
        : {
            ref: parts.hidden.ref,
            type: 'hidden',
            name: parts.isInBrowser ? options.name : undefined,
            defaultValue: parts.decimal,
            disabled,
          },
    validationMessageProps: { id: ids.message },
    talkButtonProps: {
      ref: parts.talk,
      type: 'button',
      disabled: isFixed,
      'aria-pressed': isMicrophoneOpen(state),
      // Not `disabled`, so that the focus stays and a press is answered.
      'aria-disabled': readiness !== 'ready' || undefined,
      'aria-describedby': readiness === 'ready' ? undefined : ids.talk,
      ...talkHandlers,
    },
    talkHintProps: { id: ids.talk, hidden: true },
    promptProps: {
      ref: parts.prompt,
      role: 'group',
      tabIndex: -1,
      // Its text is announced. As a name it would be repeated whenever a payer enters or leaves the group.
      'aria-labelledby': ids.label,
      ...announcedByItself,
    },
    promptTextProps: { id: promptText, ...(masked === null ? {} : voiced({ masked })) },
    acceptButtonProps: {
      ...button(controller.accept),
      ...acceptPress,
      ...voiced({ ...spokenAccept(parts), masked: parts.say.acceptMasked }),
      'aria-disabled': (state.status === 'confirming' && state.readBack !== 'delivered') || undefined,
    },
    // A read-only field can still be heard.
    hearAgainButtonProps: { ...button(controller.hearAgain), disabled },
    sayAgainButtonProps: button(controller.sayAgain),
    typeInsteadButtonProps: button(controller.typeInstead),
    cancelButtonProps: button(controller.cancelTalking),
    giveConsentButtonProps: button(() => controller.answerConsent('given')),
    refuseConsentButtonProps: button(() => controller.answerConsent('refused')),
    startDownloadButtonProps: button(() => controller.answerDownload('start')),
    refuseDownloadButtonProps: button(() => controller.answerDownload('refused')),
    otherWaysButtonProps: {
      ...button(controller.toggleOtherWays),
      'aria-expanded': state.otherWays === 'open',
      'aria-controls': otherWays,
    },
    otherWaysProps: { id: otherWays, hidden: state.otherWays === 'closed' },
    sayDigitsButtonProps: button(() => controller.startTalking('digits')),
    choiceProps: (candidate) => ({
      ...button(() => controller.choose(candidate)),
      ...voiced({
        speech: formsOf({ money: candidate, style: 'style' in state ? state.style : 'words' }, config.language).inWords,
        masked: parts.say.choiceMasked(state.status === 'choosing' ? state.candidates.indexOf(candidate) + 1 : 1),
      }),
    }),
    presetProps: (preset) => ({ ...button(() => controller.pick(preset)), ...voiced({ speech: text.words(preset) }) }),
    percentProps: (percent, amount) => ({
      ...button(() => controller.pick(amount)),
      ...voiced({
        speech: parts.say.percent(percent, text.words(amount)),
        masked: parts.say.percent(percent, null),
      }),
    }),
    stepProps: (step, direction) => {
      const amount = text.words(step);
      const speech = direction === 'up' ? parts.say.stepUp(amount) : parts.say.stepDown(amount);
      return { ...button(() => controller.step(step, direction)), ...voiced({ speech }) };
    },
    keyProps: (key) =>
      button(() => {
        if (key === 'done') controller.commit();
        else controller.type(pressKey(state.typed === null && startsAnew(key) ? '' : shown, key), 'keypad');
      }),
  };
}

/**
 * True if the input is described by the prompt: by a problem, and by the question about typed text, once the payer comes
 * to the input. A message announced while the input had the focus is not repeated by a description.
 */
function describesPrompt(state: AmountEntryState, { describesMessage }: FormField): boolean {
  if (state.status === 'failed') return state.told === 'elsewhere';
  return state.status === 'choosing' && state.source === 'typed' && describesMessage;
}

/** The page voice says the amount as it was read back, not as figures. */
function spokenAccept({ state, say, config }: AmountPropsInput): { speech?: string } {
  if (state.status !== 'confirming') return {};
  const { inWords } = formsOf(state, config.language);
  return { speech: say.accept({ inFigures: inWords, inWords }) };
}

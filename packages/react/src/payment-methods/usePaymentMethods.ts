import { describeMethod } from '@payaloud/core/internal/payment-methods';
import { useMemo, useRef, useState, type RefObject } from 'react';
import type { FormError } from '../error-summary';
import type { HostedFieldControl } from '../hosted-field';
import { useAnnounce, useDefaults, type Defaults } from '../provider';
import { chosenOf, inOrder, type OfferedMethod, type Picked } from './choosing';
import type { PaymentMethod } from './paymentMethod';

export interface UsePaymentMethodsOptions extends Pick<Defaults, 'language' | 'locale' | 'announcer'> {
  /** All means that the payer can choose from. */
  readonly methods: readonly PaymentMethod[];
  /**
   * Id of the means that the payer used last. It comes first, and is chosen.
   * @default the first that can be used
   */
  readonly usual?: string | undefined;
  /**
   * Id of the means with which the last payment was declined. It stays chosen, and is marked in words.
   * @default none
   */
  readonly declined?: string | null | undefined;
  /**
   * The time by which a card has expired.
   * @default the device's clock when the component appears
   */
  readonly now?: Date | undefined;
  /** Called when the payer chooses another means. */
  readonly onChoose?: (method: PaymentMethod) => void;
}

/** How the payer pays, as props for `PaymentMethods`. */
export interface PaymentMethodChoice {
  readonly offered: readonly OfferedMethod[];
  /** Null if none can be used, or if the payer's own choice is gone. */
  readonly chosen: PaymentMethod | null;
  /** Chooses a means. An expired card is not chosen; `press` is then answered in words. */
  readonly choose: (id: string, by: 'press' | 'arrow') => void;
  /**
   * The errors that keep the payer from going on, for `ErrorSummary`; empty if there are none. Call it when the payer wants to go on. The
   * provider's fields then show what is wrong in them.
   */
  readonly check: () => readonly FormError[];
  /** True for the fields that are mounted: those that were chosen once. */
  readonly isMounted: (id: string) => boolean;
  /** Keeps the control of a mounted field. */
  readonly keepControl: (id: string, control: HostedFieldControl | null) => void;
  /** Moves the focus to the group, or into the fields of the only means. */
  readonly group: RefObject<HTMLDivElement | null>;
}

/**
 * Holds which means the payer chose. Nothing of it is stored, logged or put into an address.
 *
 * @example
 *   const choice = usePaymentMethods({ methods: [{ id: 'pm_1', kind: 'card', brand: 'visa', lastFour: '4242' }] });
 *   const means = choice.chosen?.id;
 */
export function usePaymentMethods(options: UsePaymentMethodsOptions): PaymentMethodChoice {
  const { methods, usual, declined, onChoose } = options;
  const { language, locale, clock } = useDefaults('checkout', options);
  const announce = useAnnounce(options.announcer);
  const { paymentMethods: sentences } = language.sentences;
  const [appeared] = useState(() => new Date(clock.wall()));
  const now = options.now ?? appeared;
  const [picked, setPicked] = useState<Picked | null>(null);
  const [mounted, setMounted] = useState<readonly string[]>([]);
  const controls = useRef(new Map<string, HostedFieldControl>());
  const group = useRef<HTMLDivElement>(null);
  const offered = useMemo(
    () =>
      inOrder(methods, usual).map((method): OfferedMethod => {
        const isDeclined = method.id === declined;
        if (method.kind !== 'new')
          return { method, words: describeMethod(method, { language, locale, now, isDeclined }) };
        const name = method.label ?? sentences.anotherCard;
        const text = sentences.marked(name, isDeclined ? [sentences.declined] : []);
        return { method, words: { name, text, isExpired: false } };
      }),
    [methods, usual, declined, language, locale, now, sentences],
  );
  const chosen = chosenOf(offered, picked)?.method ?? null;
  // Kept from then on: a list that comes later must not move the choice away from fields that the payer fills in.
  if (chosen && chosen.id !== picked?.id) setPicked({ id: chosen.id, by: 'default' });
  if (chosen && !mounted.includes(chosen.id)) setMounted([...mounted, chosen.id]);

  return {
    offered,
    chosen,
    choose(id, by) {
      const one = offered.find(({ method }) => method.id === id);
      if (!one) return;
      if (one.words.isExpired) {
        // An arrow key only passes by: the name has said that the card has expired.
        if (by === 'press') {
          const text = sentences.notChosen(one.words.name);
          announce({ text, urgency: 'assertive', lang: language.tag, topic: 'payaloud-method' });
        }
        return;
      }
      setPicked({ id, by: 'payer' });
      if (chosen?.id !== id) onChoose?.(one.method);
    },
    check() {
      const focusGroup = () => group.current?.querySelector('input')?.focus();
      if (chosen === null) return [{ message: sentences.choose, focus: focusGroup }];
      if (chosen.kind !== 'new') return [];
      const control = controls.current.get(chosen.id);
      const message = control ? control.check() : sentences.fieldLoading;
      return message === null ? [] : [{ message, focus: () => control?.focus() }];
    },
    isMounted: (id) => mounted.includes(id),
    keepControl(id, control) {
      if (control) controls.current.set(id, control);
      else controls.current.delete(id);
    },
    group,
  };
}

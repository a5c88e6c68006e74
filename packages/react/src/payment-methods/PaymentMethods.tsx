import {
  forwardRef,
  useId,
  useImperativeHandle,
  useRef,
  type ComponentPropsWithoutRef,
  type KeyboardEvent,
} from 'react';
import { HostedField } from '../hosted-field';
import { useDefaults, usePreferences, type Defaults } from '../provider';
import { mergeProps } from '../shared';
import type { OfferedMethod } from './choosing';
import { MethodChoice } from './MethodChoice';
import type { NewMethod } from './paymentMethod';
import type { PaymentMethodChoice } from './usePaymentMethods';

export interface PaymentMethodsProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, Pick<Defaults, 'language' | 'announcer'> {
  /** The return value of `usePaymentMethods`. */
  readonly choice: PaymentMethodChoice;
}

/**
 * How to pay: saved means in words, and the provider's own fields for a new one. The usual means is chosen already. If there is
 * only one, it is shown, and nothing is asked.
 *
 * @example
 *   const choice = usePaymentMethods({ methods: [{ id: 'pm_1', kind: 'card', brand: 'visa', lastFour: '4242' }] });
 *   const field = <PaymentMethods choice={choice} />;
 */
export const PaymentMethods = forwardRef<HTMLDivElement, PaymentMethodsProps>(function PaymentMethods(props, ref) {
  const { choice, language: appLanguage, announcer, 'aria-labelledby': appLabel, ...rest } = props;
  const { language } = useDefaults('checkout', { language: appLanguage });
  const [{ pageVoice }] = usePreferences();
  const { paymentMethods: sentences } = language.sentences;
  const id = useId();
  const isArrow = useRef(false);
  const [only] = choice.offered.length === 1 ? choice.offered : [];
  // An expired card alone still has to be said, and cannot be chosen.
  const isAsked = only === undefined || only.words.isExpired;
  useImperativeHandle(ref, () => choice.group.current as HTMLDivElement);

  const fieldOf = (method: NewMethod) =>
    choice.isMounted(method.id) && (
      <HostedField
        adapter={method.field}
        language={language}
        announcer={announcer}
        controlRef={(control) => choice.keepControl(method.id, control)}
        // Hidden and not removed, so that what was typed stays.
        hidden={choice.chosen?.id !== method.id}
        {...(method.label !== undefined && { label: method.label })}
      />
    );
  const isUnreadable = ({ method }: OfferedMethod) => method.kind === 'new' && pageVoice === 'on';

  return (
    <div
      {...mergeProps({ ...followArrows(isArrow), className: 'payaloud payaloud-payment-methods' }, rest)}
      {...(isAsked && { role: 'radiogroup', 'aria-labelledby': appLabel ?? `${id}-group` })}
      ref={choice.group}
      data-status={choice.chosen === null ? 'open' : 'chosen'}
    >
      {isAsked && appLabel === undefined && (
        <p id={`${id}-group`} data-part="group">
          {sentences.group}
        </p>
      )}
      {choice.offered.map((offered) => {
        const { method, words } = offered;
        const field = method.kind === 'new' && fieldOf(method);
        if (!isAsked) {
          return (
            <div key={method.id} data-part="method">
              {method.kind !== 'new' && <p data-part="only">{sentences.only(words.text)}</p>}
              {field}
            </div>
          );
        }
        return (
          <MethodChoice
            key={method.id}
            offered={offered}
            name={id}
            isChosen={choice.chosen?.id === method.id}
            onChoose={() => choice.choose(method.id, isArrow.current ? 'arrow' : 'press')}
            describedBy={isUnreadable(offered) ? `${id}-note` : undefined}
          >
            {field}
          </MethodChoice>
        );
      })}
      {isAsked && choice.offered.some(isUnreadable) && (
        <p id={`${id}-note`} hidden>
          {sentences.unreadable}
        </p>
      )}
    </div>
  );
});

/** An arrow key chooses what it passes, between its going down and its coming up. */
function followArrows(isArrow: { current: boolean }) {
  return {
    onKeyDown: ({ key }: KeyboardEvent) => void (isArrow.current = key.startsWith('Arrow')),
    onKeyUp: () => void (isArrow.current = false),
    onPointerDown: () => void (isArrow.current = false),
  };
}

import type { Language } from '@payaloud/core/languages';
import { createContext, Fragment, useContext, useState, type ReactNode } from 'react';
import { Button, fitFigures } from '../shared';
import type { PayerAction } from '@payaloud/core/payment';
import type { ButtonProps } from './paymentButtons';
import type { Payment } from './payment';

export interface StatusActionsProps {
  readonly payment: Payment | undefined;
  /** Says the state again, for apps that keep the state themselves. */
  readonly repeat: () => void;
  readonly language: Language<'payment'>;
  /** The action that the payer has to take elsewhere; empty if there is none. */
  readonly panel: ReactNode;
}

/** True if another button around the payment is the main action, because the refusal advises it. */
export const LeadsElsewhere = createContext(false);

/** The payer's possible actions, the most likely first. "Repeat" is last and always there. */
export function StatusActions({ payment, repeat, language, panel }: StatusActionsProps) {
  // "Hear the amount" says the state already. It stays when the lookup opens the review, and keeps the focus.
  const isHeard = payment?.available.has('speakOrder');
  const repeatProps: ButtonProps = payment?.repeatButtonProps ?? {
    type: 'button',
    onClick: repeat,
    children: language.sentences.payment.repeat,
  };
  const actions: readonly Action[] = [
    ...(payment ? actionsOf(payment) : []),
    ...(isHeard ? [] : [['repeat', repeatProps] as const]),
  ];
  const buttons = useAheadOfFocus(actions);
  const elsewhere = panel && <Fragment key="panel">{panel}</Fragment>;
  return usePlace(Boolean(panel)) === 'behind'
    ? [
        <Group key="actions" actions={buttons.slice(0, 1)} />,
        elsewhere,
        <Group key="more" actions={buttons.slice(1)} />,
      ]
    : [elsewhere, <Group key="actions" actions={buttons} />];
}

function Group({ actions }: { readonly actions: readonly Action[] }) {
  const leadsElsewhere = useContext(LeadsElsewhere);
  if (actions.length === 0) return null;
  return (
    <div data-part="actions">
      {actions.map(([name, props]) => (
        <Button
          key={name}
          {...props}
          variant={goesOn.has(name) && !leadsElsewhere ? 'primary' : undefined}
          data-part={name}
          {...fitFigures(String(props.children))}
        />
      ))}
    </div>
  );
}

/** At most one of these is shown, and never beside Pay as the primary action. */
const goesOn: ReadonlySet<PayerAction> = new Set(['sendAgain', 'retry', 'next']);

/**
 * Puts the action that has the focus first when others appear. "Finish this payment" would otherwise lie behind the payer,
 * who goes on with Tab. Nothing moves otherwise.
 */
function useAheadOfFocus(actions: readonly Action[]): readonly Action[] {
  const names = actions.map(([name]) => name).join(' ');
  const [known, setKnown] = useState({ names: '', first: '' });
  if (known.names !== names) setKnown({ names, first: focusedAction() });
  const isFirst = ([name]: Action) => name === known.first;
  return [...actions.filter(isFirst), ...actions.filter((action) => !isFirst(action))];
}

/**
 * The panel's place: right behind the button that has the focus when it appears. "Answer your bank" would otherwise lie behind
 * the payer, or behind Cancel. It stays there, because its dialog must not be closed by a move.
 */
function usePlace(isShown: boolean): 'none' | 'first' | 'behind' {
  const [place, setPlace] = useState<'none' | 'first' | 'behind'>('none');
  if (isShown === (place !== 'none')) return place;
  const next = isShown ? placeNow() : 'none';
  setPlace(next);
  return next;
}

function placeNow(): 'first' | 'behind' {
  return focusedAction() === '' ? 'first' : 'behind';
}

function focusedAction(): string {
  const focused = globalThis.document?.activeElement;
  return focused?.matches('[data-part="actions"] > *') ? ((focused as HTMLElement).dataset.part ?? '') : '';
}

type Action = readonly [PayerAction, ButtonProps];

function actionsOf(payment: Payment): readonly Action[] {
  const all = [
    ['undo', payment.undoButtonProps],
    ['speakOrder', payment.speakOrderButtonProps],
    ['extend', payment.extendButtonProps],
    ['sendAgain', payment.sendAgainButtonProps],
    ['check', payment.checkButtonProps],
    ['retry', payment.retryButtonProps],
    ['next', payment.nextButtonProps],
    ['cancel', payment.cancelButtonProps],
  ] as const;
  return all.filter(([name]) => payment.available.has(name));
}

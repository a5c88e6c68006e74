import { cleanPayee } from '@payaloud/core/announcement';
import { composeIdentity } from '@payaloud/core/identity';
import { formatMoney, type Money } from '@payaloud/core/money';
import { useId, useRef, type ComponentPropsWithoutRef, type ForwardedRef } from 'react';
import { useDefaults, type Defaults } from '../provider';
import { useKeptFocus } from '../payment-status/useKeptFocus';
import { DrawingDialog } from './DrawingDialog';
import { DrawingHelp } from './DrawingHelp';
import { sectionProps } from './sectionProps';
import { useSwipeIdentity, type UseSwipeIdentityOptions } from './useSwipeIdentity';
import { Ways } from './Ways';

export interface ConfirmIdentityProps
  extends UseSwipeIdentityOptions, Pick<Defaults, 'locale'>, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  readonly mode?: 'confirm';
  /** Of the challenge that the server made. */
  readonly amount: Money;
  /** Of the challenge, at most 70 characters. */
  readonly payee: string;
  /** The level of the heading. Default 2. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  readonly rootRef?: ForwardedRef<HTMLElement>;
}

export function ConfirmIdentity(props: ConfirmIdentityProps) {
  const { amount, payee, headingLevel = 2, rootRef, className } = props;
  const { language, locale, announcer } = useDefaults(props);
  const flow = useSwipeIdentity({ ...props, language, announcer });
  const { state, controller } = flow;
  const { identity: sentences } = language.sentences;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  const message = composeIdentity(state, language)?.text;

  return (
    <section
      aria-label={sentences.region}
      {...sectionProps(props)}
      {...useKeptFocus(heading)}
      ref={rootRef}
      className={['payaloud payaloud-swipe-identity', className].filter(Boolean).join(' ')}
      data-status={state.status}
    >
      <Heading ref={heading} tabIndex={-1} data-part="heading">
        {sentences.headings[state.status]}
      </Heading>
      <p id={`${id}-ask`} data-part="ask">
        {sentences.ask(formatMoney(amount, locale), cleanPayee(payee))}
      </p>
      {state.status !== 'confirmed' && (
        <Ways {...flow} sentences={sentences} askId={`${id}-ask`} messageId={`${id}-message`} />
      )}
      {/* Under the ways, so that its coming moves none of them. */}
      <p id={`${id}-message`} data-part="message">
        {message}
      </p>
      {state.template === 'enrolled' && state.status !== 'confirmed' && <DrawingHelp sentences={sentences} />}
      <DrawingDialog
        open={state.status === 'drawing'}
        title={sentences.headings.drawing}
        message={sentences.drawNow}
        closeLabel={sentences.stopDrawing}
        language={language}
        announcer={announcer}
        onDrawn={controller.takeDrawing}
        onNotCounted={controller.dropDrawing}
        onLeave={controller.stopDrawing}
      />
    </section>
  );
}

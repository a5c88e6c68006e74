import { createReceivedController, type ReceivedSource } from '@payaloud/browser/internal';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useConnected, useDefaults, type Defaults } from '../provider';
import { Button, mergeProps, replayClasses, replayMarks, useFlow } from '../shared';
import { ReceivedItem } from './ReceivedItem';

export interface PaymentReceivedProps
  extends
    Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    Pick<Defaults<'received'>, 'language' | 'locale' | 'announcer'> {
  /** Where the news comes from: `createReceivedSource()` for `@payaloud/server`, or the app's own. */
  readonly source: ReceivedSource;
  /**
   * Number of payments and refunds that are shown, newest first.
   * @default 20
   */
  readonly length?: number;
  /**
   * The level of the heading.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * The payee's side of payments: says each amount that came once, on one of the payee's open devices, and lists them. Shows only what the
 * server has confirmed. It has no live region of its own, and is marked so that session-replay scripts leave it out.
 *
 * @example
 *   <PaymentReceived source={createReceivedSource()} language={en} />
 */
export const PaymentReceived = forwardRef<HTMLElement, PaymentReceivedProps>(function PaymentReceived(props, ref) {
  const { source, length = 20, headingLevel = 2, ...others } = props;
  const { language: appLanguage, locale: appLocale, announcer: appAnnouncer, ...rest } = others;
  const { language, locale, announcer, clock } = useDefaults('received', {
    language: appLanguage,
    locale: appLocale,
    announcer: appAnnouncer,
  });
  useConnected(announcer);
  const [{ status, news }, controller] = useFlow(createReceivedController, { source, language, announcer, clock });
  const { received } = language.sentences;
  const Heading = `h${headingLevel}` as const;
  const shown = (news ?? []).slice(0, length);
  const isEmpty = status === 'open' && shown.length === 0;
  const state = isEmpty ? 'empty' : status;

  return (
    <section
      aria-label={received.region}
      {...mergeProps({ ...replayMarks, className: `payaloud payaloud-payment-received ${replayClasses}` }, rest)}
      ref={ref}
      data-status={state}
    >
      <Heading data-part="heading">{received.region}</Heading>
      {state !== 'open' && <p data-part="notice">{received.notices[state === 'empty' ? 'nothing-yet' : state]}</p>}
      <div data-part="actions">
        <Button data-part="repeat" onClick={controller.hearAgain}>
          {received.repeat}
        </Button>
        {shown.length > 1 && (
          <Button data-part="before" onClick={controller.hearBefore}>
            {received.before}
          </Button>
        )}
      </div>
      {shown.length > 0 && (
        <ol data-part="list">
          {shown.map((one) => (
            <ReceivedItem key={one.id} news={one} language={language} locale={locale} />
          ))}
        </ol>
      )}
    </section>
  );
});

import { warningMessage } from '@payaloud/browser/internal';
import type { PayeeWarningKind } from '@payaloud/core/internal/payee-warning';
import { forwardRef, useRef } from 'react';
import { useDefaults, voiced } from '../provider';
import { fitFigures, mergeProps, replayClasses, replayMarks } from '../shared';
import type { PayeeWarningProps } from './payeeWarningProps';
import { StoppedActions } from './StoppedActions';
import { usePayeeWarning } from './usePayeeWarning';
import { WarningActions } from './WarningActions';

interface ShownProps extends PayeeWarningProps {
  readonly kind: PayeeWarningKind;
}

/** The warning, or what became of it: a heading that takes the focus, one readable copy, and the buttons. */
export const ShownPayeeWarning = forwardRef<HTMLElement, ShownProps>(function ShownPayeeWarning(props, ref) {
  const { payee, amount, kind, headingLevel = 2, reasons: _reasons, onContinue, onStop, ...others } = props;
  const { language: appLanguage, announcer: own, ...rest } = others;
  const { language, announcer } = useDefaults('checkout', { language: appLanguage, announcer: own });
  const { payeeWarning: sentences } = language.sentences;
  const heading = useRef<HTMLHeadingElement>(null);
  const warning = { amount, payee: payee.name, kind };
  const flow = usePayeeWarning({ warning, language, announcer, onContinue, onStop, heading });
  const Heading = `h${headingLevel}` as const;
  const isStopped = flow.state.status === 'stopped';
  const headingText = isStopped ? sentences.stoppedHeading : sentences.heading;
  const { text, masked } = warningMessage(warning, language);
  const shown = isStopped ? sentences.stopped : text;

  return (
    <section
      aria-label={sentences.region}
      {...mergeProps({ ...replayMarks, className: `payaloud payaloud-payee-warning ${replayClasses}` }, rest)}
      ref={ref}
      data-status={flow.state.status}
    >
      {/* A new element for each state: Orca 48 says the old text of one whose text changes as it gets the focus. */}
      <Heading key={headingText} ref={heading} tabIndex={-1} data-part="heading">
        {headingText}
      </Heading>
      <p data-part="message" {...fitFigures(shown)} {...(isStopped ? {} : voiced({ masked }))}>
        {shown}
      </p>
      {isStopped ? (
        <StoppedActions flow={flow} sentences={sentences} />
      ) : (
        <WarningActions flow={flow} sentences={sentences} />
      )}
    </section>
  );
});

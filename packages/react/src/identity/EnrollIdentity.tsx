import type { EnrollmentProgress } from '@payaloud/core/internal/identity';
import type { Language } from '@payaloud/core/languages';
import { forwardRef, useEffect, useId, useRef, type ComponentPropsWithoutRef } from 'react';
import { useDefaults } from '../provider';
import { mergeProps, useFocusFallback } from '../shared';
import { DrawingHelp } from './DrawingHelp';
import { EnrollActions } from './EnrollActions';
import { repetitionDialog } from './repetitionDialogCode';
import { sectionProps } from './sectionProps';
import { useEnrollIdentity, type UseEnrollIdentityOptions } from './useEnrollIdentity';

export interface EnrollIdentityProps
  extends Omit<UseEnrollIdentityOptions, 'alsoNeeded'>, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Called if the payer does not want a drawing. Without it the button is not shown. */
  readonly onDecline?: () => void;
  /**
   * The level of the heading.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * Sets up a drawing, with which `ConfirmIdentity` can then confirm.
 *
 * @example
 *   <EnrollIdentity
 *     language={en}
 *     vault={createTemplateVault({ name: 'drawing:user-17' })}
 *     deviceKey={createDeviceKey({ name: 'user-17' })}
 *     onEnrolled={(device) => void fetch('/device', { method: 'PUT', body: JSON.stringify(device) })}
 *   />
 */
export const EnrollIdentity = forwardRef<HTMLElement, EnrollIdentityProps>(function EnrollIdentity(props, ref) {
  const { onDecline, headingLevel = 2 } = props;
  const { language, announcer } = useDefaults('identity', { language: props.language, announcer: props.announcer });
  const flow = useEnrollIdentity({ ...props, language, announcer, alsoNeeded: repetitionDialog });
  const { view, controller, readiness } = flow;
  const { identity: sentences } = language.sentences;
  const heading = useRef<HTMLHeadingElement>(null);
  const askId = useId();
  const Heading = `h${headingLevel}` as const;
  const { status } = view.enrollment;
  const RepetitionDialog = readiness === 'ready' && repetitionDialog.get()?.RepetitionDialog;
  // An answered question is asked no more.
  const isOpen = view.stored !== 'enrolled' && view.stored !== 'saving';
  const described = [
    ...(isOpen ? [`${askId}-advice`, askId] : []),
    ...(readiness === 'ready' ? [] : [`${askId}-waiting`]),
  ];
  // The dialog has returned the focus to the button that started the drawing, and a payer is done with that.
  useEffect(() => {
    if (view.stored === 'saving') heading.current?.focus();
  }, [view.stored]);
  const ends = {
    enrolled: sentences.enrollment.enrolled,
    deleted: sentences.consent.revoked,
    failed: sentences.enrollment.notStored,
    saving: sentences.checking,
    unknown: undefined,
    none: undefined,
  };

  return (
    <section
      aria-label={sentences.enrollment.title}
      {...mergeProps({ ...useFocusFallback(heading), className: 'payaloud payaloud-identity' }, sectionProps(props))}
      ref={ref}
      data-status={status === 'idle' || view.stored === 'saving' ? view.stored : status}
    >
      <Heading ref={heading} tabIndex={-1} data-part="heading">
        {sentences.enrollment.title}
      </Heading>
      <p data-part="message">{toldOf(view.enrollment, language) ?? ends[view.stored]}</p>
      <p>{sentences.whatItIs}</p>
      {isOpen && (
        <>
          <p id={`${askId}-advice`}>{sentences.enrollment.advice}</p>
          <p id={askId} data-part="consent">
            {sentences.consent.ask}
          </p>
        </>
      )}
      {view.protection && <p data-part="protection">{sentences.protection(view.protection)}</p>}
      <EnrollActions
        view={view}
        controller={controller}
        sentences={sentences}
        onDecline={onDecline}
        describedBy={described.join(' ')}
      />
      {readiness !== 'ready' && (
        <p id={`${askId}-waiting`} data-part="waiting">
          {sentences.loading[readiness]}
        </p>
      )}
      <DrawingHelp sentences={sentences} />
      {RepetitionDialog && (
        <RepetitionDialog view={view} controller={controller} language={language} announcer={announcer} />
      )}
    </section>
  );
});

/** A readable copy of the last message. The dialog shows the steps of the drawing itself. */
function toldOf(progress: EnrollmentProgress, language: Language<'identity'>): string | undefined {
  return progress.status === 'refused' ? language.sentences.identity.enrollment.refused(progress.reason) : undefined;
}

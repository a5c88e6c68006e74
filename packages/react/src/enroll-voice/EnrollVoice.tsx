import { getDocumentAnnouncer, type Announcer, type VoiceSetup, type VoiceSetupView } from '@payaloud/browser/internal';
import { forwardRef, useContext, useEffect, useRef, type ComponentPropsWithoutRef, type RefObject } from 'react';
import { DefaultsContext } from '../provider';
import { mergeProps, useFocusFallback } from '../shared';
import { VoiceConsent } from './VoiceConsent';
import { VoiceRound } from './VoiceRound';
import { VoiceSetupButtons } from './VoiceSetupButtons';
import { useEnrollVoice } from './useEnrollVoice';
import { useVoiceEnds } from './useVoiceEnds';
import { voiceSetupMessage } from './voiceSetupMessage';

export interface EnrollVoiceProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Records and stores the voice: `createVoiceSetup` of `@payaloud/voiceprint`, created outside render. */
  readonly setup: VoiceSetup;
  /**
   * Called after the voice was stored. Enroll the device key that it unlocks, and register its public part with the
   * server if it is new.
   */
  readonly onEnrolled?: (() => void) | undefined;
  /** The stored voice was deleted. The device key stays, because a drawing may unlock it, too. */
  readonly onDeleted?: (() => void) | undefined;
  /**
   * Says the messages.
   * @default the provider's, else the one that the page shares
   */
  readonly announcer?: Announcer | undefined;
  /**
   * The level of the heading.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * Sets up, replaces and deletes the payer's voice match: a convenience signal, not proof of identity. Offer it only to
 * somebody who has just proved who they are, beside other ways. Experimental.
 *
 * @example
 *   import { voice } from '@payaloud/core/languages/en/voice';
 *
 *   const setup = createVoiceSetup({
 *     language: en,
 *     voice,
 *     store: createVoiceStore(),
 *     verifier: gaussianVerifier(),
 *     createEngine: (openMicrophone) => localSpeech({ assets: '/payaloud/', openMicrophone }),
 *     assets: '/payaloud/',
 *   });
 *   const field = <EnrollVoice setup={setup} onEnrolled={() => void createDeviceKey().enroll()} />;
 */
export const EnrollVoice = forwardRef<HTMLElement, EnrollVoiceProps>(function EnrollVoice(props, ref) {
  const { setup, onEnrolled, onDeleted, announcer: appAnnouncer, headingLevel = 2, ...rest } = props;
  const shared = useContext(DefaultsContext).announcer;
  const view = useEnrollVoice(setup, appAnnouncer ?? shared ?? getDocumentAnnouncer());
  useVoiceEnds(setup, { onEnrolled, onDeleted });
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnTerms(view.status, heading);
  const { sentences } = setup;
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      aria-label={sentences.heading}
      lang={setup.lang}
      {...mergeProps(
        { ...useFocusFallback(heading), className: 'payaloud payaloud-enroll payaloud-enroll-voice' },
        rest,
      )}
      ref={ref}
      data-status={view.status}
      data-consent={view.consent}
      data-fault={view.fault ?? view.obstacle ?? undefined}
    >
      <Heading ref={heading} tabIndex={-1} data-part="heading">
        {sentences.heading}
      </Heading>
      <p data-part="label">
        {sentences.experimental} {sentences.label}
      </p>
      <VoiceConsent view={view} sentences={sentences} />
      <VoiceRound view={view} sentences={sentences} />
      <p data-part="message">{voiceSetupMessage(view, sentences)}</p>
      {view.status !== 'unavailable' && <VoiceSetupButtons view={view} setup={setup} />}
    </section>
  );
});

/**
 * The payer who has pressed is led before the terms. At the button, a screen reader would first say its new name, "I agree",
 * to terms that nobody has heard.
 */
function useFocusOnTerms(status: VoiceSetupView['status'], heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const section = heading.current?.closest('section');
    if (status === 'consent' && section?.contains(document.activeElement)) heading.current?.focus();
  }, [status, heading]);
}

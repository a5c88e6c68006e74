import type { EnrollmentControllerOptions, IdentityOptions } from '@payaloud/browser/internal';
import type { ComponentPropsWithoutRef } from 'react';

type SectionProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'>;

/** Props of the components, and not of their element. */
type OwnProp =
  | keyof (IdentityOptions & EnrollmentControllerOptions)
  | 'voice'
  | 'byVoice'
  | 'headingLevel'
  | 'locale'
  | 'onDecline'
  | 'order'
  | 'hadFocus';

/** The remaining props for the element, without the component's own. */
export function sectionProps(props: SectionProps): SectionProps {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !Object.hasOwn(ownProps, name)));
}

/** A record, so that a forgotten prop does not compile. */
const ownProps: Record<OwnProp, true> = {
  headingLevel: true,
  language: true,
  locale: true,
  announcer: true,
  amountPrivacy: true,
  vault: true,
  memory: true,
  deviceKey: true,
  passkey: true,
  alsoNeeded: true,
  clock: true,
  getChallenge: true,
  onDrawing: true,
  onPasskey: true,
  onDevice: true,
  onCode: true,
  requestCode: true,
  onEnrolled: true,
  onDeleted: true,
  onDecline: true,
  voice: true,
  byVoice: true,
  order: true,
  hadFocus: true,
};

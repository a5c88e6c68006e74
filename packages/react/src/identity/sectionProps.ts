import type { ComponentPropsWithoutRef } from 'react';

type SectionProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'>;

/** The remaining props for the element, without the component's own. */
export function sectionProps(props: SectionProps): SectionProps {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !ownProps.has(name)));
}

const ownProps = new Set(
  (
    'mode headingLevel language locale announcer vault memory deviceKey passkey ' +
    'getChallenge onDrawing onPasskey onDevice onCode onEnrolled onDeleted onDecline voice'
  ).split(' '),
);

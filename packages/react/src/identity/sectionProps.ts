import type { ComponentPropsWithoutRef } from 'react';

type SectionProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'>;

/** What is left for the element when the component has taken its own props. */
export function sectionProps(props: SectionProps): SectionProps {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !ownProps.has(name)));
}

const ownProps = new Set(
  (
    'mode headingLevel className language locale announcer vault memory deviceKey passkey ' +
    'getChallenge onConfirm onPasskey onDevice onCode onEnrolled onDeleted onDecline'
  ).split(' '),
);

import type { VoiceSetupView } from '@payaloud/browser';
import type { VoiceSetupSentences } from '@payaloud/core/languages';

interface VoiceConsentProps {
  readonly view: VoiceSetupView;
  readonly sentences: VoiceSetupSentences;
}

/** What is kept, while the payer decides. Afterwards, how it is protected. */
export function VoiceConsent({ view, sentences }: VoiceConsentProps) {
  const { status, megabytes, protection } = view;
  if (status === 'consent' || status === 'preparing' || status === 'not-loaded')
    return (
      <div data-part="consent">
        {sentences.consent(megabytes).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    );
  return status === 'kept' && protection ? <p data-part="protection">{sentences.protection[protection]}</p> : null;
}

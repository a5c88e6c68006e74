import type { VoiceSetupView } from '@payaloud/browser';
import type { VoiceSetupSentences } from '@payaloud/core/internal/languages';

interface VoiceConsentProps {
  readonly view: VoiceSetupView;
  readonly sentences: VoiceSetupSentences;
}

/** The text of the consent, while the payer decides. Afterwards, the protection of the stored voice. */
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
  return status === 'enrolled' && protection ? <p data-part="protection">{sentences.protection[protection]}</p> : null;
}

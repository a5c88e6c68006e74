import { createTemplateVault, type Announcer, type TemplateVault } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import type { RecognitionEngine } from '@payaloud/react';
import { EnrollVoice } from '@payaloud/react/experimental';
import { createVoiceSetup, createVoiceStore, type SpeakerVerifier, type VoiceEnrollment } from '@payaloud/voiceprint';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { createDigitSpeaker, type SaidDigits } from '../../packages/voiceprint/src/test-support/digitSpeaker';

export interface VoiceSetupSceneProps {
  /** The payer's words each time the microphone opens. The last ones are repeated for ever. */
  readonly rounds: readonly SaidDigits[];
  /** Makes the template. Default: at once. */
  readonly enroll?: SpeakerVerifier['enroll'];
  readonly vault?: TemplateVault;
  readonly engine?: Partial<RecognitionEngine>;
  readonly announcer?: Announcer;
  readonly languageTag?: string;
}

const say = voice.setup;
const template = { version: 1, model: 'story', values: Float32Array.of(0.6, 0.8), speechMs: 9_000 } as const;
export const made: VoiceEnrollment = { ok: true, template };

/** The real flow with a microphone, a recognizer and a model that are doubles. */
export function VoiceSetupScene(props: VoiceSetupSceneProps) {
  const [setup] = useState(() => createScene(props));
  return <EnrollVoice setup={setup} announcer={props.announcer} />;
}

function createScene({ rounds, enroll, vault, engine, languageTag = 'en' }: VoiceSetupSceneProps) {
  const speaker = createDigitSpeaker(() => {
    const said = rounds[Math.min(speaker.opened(), rounds.length) - 1];
    if (!said) throw new Error('Nothing is said in this story.');
    return said;
  });
  return createVoiceSetup({
    language: { ...en, tag: languageTag },
    voice,
    store: createVoiceStore({ vault: vault ?? createTemplateVault({ name: `story-${Math.random()}` }) }),
    verifier: { enroll: enroll ?? (() => Promise.resolve(made)), match: () => Promise.reject(new Error('unused')) },
    createEngine: (microphone) => ({ ...speaker.createEngine(microphone), ...engine }),
    openMicrophone: speaker.openMicrophone,
    assets: '/',
  });
}

/** The payer's steps. Each waits for what comes before it. */
export function payerAt(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  const root = () => canvasElement.querySelector('.payaloud-enroll-voice');
  // Earlier stories share the page's announcer, and the text of the consent is long.
  const patient = { timeout: 20_000 };
  const payer = {
    canvas,
    sees: (text: string) => canvas.findByText(text, undefined, patient),
    press: async (name: string) => userEvent.click(await canvas.findByRole('button', { name }, patient)),
    isAt: (status: string) => waitFor(() => expect(root()).toHaveAttribute('data-status', status), patient),
    async hearsConsent() {
      await payer.press(say.start);
      await waitFor(() => expect(root()).toHaveAttribute('data-consent', 'heard'), patient);
    },
    async agrees() {
      await payer.hearsConsent();
      await payer.press(say.agree);
    },
    /** Says rounds up to this one. */
    async saysRounds(last: number) {
      for (let round = 1; round <= last; round++) {
        await payer.sees(say.round(round, 3));
        await payer.press(say.talk);
      }
    },
  };
  return payer;
}

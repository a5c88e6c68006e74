import { lazyPart } from '@payaloud/browser/internal';
import { elementWith } from '../element/elementWith';
import type { SpeechSettingsProperties } from './speechSettingsHost';

const shape = { attributes: { headingLevel: 'text' }, properties: [] } as const;

const view = lazyPart(async () => (await import('./speechSettingsView')).speechSettingsView);

/**
 * The payer's own choices for hearing the page: voices, sounds, speed, and who can hear:
 * `<payaloud-speech-settings></payaloud-speech-settings>`. They are kept on the device and apply at once.
 */
export class PayaloudSpeechSettingsElement extends elementWith<SpeechSettingsProperties>(shape) {
  protected readonly view = view;
}

declare global {
  interface HTMLElementTagNameMap {
    'payaloud-speech-settings': PayaloudSpeechSettingsElement;
  }
}

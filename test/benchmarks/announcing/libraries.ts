/** Code that puts `say(text)` on `window`, for each library with live regions, as its documentation shows. */
export const regionLibraries: Record<string, string> = {
  payaloud: `
    import { createAnnouncer } from '@payaloud/browser';
    const announcer = createAnnouncer();
    announcer.connect(document);
    window.say = (text) => announcer.announce({ text, urgency: 'polite' });`,
  '@react-aria/live-announcer': `
    import { announce } from '@react-aria/live-announcer';
    window.say = (text) => announce(text, 'polite');`,
  '@primer/live-region-element': `
    import { announce } from '@primer/live-region-element';
    window.say = (text) => announce(text);`,
};

/** The same for each library with a page voice. `ready` resolves when it can speak. */
export const speechLibraries: Record<string, string> = {
  payaloud: `
    import { createAnnouncer, createPreferenceStore, createSpeaker } from '@payaloud/browser';
    const preferences = createPreferenceStore({ storage: () => null });
    preferences.choose({ pageVoice: 'on', privacy: 'private', regions: 'off' });
    const announcer = createAnnouncer({ preferences, speaker: createSpeaker({ preferences }) });
    announcer.connect(document);
    window.ready = Promise.resolve();
    window.say = (text) => announcer.announce({ text, urgency: 'polite', lang: 'en' });`,
  'easy-speech': `
    import EasySpeech from 'easy-speech';
    window.ready = EasySpeech.init({ maxTimeout: 5000, interval: 250 });
    window.say = (text) => void EasySpeech.speak({ text }).catch(() => {});`,
};

/** The number of messages in a burst, and the ms between them. */
export const burst = { size: 4, gapMs: 40 };

/** The globals that a library's code puts on the page. */
export interface BenchWindow {
  readonly say: (text: string) => void;
  readonly ready: Promise<void>;
}

/** `say(text)` of each library with live regions, as its own documentation calls it. */
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

/** The same of each library with a page voice; `ready` resolves once it may speak. */
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

/** Messages in a burst, and ms between them. */
export const burst = { size: 4, gapMs: 40 };

/** What a library's code, and no more, puts on the page. */
export interface BenchWindow {
  readonly say: (text: string) => void;
  readonly ready: Promise<void>;
}

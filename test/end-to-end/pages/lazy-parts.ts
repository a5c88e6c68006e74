import { connectSelfVoicing, getDocumentAnnouncer, getDocumentPreferences, preload } from '@payaloud/browser';
import type { Delivery } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { createSynthesisTwin } from '@payaloud/testing';

// A page with two buttons, whose parts the test delays and refuses. The twin tells what the page voice says.
const twin = createSynthesisTwin({ msPerCharacter: 1 });
twin.connect(window);
const announcer = getDocumentAnnouncer();
const preferences = getDocumentPreferences();
for (const name of ['Hear it', 'Pay']) {
  const button = document.createElement('button');
  button.textContent = name;
  document.querySelector('main')?.append(button);
}

const page = {
  preload: () =>
    preload().then(
      () => 'ready',
      () => 'failed',
    ),
  connect() {
    announcer.connect(document);
    connectSelfVoicing(document.body, { announcer, language: en });
  },
  choose: (pageVoice: 'on' | 'off') => preferences.choose({ pageVoice, privacy: 'private' }),
  announce: (text: string) =>
    new Promise<Delivery>((resolve) => announcer.announce({ text, urgency: 'polite', earcon: 'outcome' }, resolve)),
  spoken: () => [...twin.spoken],
  regions: () => document.querySelector('[data-payaloud-regions]')?.textContent ?? '',
  /** Tones of earcons that were started. */
  tones: 0,
};

window.OscillatorNode = class CountedOscillator extends OscillatorNode {
  override start(when?: number) {
    page.tones += 1;
    super.start(when);
  }
};

declare global {
  interface Window {
    lazyParts: typeof page;
  }
}

window.lazyParts = page;

import { createPreferenceStore, defaultPreferences, getDocumentPreferences } from '@payaloud/browser/internal';
import { describe, expect, it, vi } from 'vitest';

function memory(entries: Record<string, string> = {}) {
  const map = new Map(Object.entries(entries));
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
}

describe('a preference store', () => {
  it('starts with regions on and the page voice off', () => {
    expect(createPreferenceStore({ storage: () => null }).getSnapshot()).toMatchObject({
      regions: 'auto',
      pageVoice: 'off',
      privacy: 'speakers',
    });
  });

  it('prefers the payer to the app, in either order, and the app to the defaults', () => {
    const store = createPreferenceStore({ storage: () => null });
    store.choose({ rate: 2 });
    store.suggest({ rate: 0.5, earcons: 'off' });
    expect(store.getSnapshot()).toMatchObject({ rate: 2, earcons: 'off', volume: 1 });
    expect(store.getChosen()).toEqual({ rate: 2 });
  });

  it('takes a refusal from the app, but not consent', () => {
    const store = createPreferenceStore({ storage: () => null });
    store.suggest({ remoteVoice: 'allowed', remoteRecognition: 'refused' });
    expect(store.getSnapshot()).toMatchObject({ remoteVoice: 'ask', remoteRecognition: 'refused' });
    store.choose({ remoteVoice: 'allowed' });
    expect(store.getSnapshot().remoteVoice).toBe('allowed');
  });

  it('lets only the payer choose that two voices say each message, or that screen readers and braille get none', () => {
    const store = createPreferenceStore({ storage: () => null });
    store.suggest({ regions: 'on', pageVoice: 'on' });
    expect(store.getSnapshot()).toMatchObject({ regions: 'auto', pageVoice: 'on' });
    // An app that switches everything off would leave a braille display without a word.
    store.suggest({ regions: 'off', earcons: 'off' });
    expect(store.getSnapshot()).toMatchObject({ regions: 'auto', earcons: 'off' });
    store.choose({ regions: 'on' });
    expect(store.getSnapshot().regions).toBe('on');
    store.choose({ regions: 'off' });
    expect(store.getSnapshot().regions).toBe('off');
  });

  it('keeps choices on the device and reads them again', () => {
    const storage = memory();
    createPreferenceStore({ storage: () => storage }).choose({ pageVoice: 'on', pageVoiceSays: 'messages' });
    const again = createPreferenceStore({ storage: () => storage });
    expect(again.getSnapshot()).toMatchObject({ pageVoice: 'on', pageVoiceSays: 'messages' });
    again.forget();
    expect(storage.map.size).toBe(0);
    expect(again.getSnapshot()).toEqual(defaultPreferences);
  });

  it('follows consent withdrawn in another tab, and does not write it back', () => {
    const storage = memory();
    const [here, there] = [0, 1].map(() => createPreferenceStore({ storage: () => storage }));
    here?.choose({ remoteRecognition: 'allowed' });
    expect(there?.getSnapshot().remoteRecognition).toBe('allowed');
    here?.choose({ remoteRecognition: 'refused' });
    expect(there?.getSnapshot().remoteRecognition).toBe('refused');
    there?.choose({ rate: 2 });
    expect(here?.getSnapshot()).toMatchObject({ remoteRecognition: 'refused', rate: 2 });
    here?.forget();
    expect(there?.getSnapshot()).toEqual(defaultPreferences);
    expect(there?.getSnapshot()).toBe(there?.getSnapshot());
  });

  it('keeps a refusal for this page if storage is full', () => {
    const storage = memory({ 'payaloud.preferences': '{"remoteRecognition":"allowed"}' });
    const full = {
      ...storage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = createPreferenceStore({ storage: () => full });
    expect(store.getSnapshot().remoteRecognition).toBe('allowed');
    store.choose({ remoteRecognition: 'refused' });
    expect(store.getSnapshot().remoteRecognition).toBe('refused');
  });

  it('works if storage is missing, throws, or holds invalid JSON', () => {
    const throwing = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const storage of [() => null, throwing, () => memory({ 'payaloud.preferences': '{"rate":900,"regions":' })]) {
      const store = createPreferenceStore({ storage });
      store.choose({ rate: 1.5 });
      expect(store.getSnapshot()).toEqual({ ...defaultPreferences, rate: 1.5 });
    }
  });

  it('ignores values that are out of range or unknown', () => {
    const stored = JSON.stringify({
      rate: 100,
      volume: -1,
      privacy: 'loud',
      voice: 7,
      pageVoice: 'on',
      __proto__: 1,
      x: 1,
    });
    const store = createPreferenceStore({ storage: () => memory({ 'payaloud.preferences': stored }) });
    expect(store.getSnapshot()).toEqual({ ...defaultPreferences, pageVoice: 'on' });
  });

  it('tells its listeners of changes, and returns the same snapshot between them', () => {
    const store = createPreferenceStore({ storage: () => null });
    const listener = vi.fn();
    const undo = store.subscribe(listener);
    expect(store.getSnapshot()).toBe(store.getSnapshot());
    store.choose({ volume: 0.5 });
    store.suggest({});
    undo();
    store.choose({ volume: 1 });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('is shared by each document', () => {
    expect(getDocumentPreferences(document)).toBe(getDocumentPreferences());
  });
});

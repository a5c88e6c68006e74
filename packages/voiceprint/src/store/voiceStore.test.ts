import type { TemplateVault } from '@payaloud/browser';
import { createFakeClock } from '@payaloud/testing';
import { createVoiceStore, unusedVoiceMs, type VoiceTemplate } from '@payaloud/voiceprint';
import { describe, expect, it, vi } from 'vitest';

const template: VoiceTemplate = {
  version: 1,
  model: 'gaussian-1',
  values: Float32Array.of(0.25, -1.5, 3e-8, 1e20),
  speechMs: 9_000,
};

/** A vault that keeps JSON, as every vault does. */
function jsonVault() {
  let stored: string | null = null;
  return {
    protection: async () => 'passkey',
    has: async () => stored !== null,
    save: vi.fn(async (value: unknown) => void (stored = JSON.stringify(value))),
    load: async () => (stored === null ? null : (JSON.parse(stored) as unknown)),
    delete: async () => void (stored = null),
  } satisfies TemplateVault;
}

describe('a voice store', () => {
  it('gives back every value of a template, through a vault that stores JSON', async () => {
    const store = createVoiceStore({ vault: jsonVault() });
    await store.save(template);
    expect(await store.load()).toEqual(template);
    expect(await store.has()).toBe(true);
    expect(await store.protection()).toBe('passkey');
  });

  it.each([null, 'template', { ...template, values: 'AAAA' }, { ...template, values: 7 }, { version: 2 }])(
    'reads nothing from a damaged record: %j',
    async (damaged) => {
      const vault = jsonVault();
      await vault.save(damaged);
      expect(await createVoiceStore({ vault }).load()).toBeNull();
    },
  );

  it('tells its listeners after it saved and after it deleted, and not once they left', async () => {
    const store = createVoiceStore({ vault: jsonVault() });
    const listener = vi.fn();
    const undo = store.subscribe(listener);
    await store.save(template);
    await store.delete();
    expect(listener).toHaveBeenCalledTimes(2);
    undo();
    await store.save(template);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('rejects and tells nobody if the device cannot store it', async () => {
    const vault = { ...jsonVault(), save: () => Promise.reject(new Error('Full')) };
    const store = createVoiceStore({ vault });
    const listener = vi.fn();
    store.subscribe(listener);
    await expect(store.save(template)).rejects.toThrow('Full');
    expect(listener).not.toHaveBeenCalled();
  });

  it('lasts as long as the page without IndexedDB, and is deleted when unused for a year', async () => {
    const clock = createFakeClock();
    const store = createVoiceStore({ clock });
    await store.save(template);
    expect(await store.protection()).toBe('memory');
    clock.sleep(unusedVoiceMs);
    expect(await store.load()).toEqual(template);
    clock.sleep(unusedVoiceMs);
    expect(await store.has()).toBe(true);
    clock.sleep(1);
    expect(await store.has()).toBe(false);
    expect(await store.load()).toBeNull();
  });
});

import { createDeviceKey, createTemplateVault, passkeyKey } from '@payaloud/browser';
import { createFakeClock } from '@payaloud/testing';
import { createStore, get, set } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { itNeeds } from '../../../../test/support/engine';
import { withAuthenticator } from '../../test/virtualAuthenticator';

const template = { version: 1, figure: [0.25, -1.5, 3] };
const user = { id: new TextEncoder().encode('payer-1'), name: 'Ada' };
const freshName = () => `drawing:${crypto.randomUUID()}`;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a template vault without a passkey', () => {
  it('keeps a template over a reload and reports that it is only obfuscated', async () => {
    const name = freshName();
    await createTemplateVault({ name }).save(template);
    const reopened = createTemplateVault({ name });
    expect(await reopened.load()).toEqual(template);
    expect(await reopened.protection()).toBe('obfuscated');
  });

  it('creates no database before something is saved, whatever is asked', async () => {
    const name = freshName();
    const databases = async () => (await indexedDB.databases()).filter((one) => one.name?.includes(name));
    const vault = createTemplateVault({ name });
    expect(await vault.has()).toBe(false);
    expect(await vault.load()).toBeNull();
    expect(await vault.protection()).toBe('obfuscated');
    await vault.delete();
    const key = createDeviceKey({ name: `${name}-key` });
    await key.delete();
    await expect.poll(databases).toEqual([]);
    await vault.save(template);
    expect((await databases()).map((one) => one.name)).toEqual([`payaloud:${name}`]);
    expect(await createTemplateVault({ name }).load()).toEqual(template);
  });

  it('stores no template unencrypted', async () => {
    const name = freshName();
    await createTemplateVault({ name }).save(template);
    const raw = (await get(`template:${name}`, createStore(`payaloud:${name}`, 'templates'))) as { data: ArrayBuffer };
    expect(new TextDecoder().decode(raw.data)).not.toContain('figure');
  });

  it('reads nothing after one deletion, and can be used again', async () => {
    const name = freshName();
    const vault = createTemplateVault({ name });
    await vault.save(template);
    await vault.delete();
    expect(await createTemplateVault({ name }).load()).toBeNull();
    await vault.save([1]);
    expect(await vault.load()).toEqual([1]);
  });

  it('does not give one payer another payer’s template', async () => {
    await createTemplateVault({ name: freshName() }).save(template);
    expect(await createTemplateVault({ name: freshName() }).load()).toBeNull();
  });

  it('reads nothing from a record that was altered', async () => {
    const name = freshName();
    const vault = createTemplateVault({ name });
    await vault.save(template);
    const store = createStore(`payaloud:${name}`, 'templates');
    const raw = (await get(`template:${name}`, store)) as { data: ArrayBuffer };
    new Uint8Array(raw.data)[0]! ^= 1;
    await set(`template:${name}`, raw, store);
    expect(await vault.load()).toBeNull();
  });

  it('does not restore a template that was deleted before it changed', async () => {
    const vault = createTemplateVault({ name: freshName() });
    await vault.save(template);
    await vault.delete();
    await vault.save([1], 'updated');
    expect(await vault.has()).toBe(false);
  });

  it('continues in memory and reports that if IndexedDB has not answered for three seconds', async () => {
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    const clock = createFakeClock();
    const vault = createTemplateVault({ name: freshName(), clock });
    const found = vi.fn();
    void vault.has().then(found);
    await clock.pass(2_999);
    expect(found).not.toHaveBeenCalled();
    await clock.pass(1);
    expect(found).toHaveBeenCalledExactlyOnceWith(false);
    await vault.save(template);
    expect(await vault.protection()).toBe('memory');
    expect(await vault.load()).toEqual(template);
  });

  it('keeps the template in memory and reports that if IndexedDB is missing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const name = freshName();
    const vault = createTemplateVault({ name });
    await vault.save(template);
    expect(await vault.protection()).toBe('memory');
    expect(await vault.load()).toEqual(template);
    expect(await createTemplateVault({ name }).load()).toBeNull();
  });
});

describe('a template vault that deletes what is unused', () => {
  it('deletes it at the next visit, for good, and counts loading as a use', async () => {
    const name = freshName();
    const clock = createFakeClock();
    const visit = () => createTemplateVault({ name, unusedMs: 100, clock });
    await visit().save(template);
    clock.sleep(100);
    expect(await visit().load()).toEqual(template);
    clock.sleep(100);
    // Asking for it does not count as a use.
    expect(await visit().has()).toBe(true);
    clock.sleep(1);
    expect(await visit().has()).toBe(false);
    const store = createStore(`payaloud:${name}`, 'templates');
    expect(await Promise.all(['template', 'used'].map((key) => get(`${key}:${name}`, store)))).toEqual([
      undefined,
      undefined,
    ]);
    expect(await get('profile-key', store)).toBeUndefined();
    clock.setWallBy(-201);
    expect(await visit().load()).toBeNull();
  });

  it.each(['load', 'protection', 'save'] as const)('deletes it whichever is asked first: %s', async (first) => {
    const name = freshName();
    const clock = createFakeClock();
    const visit = () => createTemplateVault({ name, unusedMs: 100, clock });
    await visit().save(template);
    clock.sleep(101);
    const later = visit();
    await (first === 'save' ? later.save([1], 'updated') : later[first]());
    clock.setWallBy(-101);
    expect(await visit().has()).toBe(false);
  });

  it('counts from the first visit if it was stored before anybody counted', async () => {
    const name = freshName();
    const clock = createFakeClock();
    await createTemplateVault({ name }).save(template);
    const vault = createTemplateVault({ name, unusedMs: 100, clock });
    clock.sleep(5_000);
    expect(await vault.has()).toBe(true);
    clock.sleep(101);
    expect(await vault.has()).toBe(false);
  });

  itNeeds('a virtual authenticator')('deletes it without asking for the passkey', async () => {
    await withAuthenticator({ hasPrf: true }, async () => {
      const passkey = passkeyKey({ rpName: 'Shop', user });
      const clock = createFakeClock();
      const options = { name: freshName(), passkey, unusedMs: 100, clock };
      await createTemplateVault(options).save(template);
      const ask = vi.spyOn(navigator.credentials, 'get');
      clock.sleep(101);
      expect(await createTemplateVault(options).has()).toBe(false);
      expect(ask).not.toHaveBeenCalled();
    });
  });
});

describe('a template vault with a passkey', () => {
  itNeeds('a virtual authenticator')('wraps with the passkey’s PRF, and reads again on a new page', async () => {
    await withAuthenticator({ hasPrf: true }, async () => {
      const name = freshName();
      const passkey = passkeyKey({ rpName: 'Shop', user });
      await createTemplateVault({ name, passkey }).save(template);
      const reopened = createTemplateVault({ name, passkey });
      expect(await reopened.protection()).toBe('passkey');
      expect(await reopened.load()).toEqual(template);
    });
  });

  itNeeds('a virtual authenticator')(
    'falls back to the profile key and reports that if the passkey has no PRF',
    async () => {
      await withAuthenticator({ hasPrf: false }, async () => {
        const vault = createTemplateVault({ name: freshName(), passkey: passkeyKey({ rpName: 'Shop', user }) });
        await vault.save(template);
        expect(await vault.protection()).toBe('obfuscated');
        expect(await vault.load()).toEqual(template);
      });
    },
  );

  itNeeds('a virtual authenticator')(
    'creates one passkey, and does not ask for it when the template changes, if the passkey has no PRF',
    async () => {
      await withAuthenticator({ hasPrf: false }, async () => {
        const create = vi.spyOn(navigator.credentials, 'create');
        const ask = vi.spyOn(navigator.credentials, 'get');
        const options = { name: freshName(), passkey: passkeyKey({ rpName: 'Shop', user }) };
        await createTemplateVault(options).save(template);
        const reopened = createTemplateVault(options);
        await reopened.save([1], 'updated');
        await reopened.save([2], 'updated');
        expect(await reopened.load()).toEqual([2]);
        expect([create.mock.calls.length, ask.mock.calls.length]).toEqual([1, 0]);
      });
    },
  );

  itNeeds('a virtual authenticator')('keeps a changed template under the passkey that wraps it', async () => {
    await withAuthenticator({ hasPrf: true }, async () => {
      const options = { name: freshName(), passkey: passkeyKey({ rpName: 'Shop', user }) };
      await createTemplateVault(options).save(template);
      const reopened = createTemplateVault(options);
      await reopened.save([1], 'updated');
      expect(await reopened.protection()).toBe('passkey');
      expect(await createTemplateVault(options).load()).toEqual([1]);
    });
  });

  it('falls back to the profile key if the page may not ask whether passkeys exist', async () => {
    const refused = () => Promise.reject(new DOMException('Not in this frame', 'NotAllowedError'));
    vi.spyOn(PublicKeyCredential, 'isUserVerifyingPlatformAuthenticatorAvailable').mockImplementation(refused);
    const vault = createTemplateVault({ name: freshName(), passkey: passkeyKey({ rpName: 'Shop', user }) });
    await vault.save(template);
    expect(await vault.protection()).toBe('obfuscated');
    expect(await vault.load()).toEqual(template);
  });

  itNeeds('a virtual authenticator')(
    'rejects, stores nothing and can be tried again if the payer is not verified',
    async () => {
      const vault = createTemplateVault({ name: freshName(), passkey: passkeyKey({ rpName: 'Shop', user }) });
      await withAuthenticator({ hasPrf: true, isUserVerified: false }, async () => {
        await expect(vault.save(template)).rejects.toThrow(/not allowed/);
        expect(await vault.load()).toBeNull();
      });
      await withAuthenticator({ hasPrf: true }, async () => {
        await vault.save(template);
        expect(await vault.load()).toEqual(template);
      });
    },
  );
});

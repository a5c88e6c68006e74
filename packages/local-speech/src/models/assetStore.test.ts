import { describe, expect, it } from 'vitest';
import { createSite, totalBytes as total, withMoonshine, writtenManifest as written } from '../test-support/assetSite';
import { createAssetStore } from './assetStore';
import { modelFor, parseManifest, type AssetFile, type Manifest } from './manifest';

function filesOf(manifest: Manifest): readonly AssetFile[] {
  const model = modelFor(manifest, 'en-US');
  if (!model) throw new Error('the manifest has no model');
  return model.files;
}

describe('createAssetStore', () => {
  it('reports the bytes to download, and zero afterwards', async () => {
    const { platform } = createSite();
    const store = createAssetStore('/payaloud/', platform);
    const manifest = await store.manifest();
    const wanted = filesOf(manifest);
    expect(await store.missingBytes(wanted)).toBe(total);
    await store.load(wanted, { from: 'anywhere' });
    expect(await store.missingBytes(wanted)).toBe(0);
  });

  it('reports progress in bytes up to the total', async () => {
    const { platform } = createSite();
    const store = createAssetStore('/payaloud/', platform);
    const manifest = await store.manifest();
    const progress: number[] = [];
    await store.load(filesOf(manifest), {
      from: 'anywhere',
      onProgress: (loaded, all) => {
        progress.push(loaded);
        expect(all).toBe(total);
      },
    });
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(total);
  });

  it.each([
    ['changed', 'M'.repeat(1_000)],
    ['too short', 'm'],
    ['too long', 'm'.repeat(5_000)],
  ])('refuses a file that is %s', async (_, text) => {
    const { platform, served } = createSite();
    served['en/mdef'] = text;
    const store = createAssetStore('/payaloud/', platform);
    const manifest = await store.manifest();
    const loading = store.load(filesOf(manifest), { from: 'anywhere' });
    await expect(loading).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('fetches a file again if it is damaged in the cache', async () => {
    const { platform, cached, fetched } = createSite();
    const store = createAssetStore('/payaloud/', platform);
    const manifest = await store.manifest();
    const wanted = filesOf(manifest);
    await store.load(wanted, { from: 'anywhere' });
    for (const key of cached.keys()) if (key.includes('means')) cached.set(key, 'moth');
    fetched.length = 0;
    const files = await store.load(wanted, { from: 'anywhere' });
    expect(fetched).toEqual(['en/means']);
    expect(Buffer.from(files.get('en/means') ?? []).toString()).toBe('means');
  });

  it('works without a network after the first download', async () => {
    const { platform, goOffline } = createSite();
    const store = createAssetStore('/payaloud/', platform);
    await store.load(filesOf(await store.manifest()), { from: 'anywhere' });
    goOffline();
    const manifest = await store.manifest();
    const files = await store.load(filesOf(manifest), { from: 'cached' });
    expect(files.size).toBe(filesOf(manifest).length);
  });

  it('does not download if only the cache is allowed', async () => {
    const { platform } = createSite();
    const store = createAssetStore('/payaloud/', platform);
    const manifest = await store.manifest();
    const loading = store.load(filesOf(manifest), { from: 'cached' });
    await expect(loading).rejects.toMatchObject({ code: 'not-downloaded' });
  });

  it('works without Cache Storage', async () => {
    const { platform } = createSite();
    const store = createAssetStore('/payaloud/', {
      ...platform,
      openCache: () => Promise.reject(new Error('private mode')),
    });
    const manifest = await store.manifest();
    const files = await store.load(filesOf(manifest), { from: 'anywhere' });
    expect(files.size).toBe(6);
  });

  it('goes on with a download that was cut, and keeps the rest of the size', async () => {
    const { platform, fetched, cut, ranges } = createSite();
    const store = createAssetStore('/payaloud/', platform);
    const wanted = filesOf(await store.manifest());
    cut('en/mdef', 400);
    await expect(store.load(wanted, { from: 'anywhere' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await store.missingBytes(wanted)).toBe(total - 'wasm'.length - 400);
    fetched.length = 0;
    const files = await store.load(wanted, { from: 'anywhere' });
    expect(ranges).toEqual(['bytes=400-']);
    expect(fetched).not.toContain('soundswallower.wasm');
    expect(Buffer.from(files.get('en/mdef') ?? []).toString()).toBe('m'.repeat(1_000));
  });

  it('begins again if the server knows no ranges', async () => {
    const { platform, cut, sendWholeFiles } = createSite();
    sendWholeFiles();
    const store = createAssetStore('/payaloud/', platform);
    const wanted = filesOf(await store.manifest());
    cut('en/mdef', 400);
    await expect(store.load(wanted, { from: 'anywhere' })).rejects.toMatchObject({ code: 'not-found' });
    const files = await store.load(wanted, { from: 'anywhere' });
    expect(Buffer.from(files.get('en/mdef') ?? []).toString()).toBe('m'.repeat(1_000));
  });

  it('begins again if the file has changed since the cut', async () => {
    const { platform, served, cut } = createSite();
    const store = createAssetStore('/payaloud/', platform);
    const wanted = filesOf(await store.manifest());
    cut('en/mdef', 400);
    const whole = served['en/mdef'] ?? '';
    served['en/mdef'] = 'M'.repeat(1_000);
    await expect(store.load(wanted, { from: 'anywhere' })).rejects.toMatchObject({ code: 'not-found' });
    served['en/mdef'] = whole;
    await expect(store.load(wanted, { from: 'anywhere' })).rejects.toMatchObject({ code: 'corrupt' });
    expect((await store.load(wanted, { from: 'anywhere' })).size).toBe(6);
  });

  it('can be aborted', async () => {
    const { platform } = createSite();
    const store = createAssetStore('/payaloud/', platform);
    const manifest = await store.manifest();
    const loading = store.load(filesOf(manifest), { from: 'anywhere', signal: AbortSignal.abort() });
    await expect(loading).rejects.toMatchObject({ code: 'aborted' });
  });

  it('names the copy command if the folder was never filled', async () => {
    const { platform, served } = createSite();
    delete served['manifest.json'];
    await expect(createAssetStore('/payaloud/', platform).manifest()).rejects.toThrow('payaloud-local-speech copy');
  });
});

describe('parseManifest', () => {
  it('reads a manifest that the copy command wrote', () => {
    expect(parseManifest(written)).toEqual(written);
  });

  it.each([
    ['not an object', 'text'],
    ['another version', { ...written, version: 2 }],
    ['a path out of the folder', { ...written, wasm: { ...written.wasm, path: '../secret' } }],
    ['an address', { ...written, wasm: { ...written.wasm, path: 'https://elsewhere.example/x' } }],
    ['an invalid hash', { ...written, wasm: { ...written.wasm, sha256: 'abc' } }],
    ['no models', { ...written, models: undefined }],
  ])('throws for %s', (_, value) => {
    expect(() => parseManifest(value)).toThrow(expect.objectContaining({ code: 'invalid-manifest' }));
  });
});

describe('a manifest with Moonshine', () => {
  const manifest = parseManifest(withMoonshine);

  it('is read as the copy command wrote it', () => {
    expect(manifest).toEqual(withMoonshine);
  });

  it('has Moonshine for English, and the small model where memory is scarce', () => {
    const second = { kind: 'grammar', language: 'en', files: { length: 6 } };
    expect(modelFor(manifest, 'en-IN')).toMatchObject({ kind: 'moonshine', files: { length: 4 }, second });
    expect(modelFor(manifest, 'en-IN', 'small')).toMatchObject({ kind: 'grammar', files: { length: 6 } });
    expect(modelFor(manifest, 'fr')).toBeUndefined();
  });

  it('throws for a script out of the folder', () => {
    const moonshine = { ...withMoonshine.moonshine, script: '../ort.mjs' };
    expect(() => parseManifest({ ...withMoonshine, moonshine })).toThrow(/moonshine script/);
  });
});

describe('modelFor', () => {
  const manifest = parseManifest({
    ...written,
    models: ['en', 'zh', 'zh-Hans'].map((language) => ({ ...written.models[0], language })),
  });

  it.each([
    ['en', 'en'],
    ['en-IN', 'en'],
    ['EN-us', 'en'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-Hant', 'zh'],
    ['eng', undefined],
    ['fr', undefined],
  ])('finds for %s the model for %s', (tag, language) => {
    expect(modelFor(manifest, tag)?.language).toBe(language);
  });
});

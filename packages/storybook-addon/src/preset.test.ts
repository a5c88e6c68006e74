import { describe, expect, it } from 'vitest';
import { viteFinal } from './preset';

const configDir = '/app/.storybook';

describe('the preset', () => {
  it('keeps what the configuration has', () => {
    const kept = {};
    const config = { plugins: [kept], optimizeDeps: { include: ['react'] } };
    expect(viteFinal(config, { configDir })).toMatchObject({
      plugins: [kept, expect.anything()],
      optimizeDeps: { include: expect.arrayContaining(['react']) as unknown },
    });
  });

  // `test/packaging/storybookTests.test.ts` runs stories of both kinds of preview.
  it.each([
    ['C:\\app\\.storybook', 'C:/app/.storybook/preview.tsx', true],
    [configDir, '/app/.storybook/preview.ts?import', true],
    [configDir, '/app/.storybook/preview-body.ts', false],
    [configDir, '/app/.storybook/preview.css', false],
    [configDir, '/app/src/preview.ts', false],
  ])('adds the addon to the preview of %s, not to another file: %s', (folder, id, isPreview) => {
    const { plugins = [] } = viteFinal<{ plugins?: unknown[] }>({}, { configDir: folder });
    const [plugin] = plugins as { readonly transform: (code: string, id: string) => { code: string } | null }[];
    const transformed = plugin?.transform('export default preview;', id) ?? null;
    expect(transformed?.code.startsWith('export default preview;') ?? false).toBe(isPreview);
  });
});

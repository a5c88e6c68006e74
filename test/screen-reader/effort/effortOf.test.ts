import { describe, expect, it } from 'vitest';
import { costlyTexts, effortOf } from './effortOf';

describe('effortOf', () => {
  it('counts Tabs, other presses and Orca’s words, and takes a spoken answer as one press', () => {
    const transcript = [
      'Tab',
      '  Payment landmark',
      '  Tip entry.',
      '  Focus mode',
      '3 period',
      '  3',
      '  .',
      'shift+Tab',
      '(says “five dollars”)',
      '  We heard five dollars.',
      '',
    ];
    expect(effortOf(transcript.join('\n'))).toEqual({ steps: 5, tabs: 2, presses: 3, words: 8, seconds: 4.2 });
  });

  it('leaves out words about where Orca is', () => {
    const places = ['leaving panel.', 'Pay heading 2 clickable.', 'Browse mode', 'Pay · Corner Cafe - Chromium'];
    expect(effortOf(`Tab\n${places.map((text) => `  ${text}`).join('\n')}`).words).toBe(0);
  });

  it('counts an empty walk as nothing', () => {
    expect(effortOf('')).toEqual({ steps: 0, tabs: 0, presses: 0, words: 0, seconds: 0 });
  });
});

describe('costlyTexts', () => {
  it('names each text that costs words, with the keys before it', () => {
    const transcript = ['Tab', '  Payment landmark', '  Tip entry.', '3 period', '  3', '  .'].join('\n');
    const texts = costlyTexts(transcript);
    expect(texts).toEqual([
      { after: 'Tab', text: 'Tip entry.', words: 2 },
      { after: '3 period', text: '3 .', words: 2 },
    ]);
    expect(texts.reduce((sum, { words }) => sum + words, 0)).toBe(effortOf(transcript).words);
  });
});

import { createPreferenceStore } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { SpeakToMe } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';

const { innerWidth: width, innerHeight: height } = window;

beforeAll(() => loadFont('usual'));

afterEach(async () => {
  cleanup();
  document.documentElement.style.fontSize = '';
  await page.viewport(width, height);
});

const sizes = [
  [320, 256, '100%'],
  [320, 640, '200%'],
  [390, 844, '200%'],
  [1280, 720, '100%'],
] as const;

describe.each([en, fr, zhHans])('the question of who can hear, in $tag', (language) => {
  const { settings } = language.sentences;

  it.each(sizes)('shows both answers and both buttons whole at %d × %d with text of %s', async (wide, high, text) => {
    await page.viewport(wide, high);
    document.documentElement.style.fontSize = text;
    const preferences = createPreferenceStore({ storage: () => null });
    render(
      <main>
        <SpeakToMe language={language} announcer={createRecordedAnnouncer()} preferences={preferences} />
        <button type="button" style={{ marginBlockStart: '200vh', blockSize: 44, marginBlockEnd: 50 }}>
          Far below
        </button>
      </main>,
    );
    await userEvent.click(screen.getByRole('button', { name: settings.speakToMe }));
    const names = [
      settings.stopSpeaking,
      settings.stop,
      settings.listenPrivately,
      settings.privacy.choices.speakers.label,
    ];
    for (const name of names) expect(hiddenPartOf(screen.getByRole('button', { name })), name).toBe('none');

    screen.getByText('Far below').focus();
    expect(hiddenPartOf(screen.getByText('Far below'))).toBe('none');
    for (const name of names) expect(hiddenPartOf(screen.getByRole('button', { name })), name).toBe('none');
  });
});

/** Which edge of a control is outside the window, or covered. */
function hiddenPartOf(control: HTMLElement): 'none' | 'outside' | 'covered' {
  const { left, right, top, bottom } = control.getBoundingClientRect();
  if (left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight) return 'outside';
  const middle = (left + right) / 2;
  const points = [top + 3, (top + bottom) / 2, bottom - 3];
  const isCovered = points.some((y) => !control.contains(document.elementFromPoint(middle, y)));
  return isCovered ? 'covered' : 'none';
}

import { getDocumentPreferences } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { PayaloudProvider, SpeakToMe } from '@payaloud/react';
import { createSynthesisTwin } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

const undo: (() => void)[] = [];

afterEach(() => {
  cleanup();
  for (const end of undo.splice(0).toReversed()) end();
  getDocumentPreferences().forget();
});

const voices = [
  { name: 'Anna', lang: 'en-US', localService: true },
  { name: 'Chantal', lang: 'fr-FR', localService: true },
];

function Page() {
  const [language, setLanguage] = useState(en);
  return (
    <PayaloudProvider language={language}>
      <SpeakToMe />
      <label>
        {language === en ? 'Language' : 'Langue'}
        <select value={language.tag} onChange={({ target }) => setLanguage(target.value === 'fr' ? fr : en)}>
          <option value="en">English</option>
          <option value="fr">Français</option>
        </select>
      </label>
    </PayaloudProvider>
  );
}

it('says the language that an arrow key chooses, once, and by a voice of that language', async () => {
  const twin = createSynthesisTwin({ msPerCharacter: 10, voices });
  undo.push(twin.connect(window));
  getDocumentPreferences().choose({ pageVoice: 'on', privacy: 'private' });
  render(<Page />);
  screen.getByRole('combobox').focus();
  await expect.poll(() => twin.spoken, { timeout: 4_000 }).toEqual(['Language, list, English']);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => twin.spoken.length, { timeout: 4_000 }).toBe(2);
  expect(twin.utterances.at(-1)).toMatchObject({ text: 'Langue, liste déroulante, Français', lang: 'fr-FR' });
  expect(twin.utterances).toHaveLength(2);
});

import { getDocumentPreferences } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { DrawingHelp } from './DrawingHelp';

afterEach(() => {
  cleanup();
  getDocumentPreferences().forget();
});

it('visible ink is offered before the drawing opens, and the choice is remembered', async () => {
  const say = en.sentences.identity;
  render(<DrawingHelp sentences={say} />);
  await userEvent.click(screen.getByText(say.helpLabel));
  await userEvent.click(screen.getByRole('checkbox', { name: say.showTrace }));
  expect(getDocumentPreferences().getSnapshot().ink).toBe('shown');
  cleanup();
  render(<DrawingHelp sentences={say} />);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: say.showTrace, hidden: true }).checked).toBe(true);
});

import { createPreferenceStore, type VoiceChoice } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { AnnouncementLog, SpeakToMe, SpeechSettings } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

const voices: readonly VoiceChoice[] = [
  { id: 'v1', name: 'Anna', lang: 'en-US', textGoes: 'nowhere' },
  { id: 'v2', name: 'Cloudia', lang: 'en-US', textGoes: 'to-a-server' },
];

function world(found: readonly VoiceChoice[] = voices) {
  const preferences = createPreferenceStore({ storage: () => null });
  const announcer = { ...createRecordedAnnouncer(), listVoices: () => Promise.resolve(found) };
  return { preferences, announcer, props: { preferences, announcer, language: en } };
}

afterEach(cleanup);

describe('SpeechSettings', () => {
  it('switches each channel by itself', async () => {
    const { preferences, props } = world();
    render(<SpeechSettings {...props} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Page voice' }));
    expect(preferences.getChosen()).toEqual({ pageVoice: 'on' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Screen reader messages' }));
    expect(preferences.getChosen()).toEqual({ pageVoice: 'on', regions: 'off' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sounds' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vibration' }));
    expect(preferences.getSnapshot()).toMatchObject({ earcons: 'off', haptics: 'off' });
  });

  it('asks who can hear, and says what follows from it', async () => {
    const { preferences, props } = world();
    render(<SpeechSettings {...props} />);
    const group = screen.getByRole('group', { name: 'Who can hear the page voice?' });
    const choice = within(group).getByRole('radio', { name: 'Only I hear' });
    expect(choice).toHaveAccessibleDescription(/all is spoken/);
    await userEvent.click(choice);
    expect(preferences.getSnapshot().privacy).toBe('private');
  });

  it('has speed and loudness in words, with a sample in the same press', async () => {
    const { preferences, announcer, props } = world();
    const echo = vi.spyOn(announcer, 'echo');
    const prime = vi.spyOn(announcer, 'prime');
    render(<SpeechSettings {...props} />);
    const rate = screen.getByRole('slider', { name: 'Speed' });
    fireEvent.change(rate, { target: { value: '1.5' } });
    expect(preferences.getSnapshot().rate).toBe(1.5);
    expect(rate).toHaveAttribute('aria-valuetext', '1.5 times');
    await userEvent.click(screen.getByRole('button', { name: 'Play a sample' }));
    expect(echo).not.toHaveBeenCalled();
    act(() => preferences.choose({ pageVoice: 'on' }));
    await userEvent.click(screen.getByRole('button', { name: 'Play a sample' }));
    expect(prime).toHaveBeenCalled();
    const sample = expect.objectContaining({ text: en.sentences.settings.sampleText }) as unknown;
    expect(echo).toHaveBeenLastCalledWith(sample, 'payer');
  });

  it('says of each voice where the text goes', async () => {
    const { preferences, props } = world();
    render(<SpeechSettings {...props} />);
    const list = await screen.findByRole('combobox', { name: 'Voice' });
    expect(within(list).getByRole('option', { name: 'Cloudia, what it says is sent to a server' })).toBeVisible();
    await userEvent.selectOptions(list, 'v1');
    expect(preferences.getSnapshot().voice).toBe('v1');
  });

  it('forgets, and says so', async () => {
    const { preferences, announcer, props } = world();
    preferences.choose({ rate: 2 });
    render(<SpeechSettings {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Forget my settings' }));
    expect(preferences.getChosen()).toEqual({});
    expect(announcer.said.map(({ text }) => text)).toEqual(['Your settings are forgotten.']);
  });
});

describe('SpeakToMe', () => {
  it('starts the page voice in the same press, unlocks it, and offers Stop', async () => {
    const { preferences, announcer, props } = world();
    const prime = vi.spyOn(announcer, 'prime');
    const stop = vi.spyOn(announcer, 'stop');
    render(<SpeakToMe {...props} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    const button = screen.getByRole('button', { name: 'Speak to me' });
    await userEvent.click(button);
    expect(prime).toHaveBeenCalledTimes(1);
    expect(preferences.getSnapshot().pageVoice).toBe('on');
    expect(announcer.said[0]?.text).toBe(en.sentences.settings.voiceStarted);
    expect(button).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Stop speaking' }));
    expect(stop).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Turn the page voice off' }));
    expect(preferences.getSnapshot().pageVoice).toBe('off');
  });

  it('says in the regions that the device has no voice', async () => {
    const { announcer, props } = world([]);
    render(<SpeakToMe {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Speak to me' }));
    await act(async () => {});
    expect(announcer.said.at(-1)?.text).toBe(en.sentences.settings.noVoice);
  });
});

describe('AnnouncementLog', () => {
  it('shows what was said, the newest first, without a live region, and says the last again', async () => {
    const { announcer, props } = world();
    const repeat = vi.spyOn(announcer, 'repeatLast');
    announcer.announce({ text: 'One', urgency: 'polite' });
    announcer.announce({ text: 'Two', urgency: 'polite' });
    const { preferences: _, ...rest } = props;
    const { container } = render(<AnnouncementLog {...rest} />);
    await userEvent.click(screen.getByText('What was said'));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Two', 'One']);
    expect(container.querySelectorAll('[aria-live], [role="log"], [role="status"]')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Repeat' }));
    expect(repeat).toHaveBeenCalledTimes(1);
  });
});

it('all of them render on a server', () => {
  expect(renderToString(<SpeechSettings language={en} />)).toContain('Speech settings');
  expect(renderToString(<SpeakToMe language={en} />)).toContain('Speak to me');
  expect(renderToString(<AnnouncementLog language={en} />)).toContain('What was said');
});

import {
  createAnnouncer,
  createPreferenceStore,
  createRecognizer,
  createSpeaker,
  type RecognitionEngine,
  type VoiceChoice,
} from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { AnnouncementLog, PayaloudProvider, SpeakToMe, SpeechSettings } from '@payaloud/react';
import {
  createFakeClock,
  createRecordedAnnouncer,
  createSynthesisTwin,
  type SynthesisTwinOptions,
} from '@payaloud/testing';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { passTime } from '../../test/passTime';

const say = en.sentences.settings;

const voices: readonly VoiceChoice[] = [
  { id: 'v1', name: 'Anna', lang: 'en-US', textGoes: { kind: 'on-device' } },
  { id: 'v2', name: 'Cloudia', lang: 'en-US', textGoes: { kind: 'sent-to', recipient: 'Google' } },
];

function simulateSettings(found: readonly VoiceChoice[] = voices) {
  const preferences = createPreferenceStore({ storage: () => null });
  const announcer = { ...createRecordedAnnouncer(), listVoices: () => Promise.resolve(found) };
  return { preferences, announcer, props: { preferences, announcer, language: en } };
}

afterEach(cleanup);

describe('SpeechSettings', () => {
  it('switches each channel separately', async () => {
    const { preferences, props } = simulateSettings();
    render(<SpeechSettings {...props} />);
    const screenReader = screen.getByRole('checkbox', { name: say.regions.label });
    await userEvent.click(screenReader);
    expect(preferences.getChosen()).toEqual({ regions: 'off' });
    await userEvent.click(screenReader);
    expect(preferences.getChosen()).toEqual({ regions: 'auto' });
    await userEvent.click(screen.getByRole('checkbox', { name: say.pageVoice.label }));
    expect(preferences.getChosen()).toEqual({ pageVoice: 'on', regions: 'auto' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sounds' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vibration' }));
    expect(preferences.getSnapshot()).toMatchObject({ earcons: 'off', haptics: 'off' });
  });

  it('asks for both voices in so many words, and only while the page voice is on', async () => {
    const { preferences, props } = simulateSettings();
    render(<SpeechSettings {...props} />);
    expect(screen.queryByRole('checkbox', { name: say.bothVoices.label })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: say.pageVoice.label }));
    const both = screen.getByRole('checkbox', { name: say.bothVoices.label });
    expect(both).not.toBeChecked();
    expect(both).toHaveAccessibleDescription(say.bothVoices.description);
    await userEvent.click(both);
    expect(preferences.getSnapshot().regions).toBe('on');
    await userEvent.click(both);
    expect(preferences.getSnapshot().regions).toBe('auto');
  });

  it('offers a voice for messages alone beside a screen reader, and only while the page voice is on', async () => {
    const { preferences, props } = simulateSettings();
    render(<SpeechSettings {...props} />);
    expect(screen.queryByRole('checkbox', { name: say.onlyMessages.label })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: say.pageVoice.label }));
    const only = screen.getByRole('checkbox', { name: say.onlyMessages.label });
    expect(only).toHaveAccessibleDescription(say.onlyMessages.description);
    await userEvent.click(only);
    expect(preferences.getChosen()).toEqual({ pageVoice: 'on', pageVoiceSays: 'messages' });
    await userEvent.click(only);
    expect(preferences.getChosen()).toEqual({ pageVoice: 'on', pageVoiceSays: 'everything' });
  });

  it('asks who can hear, and says what follows from the answer', async () => {
    const { preferences, props } = simulateSettings();
    render(<SpeechSettings {...props} />);
    const group = screen.getByRole('group', { name: 'Who can hear the page voice?' });
    const choice = within(group).getByRole('radio', { name: say.privacy.choices.private.label });
    expect(choice).toHaveAccessibleDescription(say.privacy.choices.private.description);
    await userEvent.click(choice);
    expect(preferences.getSnapshot().privacy).toBe('private');
  });

  it('has speed and loudness in words, and plays a sample with the same press', async () => {
    const { preferences, announcer, props } = simulateSettings();
    const echo = vi.spyOn(announcer, 'echo');
    const prime = vi.spyOn(announcer, 'prime');
    render(<SpeechSettings {...props} />);
    const rate = screen.getByRole('slider', { name: 'Speed' });
    fireEvent.change(rate, { target: { value: '1.5' } });
    expect(preferences.getSnapshot().rate).toBe(1.5);
    expect(rate).toHaveAttribute('aria-valuetext', '1.5 times normal');
    await userEvent.click(screen.getByRole('button', { name: 'Play a sample' }));
    expect(echo).not.toHaveBeenCalled();
    act(() => preferences.choose({ pageVoice: 'on' }));
    await userEvent.click(screen.getByRole('button', { name: 'Play a sample' }));
    expect(prime).toHaveBeenCalled();
    const sample = expect.objectContaining({ text: en.sentences.settings.sampleText }) as unknown;
    expect(echo).toHaveBeenLastCalledWith(sample, 'payer');
  });

  it('offers voices that send text away only after consent', async () => {
    const { preferences, props } = simulateSettings();
    render(<SpeechSettings {...props} />);
    const list = await screen.findByRole('combobox', { name: 'Voice' });
    expect(within(list).getByRole('option', { name: 'Anna, stays on this device' })).toBeVisible();
    expect(within(list).queryByRole('option', { name: /Cloudia/ })).toBeNull();
    const allow = screen.getByRole('checkbox', { name: say.remoteVoices.label });
    expect(allow).toHaveAccessibleDescription(say.remoteVoices.description);
    await userEvent.click(allow);
    expect(preferences.getChosen()).toEqual({ remoteVoice: 'allowed' });
    await userEvent.selectOptions(list, screen.getByRole('option', { name: 'Cloudia, is sent to Google' }));
    expect(preferences.getSnapshot().voice).toBe('v2');
    await userEvent.click(allow);
    expect(preferences.getSnapshot().remoteVoice).toBe('refused');
  });

  it('has a talk key, and the pause that ends an utterance', async () => {
    const { preferences, props } = simulateSettings();
    render(<SpeechSettings {...props} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Key for/ }), 'F8');
    expect(preferences.getSnapshot().talkKey).toBe('F8');
    const pause = screen.getByRole('slider', { name: 'Pause that ends your sentence' });
    expect(pause).toHaveAttribute('aria-valuetext', '0.9 seconds');
    fireEvent.change(pause, { target: { value: '2' } });
    expect(preferences.getSnapshot().pauseMs).toBe(2_000);
  });

  it('has one switch for payers who take their time, which sets the long pause', async () => {
    const { preferences, props } = simulateSettings();
    render(<SpeechSettings {...props} />);
    const takeTime = screen.getByRole('checkbox', { name: 'Take your time' });
    expect(takeTime).not.toBeChecked();
    await userEvent.click(takeTime);
    expect(takeTime).toBeChecked();
    expect(screen.getByRole('slider', { name: /^Pause/ })).toHaveAttribute('aria-valuetext', '3 seconds');
    await userEvent.click(takeTime);
    expect(preferences.getSnapshot().pauseMs).toBe(900);
  });

  it('lets the payer choose the recognizer and keep recordings on the device', async () => {
    const { preferences, props } = simulateSettings();
    const heardBy: string[] = [];
    const engine = (name: string, voiceGoes: RecognitionEngine['voiceGoes']): RecognitionEngine => ({
      name,
      voiceGoes,
      availability: () => Promise.resolve({ kind: 'available' }),
      listen: (_request, events) => {
        heardBy.push(name);
        queueMicrotask(() => events.onSettled({ kind: 'heard', transcripts: ['ten'] }));
        return { stop() {}, abort() {} };
      },
    });
    const recognizer = createRecognizer({
      preferences,
      engines: [
        engine('native-on-device', { kind: 'on-device' }),
        engine('native-cloud', { kind: 'sent-to', recipient: 'Google' }),
      ],
    });
    const listen = () =>
      new Promise((resolve) => recognizer.listen({ language: en, expect: 'amount' }, { onSettled: resolve }));
    render(<SpeechSettings {...props} recognizer={recognizer} />);
    await listen();
    const group = screen.getByRole('group', { name: 'Who understands your voice' });
    await userEvent.click(within(group).getByRole('radio', { name: 'Browser, online, is sent to Google' }));
    await listen();
    const online = screen.getByRole('checkbox', { name: 'Recognition online' });
    await userEvent.click(online);
    await userEvent.click(online);
    expect(preferences.getChosen()).toEqual({ firstEngine: 'native-cloud', remoteRecognition: 'refused' });
    await listen();
    expect(heardBy).toEqual(['native-on-device', 'native-cloud', 'native-on-device']);
  });

  it('forgets the choices, and says so', async () => {
    const { preferences, announcer, props } = simulateSettings();
    preferences.choose({ rate: 2 });
    render(<SpeechSettings {...props} />);
    await userEvent.click(screen.getByRole('button', { name: say.forget }));
    expect(preferences.getChosen()).toEqual({});
    expect(announcer.said.map(({ text }) => text)).toEqual([say.forgotten]);
  });
});

describe('SpeakToMe', () => {
  it('starts the page voice with the same press, and offers Stop', async () => {
    const { preferences, announcer, props } = simulateSettings();
    const echo = vi.spyOn(announcer, 'echo');
    const stop = vi.spyOn(announcer, 'stop');
    render(<SpeakToMe {...props} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    const button = screen.getByRole('button', { name: 'Speak to me' });
    await userEvent.click(button);
    expect(echo.mock.calls[0]?.[0].text).toBe(`${en.sentences.settings.voiceStarted} Who can hear the page voice?`);
    expect(echo.mock.calls[0]?.[1]).toBe('payer');
    expect(preferences.getSnapshot().pageVoice).toBe('on');
    expect(button).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Stop speaking' }));
    expect(stop).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Turn the page voice off' }));
    expect(preferences.getSnapshot().pageVoice).toBe('off');
  });

  it('asks once who can hear without blocking anything, and stores the answer', async () => {
    const { preferences, announcer, props } = simulateSettings();
    const echo = vi.spyOn(announcer, 'echo');
    render(<SpeakToMe {...props} />);
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
    const question = () => screen.queryByRole('group', { name: 'Who can hear the page voice?' });
    await press('Speak to me');
    expect(question()).toBeVisible();
    await press('Turn the page voice off');
    expect(question()).toBeNull();
    await press('Speak to me');
    const starts = echo.mock.calls.map(([{ text }]) => text).filter((text) => text.startsWith('Page voice on'));
    expect(starts.map((text) => text.endsWith('Who can hear the page voice?'))).toEqual([true, false]);
    await press(say.listenPrivately);
    expect(preferences.getChosen()).toEqual({ pageVoice: 'on', privacy: 'private' });
    expect(question()).toBeNull();
    expect(screen.getByRole('button', { name: 'Stop speaking' })).toHaveFocus();
  });

  it('does not count an app’s default as an answer, and does not ask a payer who answered before', async () => {
    const { preferences, props } = simulateSettings();
    preferences.suggest({ privacy: 'private' });
    const view = render(<SpeakToMe {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Speak to me' }));
    await userEvent.click(screen.getByRole('button', { name: 'Others may hear' }));
    expect(preferences.getSnapshot().privacy).toBe('speakers');
    preferences.choose({ pageVoice: 'off' });
    view.unmount();
    render(<SpeakToMe {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Speak to me' }));
    expect(screen.queryByRole('group')).toBeNull();
  });

  describe('on a device', () => {
    const undo: (() => void)[] = [];
    const queue = Symbol.for('payaloud.announcer.queue.1');
    afterEach(() => {
      cleanup();
      for (const end of undo.splice(0).toReversed()) end();
      Reflect.deleteProperty(document, queue);
      for (const regions of document.querySelectorAll('[data-payaloud-regions]')) regions.remove();
    });

    function device(options: SynthesisTwinOptions) {
      const clock = createFakeClock();
      const twin = createSynthesisTwin({ msPerCharacter: 1, clock, ...options });
      undo.push(twin.connect(globalThis));
      const preferences = createPreferenceStore({ storage: () => null });
      const announcer = createAnnouncer({ preferences, clock, speaker: createSpeaker({ preferences, clock }) });
      const speakToMe = (language: Language) => (
        <PayaloudProvider clock={clock}>
          <SpeakToMe language={language} announcer={announcer} preferences={preferences} />
        </PayaloudProvider>
      );
      const { rerender } = render(speakToMe(en));
      const show = (language: Language) => rerender(speakToMe(language));
      const regions = () => document.querySelector('[data-payaloud-regions]')?.textContent ?? '';
      /** Code may load meanwhile, so time passes until it holds. */
      const pass = (ms: number) => passTime(clock, ms);
      const until = (holds: () => void) =>
        waitFor(async () => {
          await pass(100);
          holds();
        });
      return { twin, preferences, announcer, regions, show, pass, until };
    }
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
    const started = ['Page voice on.', 'Using a screen reader?', 'Turn this off.'];

    it('unlocks a phone that speaks only after a call within a tap', async () => {
      const { twin, until } = device({ unlock: 'in-a-tap' });
      twin.tap(() => press('Speak to me'));
      await until(() => expect(twin.spoken.slice(0, 3)).toEqual(started));
      expect(twin.utterances.some(({ outcome }) => outcome === 'dropped')).toBe(false);
    });

    it('says a message in one voice: the page’s, or the regions’ once it is off', async () => {
      const { twin, announcer, regions, until } = device({ unlock: 'in-a-tap' });
      twin.tap(() => press(say.speakToMe));
      const announce = async (text: string) => {
        const onDelivery = vi.fn();
        announcer.announce({ text, urgency: 'polite', lang: 'en' }, onDelivery);
        await until(() => expect(onDelivery).toHaveBeenCalled());
      };
      await announce('Coupon applied');
      expect([twin.spoken.at(-1), regions()]).toEqual(['Coupon applied', '']);
      press(say.stopSpeaking);
      await announce('Coupon removed');
      expect([twin.spoken.at(-1), regions()]).toEqual(['Coupon applied', 'Coupon removed']);
    });

    it('says in the regions that it has no voice, and is off again', async () => {
      const { twin, preferences, regions, until } = device({ speech: ['fails', 'fails'] });
      press('Speak to me');
      await until(() => expect(regions()).toBe(en.sentences.settings.noVoice));
      expect(twin.spoken).toEqual([]);
      expect(preferences.getSnapshot().pageVoice).toBe('off');
      expect(screen.getByRole('button', { name: 'Speak to me' })).toBeVisible();
      expect(screen.queryByRole('group')).toBeNull();
    });

    const cloud = { name: 'Google US English', lang: 'en-US', localService: false };

    it('unticks the page voice in the settings, too, and says why', async () => {
      const { preferences, announcer, regions, until } = device({ speech: ['fails', 'fails'] });
      render(<SpeechSettings language={en} announcer={announcer} preferences={preferences} />);
      const pageVoice = screen.getByRole('checkbox', { name: say.pageVoice.label });
      fireEvent.click(pageVoice);
      await until(() => expect(regions()).toBe(say.noVoice));
      expect(pageVoice).not.toBeChecked();
    });

    it('says of a language without a voice that there is none, in the language before, and goes on in the next', async () => {
      const { twin, show, pass, until } = device({
        voices: [
          { name: 'Anna', lang: 'en-US' },
          { name: 'Léa', lang: 'fr-FR' },
        ],
      });
      press(say.speakToMe);
      await until(() => expect(twin.spoken).toContain('Page voice on.'));
      show(zhHans);
      await until(() => expect(twin.utterances.at(-1)).toMatchObject({ text: say.noVoiceFor, lang: 'en-US' }));
      show(fr);
      const { length } = twin.utterances;
      // As long as a whole announcement takes.
      await pass(2_000);
      const texts = twin.utterances.slice(length).map(({ text }) => text);
      for (const { sentences } of [en, fr]) expect(texts).not.toContain(sentences.settings.noVoiceFor);
    });

    it('asks before a voice sends text away, and speaks after a yes', async () => {
      const { twin, preferences, regions, until } = device({ voices: [cloud] });
      press('Speak to me');
      await until(() => expect(screen.getByRole('group', { name: /Google US English\? .* to Google/ })).toBeVisible());
      const question = screen.getByRole('group', { name: /Google US English\? .* to Google/ });
      await until(() => expect(regions()).toMatch(/it sends what it says, amounts too, to Google\.$/));
      expect(twin.utterances).toEqual([]);
      within(question).getByRole('button', { name: 'Yes, use this voice' }).focus();
      press('Yes, use this voice');
      await until(() => expect(twin.spoken).toEqual(expect.arrayContaining(started)));
      expect(preferences.getChosen()).toEqual({ pageVoice: 'on', remoteVoice: 'allowed' });
      expect(screen.getAllByRole('group')).toEqual([
        screen.getByRole('group', { name: 'Who can hear the page voice?' }),
      ]);
      expect(screen.getByRole('button', { name: 'Turn the page voice off' })).toHaveFocus();
    });

    it('stays silent after a no, says what still works, and does not ask again', async () => {
      const { twin, preferences, regions, until } = device({ voices: [cloud] });
      press('Speak to me');
      await until(() => expect(screen.getByRole('button', { name: say.refuseRemoteVoice })).toBeVisible());
      press(say.refuseRemoteVoice);
      await until(() => expect(regions()).toContain(en.sentences.settings.noVoice));
      expect(preferences.getSnapshot().pageVoice).toBe('off');
      press('Speak to me');
      await until(() => expect(screen.queryByRole('group')).toBeNull());
      expect(preferences.getSnapshot().remoteVoice).toBe('refused');
      expect(twin.utterances).toEqual([]);
    });
  });
});

describe('AnnouncementLog', () => {
  it('shows messages, the newest first, without a live region, and repeats the last one', async () => {
    const { announcer, props } = simulateSettings();
    const repeat = vi.spyOn(announcer, 'repeatLast');
    announcer.announce({ text: 'One', urgency: 'polite' });
    announcer.announce({ text: 'Two', urgency: 'polite' });
    const { preferences: _, ...rest } = props;
    const { container } = render(<AnnouncementLog {...rest} />);
    await userEvent.click(screen.getByText('What was said'));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Two', 'One']);
    expect(container.querySelectorAll('[aria-live], [role="log"], [role="status"]')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: say.repeat }));
    expect(repeat).toHaveBeenCalledTimes(1);
  });
});

it('all settings components render on a server', () => {
  expect(renderToString(<SpeechSettings language={en} />)).toContain('Speech settings');
  expect(renderToString(<SpeakToMe language={en} />)).toContain('Speak to me');
  expect(renderToString(<AnnouncementLog language={en} />)).toContain('What was said');
});

import type { DeviceKey, VoiceCheckView } from '@payaloud/browser';
import type { VoiceEnd } from '@payaloud/core/internal/identity';
import { en } from '@payaloud/core/languages/en';
import { voice as words } from '@payaloud/core/languages/en/voice';
import { money } from '@payaloud/core/money';
import {
  ConfirmIdentity,
  type CheckoutIdentity,
  type ConfirmIdentityFlow,
  type ConfirmIdentityProps,
  type useConfirmIdentity,
} from '@payaloud/react';
import {
  ConfirmIdentityByVoice,
  type ConfirmIdentityByVoiceProps,
  type VoiceCheck,
  type VoiceMethod,
} from '@payaloud/react/experimental';
import { createRecordedAnnouncer, createTestChallenge } from '@payaloud/testing';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { createViewDouble } from '../../test/viewDouble';
import { givesPasskey, memoryVault, say, withFlatPage, withLoadedParts } from '../../test/identityScene';

withLoadedParts();
withFlatPage();

const keyId = `${'B'.repeat(42)}A`;
const deviceKey: DeviceKey = {
  enroll: () => Promise.reject(new Error('Not asked for')),
  holds: async (named) => named === keyId,
  sign: async () => 'header.payload.signature',
  delete: async () => {},
};
const { sentences } = { sentences: words.check };
const first = [4, 7, 1, 9, 0, 2];
const second = [8, 3, 5, 0, 6, 1];
const talkName = (digits: readonly number[]) => sentences.say(digits.map(String));

/** A voice check whose state the test gives. */
function createCheckDouble(opens: Partial<VoiceCheckView> = {}) {
  const { getState, subscribe, set, change } = createViewDouble<VoiceCheckView>({
    status: 'closed',
    prompt: 0,
    digits: [],
    reply: null,
    triesLeft: 5,
    megabytes: null,
    percent: null,
  });
  let end: ((how: VoiceEnd) => void) | null = null;
  const talk = vi.fn();
  const repeat = vi.fn();
  const check: VoiceCheck = {
    lang: 'en',
    sentences,
    getState,
    subscribe,
    spell: (digits) => digits.map((digit) => `digit ${digit}`),
    readiness: async () => 'ready',
    open(_announcer, onEnd) {
      end = onEnd;
      set({ status: 'prompt', prompt: getState().prompt + 1, digits: first, reply: null, ...opens });
      return () => {
        end = null;
        set({ status: 'closed' });
      };
    },
    talk,
    repeat,
    forgive() {},
  };
  return {
    check,
    talk,
    repeat,
    change,
    end: (how: VoiceEnd) => act(async () => end?.(how)),
  };
}

async function show(opens: Partial<VoiceCheckView> = {}, usual: 'voice' | null = null) {
  const double = createCheckDouble(opens);
  const onVoice = vi.fn<VoiceMethod['onVoice']>(async () => 'confirmed');
  const announcer = createRecordedAnnouncer();
  const confirm = async () => 'confirmed' as const;
  const text = createTestChallenge({ keyId, methods: ['passkey', 'code', 'voice'] });
  const { container, unmount } = render(
    <StrictMode>
      <ConfirmIdentityByVoice
        language={en}
        locale="en-US"
        announcer={announcer}
        vault={memoryVault()}
        memory={{ read: () => ({ failures: 0, usual }), write() {} }}
        deviceKey={deviceKey}
        getChallenge={() => Promise.resolve(text)}
        onDrawing={confirm}
        onPasskey={confirm}
        onCode={confirm}
        passkey={{ ask: givesPasskey }}
        voice={{ check: double.check, below: money(5_000, 'USD'), onVoice }}
      />
    </StrictMode>,
  );
  const way = await screen.findByRole('button', { name: usual ? /, say \d/ : say.methods.voice });
  const status = () => container.querySelector('section')?.dataset.status;
  const said = () => announcer.said.map((message) => message.text);
  return { ...double, container, unmount, way, onVoice, status, said };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('ConfirmIdentityByVoice', () => {
  it('puts the focus on the button that carries the digits, and says nothing beside it', async () => {
    const { way, said, talk, status } = await show();
    await userEvent.click(way);
    expect(status()).toBe('speaking');
    expect(button(talkName(first))).toHaveFocus();
    expect(button(talkName(first))).toHaveAttribute('data-payaloud-speech', expect.stringContaining('digit 4'));
    expect(screen.getByText(sentences.label, { exact: false })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(talk).toHaveBeenCalledOnce();
    expect(said()).toEqual([]);
  });

  it('changes no text while the microphone opens and closes, and only the state of the button', async () => {
    const { way, change, container } = await show();
    await userEvent.click(way);
    const before = container.textContent;
    for (const status of ['opening', 'listening'] as const) {
      change({ status });
      expect(button(talkName(first))).toHaveAttribute('aria-pressed', 'true');
    }
    change({ status: 'checking' });
    expect(button(talkName(first))).toHaveAttribute('aria-pressed', 'false');
    expect(button(talkName(first))).toHaveFocus();
    expect(container.textContent).toBe(before);
  });

  it('moves the focus to new digits only if the payer is still there', async () => {
    const { way, change } = await show();
    await userEvent.click(way);
    change({ status: 'again', reply: 'unsure', triesLeft: 2 });
    expect(button(talkName(first))).toHaveFocus();
    expect(screen.getByText('No match. Two tries left.')).toBeVisible();
    change({ status: 'prompt', prompt: 9, digits: second });
    expect(button(talkName(second))).toHaveFocus();
    await userEvent.click(screen.getByRole('textbox'));
    change({ prompt: 10, digits: first });
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('leads to another way with one press', async () => {
    const { way, status, said } = await show();
    await userEvent.click(way);
    await userEvent.click(button(sentences.otherWay));
    expect(status()).toBe('idle');
    expect(screen.getByRole('button', { name: new RegExp(`^${say.methods.passkey}`) })).toHaveFocus();
    expect(screen.queryByText(sentences.label, { exact: false })).toBeNull();
    expect(said()).toEqual([]);
  });

  it('confirms with the signature once the voice matched', async () => {
    const { way, end, onVoice, status, said } = await show();
    await userEvent.click(way);
    await end({ kind: 'matched', tries: 1 });
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(onVoice).toHaveBeenCalledWith(
      expect.objectContaining({ method: 'voice', localAttempts: 1, jws: 'header.payload.signature' }),
    );
    expect(said()).toEqual([say.confirmed('voice', '23.50 dollars', 'Blue Bottle')]);
    expect(screen.getByRole('heading', { name: say.accepted.voice })).toHaveFocus();
  });

  it('locks in words, keeps its place, and leaves the other ways open', async () => {
    const { way, end, said, status } = await show();
    await userEvent.click(way);
    await end({ kind: 'locked' });
    expect(said()).toEqual([say.retry('voice', 'locked', ['passkey'])]);
    expect(way).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('heading', { name: say.headings.idle })).toHaveFocus();
    await userEvent.click(way);
    expect(said()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${say.methods.passkey}`) }));
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it('closes the check when it is unmounted', async () => {
    const { way, check, unmount } = await show();
    await userEvent.click(way);
    unmount();
    expect(check.getState().status).toBe('closed');
  });

  it('does not open a second check by another press', async () => {
    const { way, check } = await show();
    await userEvent.click(way);
    const { prompt } = check.getState();
    await userEvent.click(way);
    expect(check.getState().prompt).toBe(prompt);
  });

  it('names the payment and the digits in the first control of a payer who usually takes the voice', async () => {
    const { way, change, talk, said, status } = await show({}, 'voice');
    expect(way).toHaveAccessibleName(sentences.sayToPay(first.map(String), '$23.50', 'Blue Bottle'));
    expect(way).not.toHaveFocus();
    expect(screen.getByRole('heading', { name: say.headings.idle })).toBeVisible();
    expect(screen.queryByRole('button', { name: say.methods.voice })).toBeNull();
    expect(screen.queryByRole('button', { name: sentences.otherWay })).toBeNull();
    await userEvent.tab();
    expect(way).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(talk).toHaveBeenCalledOnce();
    change({ status: 'again', reply: 'unsure' });
    expect(way).toHaveAccessibleName(sentences.sayToPay(first.map(String), '$23.50', 'Blue Bottle'));
    change({ status: 'prompt', prompt: 9, digits: second });
    expect(button(talkName(second))).toHaveFocus();
    expect([said(), status()]).toEqual([[], 'speaking']);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: say.methods.passkey })).toHaveFocus();
  });

  it('lets digits come and go that the payer has not come to', async () => {
    const { change, end, status } = await show({}, 'voice');
    change({ prompt: 7, digits: second });
    expect(document.body).toHaveFocus();
    expect(button(sentences.sayToPay(second.map(String), '$23.50', 'Blue Bottle'))).toBeVisible();
    await end({ kind: 'left' });
    expect(status()).toBe('idle');
    expect(button(say.paying(say.methods.voice, '$23.50', 'Blue Bottle'))).toBeVisible();
  });

  it('asks for the download of the recognizer with the focus, and shows how far it is', async () => {
    const { way, change, talk } = await show({ status: 'download', digits: [], megabytes: 6.8 });
    await userEvent.click(way);
    const start = button(sentences.downloadStart(6.8));
    expect(start).toHaveFocus();
    expect(start).toHaveAccessibleDescription(sentences.download(6.8));
    await userEvent.keyboard('{Enter}');
    expect(talk).toHaveBeenCalledOnce();
    change({ status: 'downloading', percent: 40 });
    expect(start).toHaveFocus();
    expect(screen.getByRole('progressbar', { hidden: true })).toHaveAttribute('value', '40');
    // A screen reader would say its changes beside those that are announced.
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText(sentences.downloading(40))).toBeVisible();
    change({ status: 'prompt', prompt: 9, digits: second });
    expect(button(talkName(second))).toHaveFocus();
  });

  it('offers no download that the page forbids, and leads to the other ways', async () => {
    const { way, change } = await show({ status: 'download', digits: [], megabytes: 6.8 });
    await userEvent.click(way);
    change({ status: 'downloading', percent: 0 });
    change({ status: 'blocked', reply: 'blocked-by-page' });
    expect(screen.getByText(sentences.obstacles['blocked-by-page'])).toBeVisible();
    expect(button(sentences.otherWay)).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('button', { name: sentences.downloadStart(6.8) })).toBeNull());
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: new RegExp(`^${say.methods.passkey}`) })).toHaveFocus();
  });

  it('leads from the digits to the other ways after five unclear answers', async () => {
    const { way, change } = await show();
    await userEvent.click(way);
    change({ status: 'blocked', reply: 'unclear' });
    expect(screen.getByText(sentences.obstacles.unclear)).toBeVisible();
    expect(button(sentences.otherWay)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: new RegExp(`^${say.methods.passkey}`) })).toHaveFocus();
  });

  it('takes a held key for one press', async () => {
    const { way, talk, repeat } = await show();
    await userEvent.click(way);
    await userEvent.keyboard('{Enter>3/}');
    expect([talk.mock.calls.length, repeat.mock.calls.length]).toEqual([1, 0]);
  });
});

describe('ConfirmIdentity', () => {
  it.each([
    ['without a voice', false],
    ['with a voice from code without types', true],
  ])('shows nothing of a voice that the challenge allows, %s', async (_how, isGiven) => {
    const errors = vi.spyOn(console, 'error');
    const { check } = createCheckDouble();
    const readiness = vi.spyOn(check, 'readiness');
    const confirm = async () => 'confirmed' as const;
    const voice = { voice: { check, below: money(5_000, 'USD'), onVoice: confirm } };
    const { container } = render(
      <ConfirmIdentity
        language={en}
        locale="en-US"
        announcer={createRecordedAnnouncer()}
        vault={memoryVault()}
        deviceKey={deviceKey}
        getChallenge={() => Promise.resolve(createTestChallenge({ keyId, methods: ['passkey', 'code', 'voice'] }))}
        onDrawing={confirm}
        onPasskey={confirm}
        onCode={confirm}
        passkey={{ ask: givesPasskey }}
        {...(isGiven && voice)}
      />,
    );
    await screen.findByText(/23\.50/);
    const parts = [...container.querySelectorAll('[data-part="ways"] > *')].map((way) => way.getAttribute('data-part'));
    expect(parts).toEqual(['passkey', 'code']);
    expect(container.firstElementChild).not.toHaveAttribute('voice');
    expect(readiness).not.toHaveBeenCalled();
    expect(errors).not.toHaveBeenCalled();
  });

  it('does not compile with a voice', () => {
    type Options = Parameters<typeof useConfirmIdentity>[0];
    expectTypeOf<ConfirmIdentityProps>().not.toHaveProperty('voice');
    expectTypeOf<Options>().not.toHaveProperty('voice');
    expectTypeOf<CheckoutIdentity>().not.toHaveProperty('voice');
    expectTypeOf<ConfirmIdentityFlow['controller']>().not.toHaveProperty('useVoice');
    expectTypeOf<ConfirmIdentityByVoiceProps>().toHaveProperty('voice');
  });
});

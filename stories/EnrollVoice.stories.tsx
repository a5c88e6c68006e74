import type { TemplateVault } from '@payaloud/browser';
import { voice } from '@payaloud/core/languages/en/voice';
import { createRecordedAnnouncer } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { SaidDigits } from '../packages/voiceprint/src/test-support/digitSpeaker';
import { faultyRound, rightRounds } from '../packages/voiceprint/src/test-support/spokenRounds';
import { memoryVault, never } from './support/identityScene';
import { made, payerAt, VoiceSetupScene } from './support/voiceSetupScene';

const say = voice.setup;
const rounds = rightRounds();
const [first] = rounds;
const stored = { version: 1, model: 'story', values: 'AACAPw==', speechMs: 9_000 };

const meta = {
  title: 'Experimental/EnrollVoice',
  component: VoiceSetupScene,
  args: { rounds },
} satisfies Meta<typeof VoiceSetupScene>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingStored: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.isAt('none');
    await expect(payer.canvas.getByText(say.label, { exact: false })).toBeVisible();
  },
};

/** The payer stopped the voice. Agreeing says the text again. */
export const ConsentUnheard: Story = {
  args: { announcer: createRecordedAnnouncer({ deliver: () => 'interrupted' }) },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.press(say.start);
    await payer.press(say.agree);
    await payer.isAt('consent');
    await expect(payer.canvas.getByText(say.consent(null)[0] ?? '')).toBeVisible();
  },
};

export const ConsentHeard: Story = {
  play: async ({ canvasElement }) => payerAt(canvasElement).hearsConsent(),
};

export const ConsentToADownload: Story = {
  args: { engine: { availability: () => Promise.resolve({ kind: 'downloadable', bytes: 26_200_000 }) } },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.hearsConsent();
    await expect(payer.canvas.getByText(/26.2 megabytes/)).toBeVisible();
  },
};

export const Declined: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.hearsConsent();
    await payer.press(say.refuse);
    await payer.sees(say.ends.left);
  },
};

export const RecognizerLoads: Story = {
  args: { engine: { availability: () => Promise.resolve({ kind: 'downloadable', bytes: null }), download: never } },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.sees(say.preparing);
  },
};

export const RecognizerDidNotLoad: Story = {
  args: { engine: { availability: () => Promise.reject(new Error('offline')) } },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.sees(say.obstacles['not-loaded']);
  },
};

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.isAt('ready');
    await expect(payer.canvas.getByText('Count from 0 to 9.')).toBeVisible();
  },
};

export const Listening: Story = {
  args: { rounds: [{ ...first, heard: 'unfinished' }] },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.saysRounds(1);
    await payer.isAt('listening');
    await expect(payer.canvas.getByRole('button', { name: say.talk })).toHaveAttribute('aria-pressed', 'true');
  },
};

/** Looks like a round that is ready, so that nothing moves. */
export const Checking: Story = {
  args: { rounds: [{ ...first, heard: 'unanswered' }] },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.saysRounds(1);
    await payer.isAt('checking');
  },
};

export const SecondRound: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.saysRounds(1);
    await payer.sees(say.round(2, 3));
    await expect(payer.canvas.getByText('Count down from 9 to 0.')).toBeVisible();
  },
};

/** Rounds that do not count. The payer says the first round each time, and gets these sentences. */
function uncounted(...told: readonly (readonly [SaidDigits, string])[]): Story {
  return {
    args: { rounds: told.map(([said]) => said) },
    play: async ({ canvasElement }) => {
      const payer = payerAt(canvasElement);
      await payer.agrees();
      for (const [, sentence] of told) {
        await payer.saysRounds(1);
        await payer.sees(sentence);
        await payer.isAt('ready');
      }
    },
  };
}

export const FaultyRounds = uncounted(
  [faultyRound('too-short'), say.faults('too-short', 1)],
  [faultyRound('too-quiet'), say.faults('too-quiet', 1)],
  [faultyRound('clipped'), say.faults('clipped', 1)],
  [faultyRound('noisy'), say.faults('noisy', 1)],
  [{ ...first, heard: 'three four' }, say.faults('wrong-words', 1)],
  [{ ...first, heard: 'no-speech' }, say.faults('not-heard', 1)],
  [{ ...first, heard: 'timeout' }, say.faults('timeout', 1)],
);
export const Obstacles = uncounted(
  [{ ...first, heard: 'permission-denied' }, say.obstacles.permission],
  [{ ...first, heard: 'no-microphone' }, say.obstacles['no-microphone']],
  [{ ...first, heard: 'unsupported' }, say.obstacles.unsupported],
  [{ ...first, heard: 'engine-failed' }, say.obstacles.failed],
);

export const Paused: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.saysRounds(1);
    await payer.sees(say.round(2, 3));
    await payer.press(say.pause);
    await payer.sees(say.paused(1, 3));
    // The same button, so that the focus stays.
    await expect(payer.canvas.getByRole('button', { name: say.resume })).toHaveFocus();
  },
};

export const Left: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.saysRounds(1);
    await payer.press(say.leave);
    await payer.sees(say.ends.left);
  },
};

/** Three rounds that end like this. */
function threeRounds(args: Partial<Story['args']>, sentence: string): Story {
  return {
    args: { rounds, ...args },
    play: async ({ canvasElement }) => {
      const payer = payerAt(canvasElement);
      await payer.agrees();
      await payer.saysRounds(3);
      await payer.sees(sentence);
    },
  };
}

const storedIn = (vault: Partial<TemplateVault>) => ({ vault: { ...memoryVault(null), ...vault } });
const refused = () => Promise.resolve({ ok: false, reason: 'not-one-voice', round: 1 } as const);

/** The round that is refused each time: the second, the first, the second. */
const refusals: number[] = [];
const refuseInTurn = () => {
  const round = refusals.length % 2 === 0 ? 1 : 0;
  refusals.push(round);
  return Promise.resolve({ ok: false, reason: 'not-one-voice', round } as const);
};

export const Making = threeRounds({ enroll: never }, say.busy);
export const Storing = threeRounds(storedIn({ save: never }), say.busy);
export const NotOneVoice = threeRounds({ enroll: refused }, say.faults('not-one-voice', 2));
export const ModelDidNotLoad = threeRounds(
  { enroll: () => Promise.reject(new Error('offline')) },
  say.obstacles['not-loaded'],
);
export const NotStored = threeRounds(
  storedIn({ save: () => Promise.reject(new Error('full')) }),
  say.ends['not-stored'],
);
export const Enrolled = threeRounds({ enroll: () => Promise.resolve(made) }, say.ends.enrolled);
export const StoredWithAPasskey = threeRounds(
  storedIn({ protection: () => Promise.resolve('passkey') }),
  say.protection.passkey,
);
export const StoredForThePageOnly = threeRounds(
  storedIn({ protection: () => Promise.resolve('memory') }),
  say.protection.memory,
);

/** The button that asked for digits no longer does so once the payer has left it. */
export const KeptAndLeft: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.saysRounds(3);
    await payer.sees(say.ends.enrolled);
    await userEvent.tab();
    await expect(payer.canvas.queryByRole('button', { name: say.talk })).toBeNull();
    await expect(payer.canvas.getByRole('button', { name: say.repeat })).toBeVisible();
  },
};

/** With some voices the rounds stay unlike each other. */
export const GaveUp: Story = {
  args: { enroll: refuseInTurn, rounds: [...rounds, rounds[1], rounds[0]] },
  beforeEach: () => void (refusals.length = 0),
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.saysRounds(3);
    for (const round of [2, 1]) {
      await payer.sees(say.faults('not-one-voice', round));
      await payer.press(say.talk);
    }
    await payer.sees(say.ends['gave-up']);
  },
};

export const OneMoreRound: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.agrees();
    await payer.saysRounds(3);
    await payer.press(say.more);
    await payer.sees(say.round(4, 4));
  },
};

/** On a later visit. */
export const Stored: Story = {
  args: { vault: memoryVault(stored) },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.isAt('enrolled');
    await expect(payer.canvas.getByRole('button', { name: say.again })).toBeVisible();
  },
};

/** One press deletes it. */
export const Deleted: Story = {
  args: { vault: memoryVault(stored) },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.press(say.delete);
    await payer.sees(say.ends.deleted);
  },
};

export const NotDeleted: Story = {
  args: { vault: { ...memoryVault(stored), delete: () => Promise.reject(new Error('busy')) } },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.press(say.delete);
    await payer.sees(say.ends['not-deleted']);
  },
};

export const OtherLanguage: Story = {
  args: { languageTag: 'fr' },
  play: async ({ canvasElement }) => {
    await payerAt(canvasElement).sees(say.otherLanguage);
  },
};

export const RightToLeft: Story = { ...Ready, globals: { direction: 'rtl' } };
export const Narrow: Story = { ...SecondRound, globals: { width: '320px', textSize: '200' } };

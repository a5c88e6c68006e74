import type { WordEnrollmentView } from '@payaloud/react';
import { EnrollWords, SpeechSettings, type WordEnrollment } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { en } from '@payaloud/core/languages/en';

const say = en.sentences.enrolledWords;

type Fault = keyof typeof say.faults;
const again = (fault: Fault) => `${say.faults[fault]} ${say.say('three')}`;

/** English has thirteen required words and five optional ones. */
function taughtUpTo(count: number): WordEnrollmentView['progress'] {
  const done = Math.min(count, 13);
  return { required: { done, total: 13 }, optional: { done: count - done, total: 5 }, takes: 3 * count };
}

/** A teaching that stays in one state. */
function still(view: Partial<WordEnrollmentView> = {}): WordEnrollment {
  const state: WordEnrollmentView = {
    status: 'idle',
    word: 'zero',
    scope: 'required',
    fault: null,
    progress: taughtUpTo(0),
    kept: 'lasting',
    end: null,
    ...view,
  };
  return {
    getState: () => state,
    subscribe: () => () => {},
    connect: () => () => {},
    start: fn(),
    stop: fn(),
    deleteAll: fn(),
  };
}

const meta = { title: 'Components/EnrolledWords', component: EnrollWords } satisfies Meta<typeof EnrollWords>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = {
  args: { enrollment: still() },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: say.start }));
    await expect(args.enrollment.start).toHaveBeenCalledWith('required');
  },
};

export const Asking: Story = {
  args: { enrollment: still({ status: 'asking', progress: taughtUpTo(3), word: 'three' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(say.say('three'))).toBeVisible();
  },
};

export const Listening: Story = {
  args: { enrollment: still({ status: 'listening', progress: taughtUpTo(3), word: 'three' }) },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: say.stop }));
    await expect(args.enrollment.stop).toHaveBeenCalledOnce();
  },
};

export const AskedAgain: Story = {
  args: { enrollment: still({ status: 'asking', progress: taughtUpTo(3), word: 'three', fault: 'unlike' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(again('unlike'))).toBeVisible();
  },
};

/** Looks the same as listening, so that nothing moves between two takes. */
export const Checking: Story = {
  args: { enrollment: still({ status: 'checking', progress: taughtUpTo(3), word: 'three' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(say.say('three'))).toBeVisible();
    await expect(within(canvasElement).getByRole('button', { name: say.stop })).toBeVisible();
  },
};

/** The fault of a take, then the same word again. */
function askedAgain(fault: Fault): Story {
  return {
    args: { enrollment: still({ status: 'asking', progress: taughtUpTo(3), word: 'three', fault }) },
    play: async ({ canvasElement }) => {
      await expect(within(canvasElement).getByText(again(fault))).toBeVisible();
    },
  };
}

export const HeardNothing = askedAgain('nothing-heard');
export const TooShort = askedAgain('too-short');
export const TooLong = askedAgain('too-long');
export const TooQuiet = askedAgain('too-quiet');
export const SeveralWords = askedAgain('several-words');
export const LikeAnotherWord = askedAgain('like-another');

export const Stopped: Story = {
  args: { enrollment: still({ progress: taughtUpTo(5), word: 'five', end: 'payer' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: say.resume })).toBeVisible();
  },
};

/** The reason why teaching stopped, and the button that continues it. */
function stoppedBy(end: WordEnrollmentView['end'], sentence: string): Story {
  return {
    args: { enrollment: still({ progress: taughtUpTo(5), word: 'five', end }) },
    play: async ({ args, canvasElement }) => {
      await expect(within(canvasElement).getByText(sentence)).toBeVisible();
      await userEvent.click(within(canvasElement).getByRole('button', { name: say.resume }));
      await expect(args.enrollment.start).toHaveBeenCalledWith('required');
    },
  };
}

export const TooLoud = stoppedBy('too-loud', say.stopped['too-loud']);
export const NoSpeech = stoppedBy('no-speech', say.stopped['no-speech']);
export const NotAllowed = stoppedBy('permission', say.stopped.permission);
export const NoMicrophone = stoppedBy('no-microphone', say.stopped['no-microphone']);
export const NotKept = stoppedBy('not-kept', say.stopped['not-kept']);
export const Failed = stoppedBy('failed', say.stopped.failed);
export const NotDeleted = stoppedBy('not-deleted', say.notDeleted);

export const Ready: Story = {
  args: { enrollment: still({ progress: taughtUpTo(13), word: null, end: 'ready' }) },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: say.delete }));
    await expect(args.enrollment.deleteAll).toHaveBeenCalledOnce();
  },
};

export const AllTaught: Story = {
  args: { enrollment: still({ progress: taughtUpTo(18), word: null, scope: 'all', end: 'ready' }) },
};

export const Deleted: Story = { args: { enrollment: still({ end: 'deleted' }) } };

export const KeptForThePageOnly: Story = { args: { enrollment: still({ kept: 'page-only' }) } };

export const BesideSpeechSettings: Story = {
  args: { enrollment: still() },
  render: ({ enrollment }) => (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <SpeechSettings />
      <EnrollWords enrollment={enrollment} />
    </div>
  ),
};

export const RightToLeft: Story = { ...Asking, globals: { direction: 'rtl' } };
export const Narrow: Story = { ...Asking, globals: { width: '320px', textSize: '200' } };

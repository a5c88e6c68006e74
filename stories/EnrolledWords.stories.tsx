import type { WordEnrollmentView } from '@payaloud/react';
import { EnrollWords, SpeechSettings, type WordEnrollment } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { en } from '@payaloud/core/languages/en';

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
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Teach my words' }));
    await expect(args.enrollment.start).toHaveBeenCalledWith('required');
  },
};

export const Asking: Story = {
  args: { enrollment: still({ status: 'asking', progress: taughtUpTo(3), word: 'three' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Say: three.')).toBeVisible();
  },
};

export const Listening: Story = {
  args: { enrollment: still({ status: 'listening', progress: taughtUpTo(3), word: 'three' }) },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Stop' }));
    await expect(args.enrollment.stop).toHaveBeenCalledOnce();
  },
};

export const AskedAgain: Story = {
  args: { enrollment: still({ status: 'asking', progress: taughtUpTo(3), word: 'three', fault: 'unlike' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('That sounded different from before. Say: three.')).toBeVisible();
  },
};

/** Looks the same as listening, so that nothing moves between two takes. */
export const Checking: Story = {
  args: { enrollment: still({ status: 'checking', progress: taughtUpTo(3), word: 'three' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Say: three.')).toBeVisible();
    await expect(within(canvasElement).getByRole('button', { name: 'Stop' })).toBeVisible();
  },
};

/** The fault of a take, then the same word again. */
function askedAgain(fault: WordEnrollmentView['fault'], cause: RegExp): Story {
  return {
    args: { enrollment: still({ status: 'asking', progress: taughtUpTo(3), word: 'three', fault }) },
    play: async ({ canvasElement }) => {
      await expect(within(canvasElement).getByText(cause)).toHaveTextContent(/Say: three\.$/);
    },
  };
}

export const HeardNothing = askedAgain('nothing-heard', /^I heard nothing/);
export const TooShort = askedAgain('too-short', /^That was too short/);
export const TooLong = askedAgain('too-long', /^That was too long/);
export const TooQuiet = askedAgain('too-quiet', /^That was too quiet/);
export const SeveralWords = askedAgain('several-words', /^Say it without a pause/);
export const LikeAnotherWord = askedAgain('like-another', /^That sounded like another word/);

export const Stopped: Story = {
  args: { enrollment: still({ progress: taughtUpTo(5), word: 'five', end: 'payer' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: en.sentences.enrolledWords.resume })).toBeVisible();
  },
};

/** The reason why teaching stopped, and the button that continues it. */
function stoppedBy(end: WordEnrollmentView['end'], sentence: RegExp): Story {
  return {
    args: { enrollment: still({ progress: taughtUpTo(5), word: 'five', end }) },
    play: async ({ args, canvasElement }) => {
      await expect(within(canvasElement).getByText(sentence)).toBeVisible();
      await userEvent.click(within(canvasElement).getByRole('button', { name: en.sentences.enrolledWords.resume }));
      await expect(args.enrollment.start).toHaveBeenCalledWith('required');
    },
  };
}

export const TooLoud = stoppedBy('too-loud', /^It is too loud here/);
export const NoSpeech = stoppedBy('no-speech', /^We didn’t hear anything\. Press Continue/);
export const NotAllowed = stoppedBy('permission', /^The microphone is not allowed/);
export const NoMicrophone = stoppedBy('no-microphone', /^There is no microphone/);
export const NotKept = stoppedBy('not-kept', /^This could not be kept/);
export const Failed = stoppedBy('failed', /^That did not work/);
export const NotDeleted = stoppedBy('not-deleted', /not be deleted/);

export const Ready: Story = {
  args: { enrollment: still({ progress: taughtUpTo(13), word: null, end: 'ready' }) },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Delete my words' }));
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

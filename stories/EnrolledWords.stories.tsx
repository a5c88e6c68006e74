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

/** A teaching that stays in one state, until a story shows another. */
function teaching(view: Partial<WordEnrollmentView> = {}) {
  let state: WordEnrollmentView = {
    status: 'idle',
    word: 'zero',
    scope: 'required',
    fault: null,
    progress: taughtUpTo(0),
    storage: 'lasting',
    end: null,
    ...view,
  };
  const listeners = new Set<() => void>();
  const enrollment: WordEnrollment = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    connect: () => () => {},
    start: fn(),
    stop: fn(),
    deleteAll: fn(),
  };
  const show = (next: Partial<WordEnrollmentView>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  return { enrollment, show };
}

const still = (view?: Partial<WordEnrollmentView>): WordEnrollment => teaching(view).enrollment;

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

const askedAgain = teaching({ status: 'asking', progress: taughtUpTo(3), word: 'three', fault: 'unlike' });

/** The fault of a take, then the same word again. */
export const AskedAgain: Story = {
  args: { enrollment: askedAgain.enrollment },
  play: async ({ canvasElement }) => {
    for (const fault of Object.keys(say.faults) as Fault[]) {
      askedAgain.show({ fault });
      await expect(await within(canvasElement).findByText(again(fault))).toBeVisible();
    }
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

export const Stopped: Story = {
  args: { enrollment: still({ progress: taughtUpTo(5), word: 'five', end: 'payer' }) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: say.resume })).toBeVisible();
  },
};

const stopped = teaching({ progress: taughtUpTo(5), word: 'five', end: 'too-loud' });
/** The sentence for each reason that stopped the teaching. */
const reasons = { ...say.stopped, 'not-deleted': say.notDeleted };

/** The reason why teaching stopped, and the button that continues it. */
export const StoppedForAReason: Story = {
  args: { enrollment: stopped.enrollment },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    for (const [index, end] of (Object.keys(reasons) as (keyof typeof reasons)[]).entries()) {
      stopped.show({ end });
      await expect(await canvas.findByText(reasons[end])).toBeVisible();
      await userEvent.click(canvas.getByRole('button', { name: say.resume }));
      await expect(args.enrollment.start).toHaveBeenCalledTimes(index + 1);
    }
    await expect(args.enrollment.start).toHaveBeenCalledWith('required');
  },
};

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

export const StoredForThePageOnly: Story = { args: { enrollment: still({ storage: 'page-only' }) } };

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

import { identity } from '@payaloud/core/languages/en/identity';
import { spokenLog } from '@payaloud/storybook-addon';
import { playStroke } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, within } from 'storybook/test';
import { DrawingStudy } from './DrawingStudy';
import { studyFigures } from './figures';
import { zigzag } from '../../stories/support/identityScene';

/**
 * Records drawings for a study, such as how well drawings of blind people tell people apart. It is a tool for researchers, not
 * for a shop. Nothing is sent: the person saves one file on the device. "What a study would take" in `docs/measured/drawing.md`
 * has the plan.
 */
const meta = {
  title: 'Research/Record drawings',
  component: DrawingStudy,
  // For tests alone: `npm run measure -- drawing-study` opens the page.
  tags: ['!dev', '!autodocs'],
  args: { figures: studyFigures, repetitions: 10 },
} satisfies Meta<typeof DrawingStudy>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Two signs, twice each, so that a story is short. */
const short = { figures: studyFigures.slice(0, 2), repetitions: 2 };

function personAt(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  const person = {
    canvas,
    press: async (name: string) => userEvent.click(await canvas.findByRole('button', { name })),
    isAt: async (title: string) => expect(await canvas.findByRole('heading', { name: title })).toHaveFocus(),
    async tells() {
      await person.press('I agree');
      await userEvent.type(await canvas.findByRole('textbox', { name: 'Your code in the study' }), 'p07');
      await userEvent.click(canvas.getByRole('radio', { name: 'Second session' }));
      await userEvent.click(canvas.getByRole('radio', { name: 'Blind' }));
      await person.press('Continue');
    },
    async draws(bend: number, ends: 'up' | 'cancel' = 'up') {
      const surface = await canvas.findByRole('img', { name: identity.sentences.identity.surface });
      // Nobody draws before they have heard that they should.
      await spokenLog().settled();
      playStroke(surface, zigzag(bend), { ends });
    },
    async drawsAll() {
      await person.tells();
      await person.press('Draw the star');
      for (const bend of [0, 0.1]) await person.draws(bend);
      await person.press('Draw the house');
      for (const bend of [0, 0.1]) await person.draws(bend);
      await person.isAt('4 of 4 drawings recorded');
    },
  };
  return person;
}

export const Consent: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/Nothing is sent/)).toBeVisible();
  },
};

export const Declined: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('I do not agree');
    await person.isAt('Nothing was recorded');
  },
};

export const AboutThePerson: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('I agree');
    await person.isAt('About you');
  },
};

export const CodeMissing: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('I agree');
    await person.press('Continue');
    const code = person.canvas.getByRole('textbox', { name: 'Your code in the study' });
    await expect(code).toHaveFocus();
    await expect(code).toHaveAccessibleDescription('Enter the code that the study gave you.');
  },
};

/** How to draw the sign is the description of the button, so that it is heard with it. */
export const FirstSign: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.tells();
    await person.isAt('Star. 0 of 50 drawings recorded');
    const draw = person.canvas.getByRole('button', { name: 'Draw the star' });
    await expect(draw).toHaveAccessibleDescription(studyFigures[0]!.how);
  },
};

export const Drawing: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.tells();
    await person.press('Draw the star');
    await person.draws(0);
    await expect(await person.canvas.findByRole('dialog', { name: /^Star\..* 2 of 10\.$/ })).toBeVisible();
  },
};

/** A stroke that the system interrupts is not recorded, and the last drawing can be deleted. */
export const NotCounted: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.tells();
    await person.press('Draw the star');
    await person.draws(0);
    await person.draws(0.1, 'cancel');
    await expect(await person.canvas.findByRole('dialog', { name: /2 of 10\.$/ })).toBeVisible();
    await person.press('Delete the last one');
    await expect(await person.canvas.findByRole('dialog', { name: /1 of 10\.$/ })).toBeVisible();
  },
};

export const Paused: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.tells();
    await person.press('Draw the star');
    await person.draws(0);
    await person.press('Pause');
    await person.isAt('Star. 1 of 50 drawings recorded');
    await expect(person.canvas.getByRole('button', { name: 'Go on with number 2' })).toBeVisible();
  },
};

export const StoppedEarly: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.tells();
    await person.press('Draw the star');
    await person.draws(0);
    await person.press('Pause');
    await person.press('Stop here and save');
    await person.isAt('1 of 50 drawings recorded');
    await expect(person.canvas.getByRole('button', { name: 'Go on drawing' })).toBeVisible();
  },
};

export const AllRecorded: Story = {
  args: short,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.drawsAll();
    await expect(person.canvas.queryByRole('button', { name: 'Go on drawing' })).toBeNull();
  },
};

/** The file has one line for each drawing, and no request leaves the page. */
export const Saved: Story = {
  args: short,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.drawsAll();
    const blobs: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    const made = spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return make(blob);
    });
    const requests = spyOn(globalThis, 'fetch');
    await person.press('Save the file');
    await person.isAt('The file is saved');
    await expect(person.canvas.getByText(/drawings-p07-session-2\.jsonl/)).toBeVisible();
    made.mockRestore();
    await expect(requests).not.toHaveBeenCalled();
    requests.mockRestore();
    const lines = (await blobs[0]!.text()).trim().split('\n');
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    await expect(rows.map(({ u, l, v, r, session, sight }) => [u, l, v, r, session, sight])).toEqual([
      ['p07', 'star', 'medium', 3, 2, 'blind'],
      ['p07', 'star', 'medium', 4, 2, 'blind'],
      ['p07', 'house', 'medium', 3, 2, 'blind'],
      ['p07', 'house', 'medium', 4, 2, 'blind'],
    ]);
  },
};

export const Deleted: Story = {
  args: short,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.drawsAll();
    await person.press('Delete all drawings');
    await person.isAt('All drawings are deleted from this page');
  },
};

export const Narrow: Story = { ...FirstSign, globals: { width: '320px', textSize: '200' } };
export const RightToLeft: Story = { ...AboutThePerson, globals: { direction: 'rtl' } };

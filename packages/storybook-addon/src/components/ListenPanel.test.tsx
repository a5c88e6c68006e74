import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { convert, themes, ThemeProvider } from 'storybook/theming';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { silence, type ListenState } from '../panel/timelineStore';
import { sampleEntries, sampleState } from '../test-support/sampleState';
import { ListenPanel } from './ListenPanel';

const theme = convert(themes.light);
const actions = { onClear: vi.fn(), onMark: vi.fn(), onReadOrder: vi.fn() };
const panel = (state: ListenState) => (
  <ThemeProvider theme={theme}>
    <ListenPanel state={state} shortcut="Alt L" {...actions} />
  </ThemeProvider>
);
const timeline = () => within(screen.getByRole('region', { name: 'Timeline' }));
const lines = () =>
  timeline()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

let spoken: string[] = [];

beforeEach(() => {
  spoken = [];
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    speak(utterance: EventTarget & { text: string }) {
      spoken.push(utterance.text);
      queueMicrotask(() => utterance.dispatchEvent(new Event('end')));
    },
    cancel: vi.fn(),
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('ListenPanel', () => {
  it('reads each entry as one line, with times relative to the line before', () => {
    render(panel(sampleState));
    expect(lines().slice(0, 2)).toEqual([
      'at first Focus: Pay $23.50, button',
      '1.2 s later Pressed: Enter, on Pay $23.50',
    ]);
  });

  it('makes each finding a heading with its severity in words', () => {
    render(panel(sampleState));
    const list = within(screen.getByRole('list', { name: 'Findings' }));
    expect(list.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'To do: lost',
      'Error: said twice',
    ]);
  });

  it('marks the entries that a finding is about', () => {
    render(panel(sampleState));
    expect(lines()[3]).toBe('1.4 s later Announced: Paid 23.50 dollars (said twice)');
  });

  it('keeps a finding whose entries are hidden', async () => {
    render(panel(sampleState));
    await userEvent.click(screen.getByRole('button', { name: 'Live regions 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Notifications 1' }));
    expect(screen.getByRole('heading', { name: 'Error: said twice' })).toBeDefined();
  });

  it('has no live region, also while entries come', () => {
    const { rerender, container } = render(panel(silence));
    rerender(panel(sampleState));
    expect(container.querySelector('[aria-live], [role=status], [role=alert], [role=log], output')).toBeNull();
  });

  it('moves no focus and plays nothing by itself', () => {
    const { rerender } = render(panel(silence));
    rerender(panel(sampleState));
    expect(document.activeElement).toBe(document.body);
    expect(spoken).toEqual([]);
  });

  it('holds its lines while it is frozen, and counts those that wait', async () => {
    const { rerender } = render(panel({ ...sampleState, entries: sampleEntries.slice(0, 2), findings: [] }));
    await userEvent.click(screen.getByRole('button', { name: 'Freeze' }));
    rerender(panel(sampleState));
    expect(lines()).toHaveLength(2);
    expect(screen.getByText('7 entries since')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Freeze' }));
    expect(lines()).toHaveLength(9);
  });

  it('ends a freeze when another story starts', async () => {
    const { rerender } = render(panel(sampleState));
    await userEvent.click(screen.getByRole('button', { name: 'Freeze' }));
    rerender(panel({ ...silence, storyId: 'other' }));
    expect(screen.getByRole('heading', { name: 'Listen: no findings, no entries' })).toBeDefined();
  });

  it('shows only the chosen channels', async () => {
    render(panel(sampleState));
    await userEvent.click(screen.getByRole('button', { name: 'Page voice 2' }));
    expect(lines()).toHaveLength(7);
  });

  it('plays the chosen channels after a press', async () => {
    render(panel(sampleState));
    await userEvent.click(screen.getByRole('button', { name: 'Notifications 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Play aloud' }));
    await vi.waitFor(() => expect(spoken).toEqual(['Pay $23.50, button', 'Paid 23.50 dollars', 'Paid.']));
    expect(screen.getByRole('button', { name: 'Play aloud' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('numbers marks, and tells how many are set in the name of the pressed button', async () => {
    const mark = (id: number, text: string) => ({ id, at: 9_000, channel: 'mark', text }) as const;
    const { rerender } = render(panel(sampleState));
    const button = screen.getByRole('button', { name: 'Mark here' });
    const marked = [...sampleEntries, mark(98, 'Mark 1')];
    rerender(panel({ ...sampleState, entries: marked }));
    expect(button.textContent).toBe('Mark here, 1 set');
    await userEvent.click(button);
    expect(actions.onMark).toHaveBeenCalledWith('Mark 2');
    rerender(panel({ ...sampleState, entries: [...marked, mark(99, 'Mark 2')] }));
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe('Mark here, 2 set');
  });

  it('puts the focus into the copied text, and back when it is closed', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(panel(sampleState));
    const button = screen.getByRole('button', { name: 'Copy as text' });
    fireEvent.click(button);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Copied the text/ });
    expect(document.activeElement).toBe(field);
    expect(field.value).toContain('Story checkout--paying: 2 findings, 9 entries.');
    expect(field.selectionEnd).toBe(field.value.length);
    expect(writeText).toHaveBeenCalledWith(field.value);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).toBe(button);
  });

  it('gives the focus back if Escape is pressed as soon as the text is focused', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
    render(panel(sampleState));
    const button = screen.getByRole('button', { name: 'Copy as text' });
    const focused = new Promise<EventTarget | null>((resolve) => {
      document.addEventListener('focusin', ({ target }) => resolve(target), { once: true });
    });
    fireEvent.click(button);
    // Without a task between, in which React would run what is left of its effects.
    fireEvent.keyDown((await focused) as Element, { key: 'Escape' });
    expect(document.activeElement).toBe(button);
  });

  it('offers the text for copying by hand if the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    render(panel(sampleState));
    fireEvent.click(screen.getByRole('button', { name: 'Copy as test' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^The browser did not copy/ });
    expect(field.value).toContain('expectSpoken(');
    expect(document.activeElement).toBe(field);
  });

  it('asks for the reading order when it is opened, and calls it a hint', async () => {
    render(panel(sampleState));
    await userEvent.click(screen.getByRole('button', { name: 'Reading order' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reading order' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reading order' }));
    expect(actions.onReadOrder).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/A hint/)).toBeDefined();
  });

  it('asks for the reading order once a story has started, and for the next story', async () => {
    const { rerender } = render(panel({ ...sampleState, starts: 0 }));
    await userEvent.click(screen.getByRole('button', { name: 'Reading order' }));
    expect(actions.onReadOrder).not.toHaveBeenCalled();
    rerender(panel({ ...sampleState, starts: 1 }));
    expect(actions.onReadOrder).toHaveBeenCalledTimes(1);
    rerender(panel({ ...sampleState, starts: 2 }));
    expect(actions.onReadOrder).toHaveBeenCalledTimes(2);
  });

  it('says that a frame is closed to it', () => {
    const closedFrames = [{ name: 'Card number', origin: 'https://js.example' }] as const;
    render(panel({ ...sampleState, closedFrames }));
    expect(screen.getByText('Card number, from https://js.example')).toBeDefined();
  });
});

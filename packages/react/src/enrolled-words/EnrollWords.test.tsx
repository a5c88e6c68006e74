import type { WordEnrollmentView } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { EnrollWords } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { createWordEnrollmentDouble, taughtUpTo } from '../../test/setupDoubles';

afterEach(cleanup);

function setup(first: Partial<WordEnrollmentView> = {}) {
  const { enrollment, undo, change } = createWordEnrollmentDouble(first);
  const announcer = createRecordedAnnouncer();
  const ui = (
    <StrictMode>
      <EnrollWords enrollment={enrollment} language={en} announcer={announcer} />
    </StrictMode>
  );
  return { enrollment, undo, change, announcer, ui };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('EnrollWords', () => {
  it('starts, stops and resumes with one button, which keeps the focus', async () => {
    const { enrollment, change, ui } = setup();
    render(ui);
    await userEvent.tab();
    expect(button('Teach my words')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(enrollment.start).toHaveBeenCalledWith('required');
    change({ status: 'asking' });
    expect(button('Stop')).toHaveFocus();
    expect(screen.getByText('Say: zero.')).toBeVisible();
    // It is announced. As a description that changes under the focus it would be spoken once more.
    expect(button('Stop')).not.toHaveAccessibleDescription();
    await userEvent.keyboard('{Enter}');
    expect(enrollment.stop).toHaveBeenCalledOnce();
    change({ status: 'idle', end: 'payer', progress: taughtUpTo(2), word: 'two' });
    expect(button(en.sentences.enrolledWords.resume)).toHaveFocus();
    expect(screen.getByText('2 of 13 words')).toBeVisible();
  });

  it('does not change the message when the microphone opens, because screen readers would speak the change into it', () => {
    const { change, ui } = setup({ status: 'asking', fault: 'too-quiet' });
    const { container } = render(ui);
    const before = container.textContent;
    change({ status: 'listening' });
    change({ status: 'checking' });
    expect(container.textContent).toBe(before);
    expect(container.textContent).toContain('That was too quiet. Say: zero.');
  });

  it('offers the optional words once the required ones are taught', async () => {
    const { enrollment, ui } = setup({ progress: taughtUpTo(13), word: null, end: 'ready' });
    render(ui);
    await userEvent.click(button('Teach more words'));
    expect(enrollment.start).toHaveBeenCalledWith('all');
    expect(screen.getByText('Your words are ready.')).toBeVisible();
  });

  it('deletes everything with one press, and has nothing to delete before the first take', async () => {
    const { enrollment, change, ui } = setup();
    render(ui);
    await userEvent.click(button('Delete my words'));
    expect(enrollment.deleteAll).not.toHaveBeenCalled();
    change({ progress: taughtUpTo(1) });
    await userEvent.click(button('Delete my words'));
    expect(enrollment.deleteAll).toHaveBeenCalledOnce();
  });

  it('says where the words are stored, even if that is nowhere', () => {
    const { change, ui } = setup();
    render(ui);
    expect(screen.getByText(/stays on this device/)).toBeVisible();
    change({ storage: 'page-only' });
    expect(screen.getByText(/until you close this page/)).toBeVisible();
  });

  it('announces nothing by itself, and stops when it is unmounted', () => {
    const { undo, announcer, enrollment, ui } = setup();
    const { unmount } = render(ui);
    const connections = enrollment.connect.mock.calls.length;
    unmount();
    expect(undo).toHaveBeenCalledTimes(connections);
    expect(announcer.said).toEqual([]);
  });

  it('renders on a server', () => {
    const { ui } = setup({
      status: 'unknown',
      progress: { required: { done: 0, total: 0 }, optional: { done: 0, total: 0 }, takes: 0 },
      storage: null,
    });
    expect(renderToString(ui)).toContain('Teach my words');
  });
});

import type { VoiceSetupView } from '@payaloud/browser';
import { voice } from '@payaloud/core/languages/en/voice';
import { EnrollVoice } from '@payaloud/react/experimental';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createVoiceSetupDouble } from '../../test/setupDoubles';

afterEach(cleanup);

const say = voice.setup;

function setUp(first: Partial<VoiceSetupView> = {}) {
  const { setup, undo, change } = createVoiceSetupDouble(first);
  const announcer = createRecordedAnnouncer();
  const ui = (
    <StrictMode>
      <EnrollVoice setup={setup} announcer={announcer} />
    </StrictMode>
  );
  return { setup, undo, change, announcer, ui };
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));

describe('EnrollVoice', () => {
  it('shows the label word for word, in every state', () => {
    const { change, ui } = setUp();
    const { container } = render(ui);
    for (const status of ['none', 'consent', 'ready', 'listening', 'paused', 'enrolled', 'unavailable'] as const) {
      change({ status });
      expect(container).toHaveTextContent(say.label);
    }
  });

  it('leads through the set-up with one button, which keeps the focus', () => {
    const { setup, change, ui } = setUp();
    render(ui);
    button(say.start).focus();
    press(say.start);
    expect(setup.begin).toHaveBeenCalledOnce();
    change({ status: 'consent' });
    // The terms come before the button that agrees to them.
    expect(screen.getByRole('heading')).toHaveFocus();
    button(say.agree).focus();
    press(say.agree);
    expect(setup.agree).toHaveBeenCalledOnce();
    change({ status: 'ready' });
    expect(button(say.talk)).toHaveFocus();
    press(say.talk);
    expect(setup.talk).toHaveBeenCalledOnce();
    change({ status: 'listening' });
    expect(button(say.talk)).toHaveFocus();
    expect(button(say.talk)).toHaveAttribute('aria-pressed', 'true');
    expect(button(say.talk)).not.toHaveAccessibleDescription();
    // It has the focus, so that its name does not change although nothing is left to say.
    change({ status: 'enrolled', end: 'enrolled', more: 'offered' });
    expect(button(say.talk)).toHaveFocus();
    // Without the attribute it would be another kind of button: Orca 48 then said "blank".
    expect(button(say.talk)).toHaveAttribute('aria-pressed', 'false');
  });

  it.each([
    ['enrolled', 'enrolled', say.again],
    ['none', 'gave-up', say.start],
    ['unsaved', 'not-stored', say.store],
  ] as const)('asks for no digits once the focus has left that button: %s', (status, end, next) => {
    const { setup, change, ui } = setUp({ status: 'listening' });
    render(ui);
    act(() => button(say.talk).focus());
    change({ status, end });
    expect(button(say.talk)).toHaveFocus();
    act(() => button(next).focus());
    expect(button(next)).toHaveFocus();
    expect(screen.queryByRole('button', { name: say.talk })).toBeNull();
    expect(button(say.repeat)).not.toHaveAttribute('aria-pressed');
    act(() => button(say.repeat).focus());
    press(say.repeat);
    expect(setup.talk).toHaveBeenCalledOnce();
  });

  it('shows what is kept only while the payer decides', () => {
    const { change, ui } = setUp({ megabytes: 27 });
    const { container } = render(ui);
    const [first = '', second = ''] = say.consent(27);
    expect(container).not.toHaveTextContent(first);
    change({ status: 'consent' });
    expect(container).toHaveTextContent(first);
    expect(container).toHaveTextContent(second);
    change({ status: 'ready' });
    expect(container).not.toHaveTextContent(first);
  });

  it('changes no text while the microphone is open, because screen readers would speak it', () => {
    const { change, ui } = setUp({ status: 'ready', fault: 'too-quiet' });
    const { container } = render(ui);
    const before = container.textContent;
    for (const status of ['opening', 'listening', 'checking'] as const) {
      change({ status });
      expect(container.textContent).toBe(before);
    }
    expect(container).toHaveTextContent(say.faults('too-quiet', 1));
  });

  it('pauses and continues with one button', () => {
    const { setup, change, ui } = setUp({ status: 'listening' });
    render(ui);
    button(say.pause).focus();
    press(say.pause);
    expect(setup.pause).toHaveBeenCalledOnce();
    change({ status: 'paused', done: 1 });
    expect(button(say.resume)).toHaveFocus();
    press(say.resume);
    expect(setup.resume).toHaveBeenCalledOnce();
    expect(screen.getByText(say.paused(1, 3))).toBeVisible();
  });

  it.each([
    ['consent', {}, say.refuse, 'leave'],
    ['ready', {}, say.leave, 'leave'],
    ['unsaved', {}, say.leave, 'leave'],
    ['unsaved', {}, say.store, 'store'],
    ['enrolled', {}, say.delete, 'deleteVoice'],
    ['enrolled', {}, say.again, 'begin'],
    ['enrolled', { end: 'enrolled', more: 'offered' }, say.more, 'addRound'],
    ['enrolled', { end: 'enrolled', more: 'none' }, say.again, 'begin'],
    ['none', { end: 'gave-up' }, say.start, 'begin'],
  ] as const)('offers while %s %j: %s', (status, view, name, called) => {
    const { setup, ui } = setUp({ status, ...view });
    render(ui);
    press(name);
    expect(setup[called]).toHaveBeenCalledOnce();
  });

  it.each(['ends', 'obstacles'] as const)('shows why it stopped: %s', (kind) => {
    const { change, ui } = setUp();
    render(ui);
    for (const [name, sentence] of Object.entries(say[kind])) {
      if (kind === 'ends') change({ status: 'none', end: name as 'left' });
      else change({ status: 'ready', obstacle: name as 'failed' });
      expect(screen.getByText(sentence)).toBeVisible();
    }
  });

  it('moves the focus to the heading if the focused button disappears', () => {
    const { change, ui } = setUp({ status: 'enrolled' });
    render(ui);
    button(say.delete).focus();
    change({ status: 'none', end: 'deleted' });
    expect(screen.getByRole('heading', { name: say.heading })).toHaveFocus();
  });

  it('offers nothing in a language that was not measured', () => {
    const { ui } = setUp({ status: 'unavailable' });
    render(ui);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(say.otherLanguage)).toBeVisible();
  });

  it('announces nothing by itself, and pauses when it is unmounted', () => {
    const { setup, undo, announcer, ui } = setUp();
    const { unmount } = render(ui);
    const connections = setup.connect.mock.calls.length;
    unmount();
    expect(undo).toHaveBeenCalledTimes(connections);
    expect(announcer.said).toEqual([]);
  });

  it('tells the app once when a voice is stored or deleted, and not of an earlier one', () => {
    const { change, setup } = setUp({ status: 'enrolled', end: 'enrolled' });
    const [onEnrolled, onDeleted] = [vi.fn(), vi.fn()];
    render(
      <StrictMode>
        <EnrollVoice setup={setup} onEnrolled={onEnrolled} onDeleted={onDeleted} />
      </StrictMode>,
    );
    expect(onEnrolled).not.toHaveBeenCalled();
    change({ status: 'none', end: 'deleted' });
    change({ status: 'consent', end: null });
    change({ status: 'enrolled', end: 'enrolled' });
    change({ protection: 'memory' });
    expect([onEnrolled.mock.calls.length, onDeleted.mock.calls.length]).toEqual([1, 1]);
  });

  it('renders on a server', () => {
    const { ui } = setUp({ status: 'unknown', protection: null });
    expect(renderToString(ui)).toContain(say.start);
  });
});

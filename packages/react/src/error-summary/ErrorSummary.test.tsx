import { en } from '@payaloud/core/languages/en';
import { ErrorSummary, type FormError } from '@payaloud/react';
import { expectSilence, spokenLog, startSpokenLog } from '@payaloud/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const tip: FormError = { message: 'Enter a tip of at most 10 dollars.', fieldId: 'tip' };
const focusFrame = vi.fn();
const card: FormError = { message: 'Your card number is incomplete.', focus: focusFrame };

function Form({ errors, attempt }: { readonly errors: readonly FormError[]; readonly attempt: number }) {
  return (
    <>
      <ErrorSummary language={en} errors={errors} attempt={attempt} />
      <input id="tip" aria-label="Tip" />
    </>
  );
}

function show() {
  const view = render(<Form errors={[]} attempt={0} />);
  return (errors: readonly FormError[], attempt: number) => view.rerender(<Form errors={errors} attempt={attempt} />);
}

const link = ({ message }: FormError) => screen.getByRole('link', { name: message });

describe('the summary of what is wrong', () => {
  it('is not there while nothing is wrong', () => {
    show();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('takes the focus with its first entry, in a group that says how many there are', () => {
    const change = show();
    change([tip, card], 1);
    expect(link(tip)).toHaveFocus();
    expect(screen.getByRole('group', { name: '2 things to correct' })).toContainElement(link(card));
  });

  it('is not a live region, because its first entry is said by the focus', async () => {
    const stop = startSpokenLog();
    expectSilence();
    const change = show();
    change([card], 1);
    expect(screen.queryByRole('alert')).toBeNull();
    await spokenLog().settled();
    expect(spokenLog().findings()).toEqual([]);
    stop();
  });

  it('takes the focus again at the next try, and not when an error changes between', () => {
    const change = show();
    change([tip, card], 1);
    screen.getByRole('textbox').focus();
    change([card], 1);
    expect(screen.getByRole('textbox')).toHaveFocus();
    change([card], 2);
    expect(link(card)).toHaveFocus();
  });

  it('leaves the focus alone if the page opens with errors', () => {
    render(<Form errors={[tip]} attempt={3} />);
    expect(document.body).toHaveFocus();
  });

  it('leads to each field by Enter, also into a frame, and leaves the address as it is', async () => {
    const change = show();
    change([tip, card], 1);
    const { href } = location;
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Tip' })).toHaveFocus();
    await userEvent.click(link(card));
    expect(focusFrame).toHaveBeenCalledOnce();
    expect(location.href).toBe(href);
  });

  it('moves the focus to its heading if the focused entry is corrected', () => {
    const change = show();
    change([tip, card], 1);
    change([card], 1);
    expect(screen.getByRole('heading', { name: 'One thing to correct' })).toHaveFocus();
  });
});

import { en } from '@payaloud/core/languages/en';
import { HostedField, type HostedFieldControl } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createFieldDouble } from './test-support/createFieldDouble';

const say = en.sentences.paymentMethods;
const error = 'Your card number is incomplete.';

async function show(options: Parameters<typeof createFieldDouble>[0] = {}) {
  const double = createFieldDouble(options);
  const announcer = createRecordedAnnouncer();
  const control = createRef<HostedFieldControl>();
  const view = render(
    <HostedField adapter={double.adapter} language={en} announcer={announcer} controlRef={control} />,
  );
  await act(async () => {});
  const titles = () => [...view.container.querySelectorAll('iframe')].map(({ title }) => title);
  const check = () => act(async () => control.current?.check());
  return { ...double, ...view, titles, check, control, said: () => announcer.said.map(({ text }) => text) };
}

describe('the frame of a provider', () => {
  it('has one title, which is the visible label', async () => {
    const { titles } = await show();
    expect(titles()).toEqual([say.cardDetails]);
  });

  it('has its label hidden from screen readers, because the title says the same', async () => {
    await show();
    expect(screen.getByText(say.cardDetails)).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('gets its title back if the provider changes it, and loses a name that would outrank it', async () => {
    const { container, titles } = await show();
    const frame = container.querySelector('iframe')!;
    frame.title = 'Iframe for card number';
    frame.setAttribute('aria-label', 'Iframe for card number');
    await waitFor(() => expect(titles()).toEqual([say.cardDetails]));
    await waitFor(() => expect(frame).not.toHaveAttribute('aria-label'));
  });

  it('keeps its title beside others; the group then has the label, and a frame without a title gets it', async () => {
    const { titles } = await show({ frames: ['Card number', 'Expiry date', ''] });
    expect(titles()).toEqual(['Card number', 'Expiry date', say.cardDetails]);
    expect(screen.getByRole('group', { name: say.cardDetails })).toBeVisible();
  });

  it('does not count frames that the provider hides', async () => {
    const { container, titles } = await show();
    const hidden = document.createElement('iframe');
    hidden.setAttribute('aria-hidden', 'true');
    hidden.title = 'Fraud detection';
    container.querySelector('[data-part="frame"]')?.append(hidden);
    await act(async () => {});
    expect(titles()).toEqual([say.cardDetails, 'Fraud detection']);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('has its title also if it loaded while another means was chosen', async () => {
    const { adapter } = createFieldDouble();
    const { container, rerender } = render(<HostedField adapter={adapter} language={en} hidden />);
    await act(async () => {});
    rerender(<HostedField adapter={adapter} language={en} />);
    expect(container.querySelector('iframe')).toHaveAttribute('title', say.cardDetails);
  });

  it('is an application only for Orca, which else often misses the focus in it, and keeps a role of its own', async () => {
    const userAgent = vi.spyOn(navigator, 'userAgent', 'get');
    const roleIn = async (system: string, role = '') => {
      userAgent.mockReturnValue(`Mozilla/5.0 (${system}) Chrome/156.0.0.0 Safari/537.36`);
      const { container, unmount } = await show({ role });
      const found = container.querySelector('iframe')?.getAttribute('role');
      unmount();
      return found;
    };
    const linux = 'X11; Linux x86_64';
    expect([await roleIn(linux), await roleIn('Windows NT 10.0'), await roleIn(linux, 'document')]).toEqual([
      'application',
      null,
      'document',
    ]);
    userAgent.mockRestore();
  });

  it('warns of a role that hides its fields', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { container } = await show();
    container.querySelector('iframe')?.setAttribute('role', 'presentation');
    await waitFor(() => expect(warn).toHaveBeenCalledWith(expect.stringContaining('(hidden-frame)')));
    warn.mockRestore();
  });
});

describe('an error of the provider’s fields', () => {
  it('is shown and said once, and again only after it was gone', async () => {
    const { change, said } = await show();
    await change({ complete: false, error });
    await change({ complete: false, error });
    expect(screen.getByText(error)).toBeVisible();
    expect(said()).toEqual([error]);
    await change({ complete: true, error: null });
    expect(screen.queryByText(error)).toBeNull();
    await change({ complete: false, error });
    expect(said()).toEqual([error, error]);
  });

  it('is left to the provider that says it itself', async () => {
    const { change, said } = await show({ showsErrors: true });
    await change({ complete: false, error });
    expect(screen.queryByText(error)).toBeNull();
    expect(said()).toEqual([]);
  });

  it('is shown by a check, and not announced: the summary says it', async () => {
    const { check, handle, said } = await show();
    expect(await check()).toBe(say.incomplete);
    expect(screen.getByText(say.incomplete)).toBeVisible();
    expect(handle.showErrors).toHaveBeenCalledOnce();
    expect(said()).toEqual([]);
  });

  it('is told to a check in the component’s own words if the frame says its own', async () => {
    const { change, check } = await show({ showsErrors: true });
    await change({ complete: false, error });
    expect(await check()).toBe(say.incomplete);
  });

  it('is none once the fields are complete', async () => {
    const { change, check, handle } = await show();
    await change({ complete: true });
    expect(await check()).toBeNull();
    expect(handle.showErrors).not.toHaveBeenCalled();
  });
});

describe('the fields of a provider', () => {
  it('get the focus from the label and from the form', async () => {
    const { control, handle } = await show();
    await userEvent.click(screen.getByText(say.cardDetails));
    control.current?.focus();
    expect(handle.focus).toHaveBeenCalledTimes(2);
  });

  it('say if they did not load, and load again', async () => {
    const { check, said, titles, change, repair } = await show({ isDown: true });
    expect(said()).toEqual([say.fieldFailed]);
    expect(await check()).toBe(say.fieldFailed);
    repair();
    await userEvent.click(screen.getByRole('button', { name: say.loadAgain }));
    expect(titles()).toEqual([say.cardDetails]);
    await change({ complete: true });
    expect(await check()).toBeNull();
  });

  it('are destroyed with the component, also if they come later', async () => {
    const { adapter, handle, mount } = createFieldDouble();
    const view = render(<HostedField adapter={adapter} language={en} />);
    view.unmount();
    await act(async () => {});
    expect(mount).toHaveBeenCalled();
    expect(handle.destroy).toHaveBeenCalledTimes(mount.mock.calls.length);
  });

  it('are there once in StrictMode', async () => {
    const { adapter } = createFieldDouble();
    const { container } = render(<HostedField adapter={adapter} language={en} />, { wrapper: StrictMode });
    await act(async () => {});
    expect(container.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('are rendered by a server as loading', () => {
    const { adapter, mount } = createFieldDouble();
    expect(renderToString(<HostedField adapter={adapter} language={en} />)).toContain(say.fieldLoading);
    expect(mount).not.toHaveBeenCalled();
  });
});

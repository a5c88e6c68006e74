import type { HostedFieldAdapter, HostedFieldEvents, HostedFieldState } from '@payaloud/react';
import { act } from '@testing-library/react';
import { vi } from 'vitest';

const complete: HostedFieldState = { complete: true, empty: false, error: null };

/** A provider's fields whose loading and state a test decides. jsdom loads no pages into frames. */
export function createFieldDouble({ frames = ['Secure frame'], showsErrors = false, isDown = false, role = '' } = {}) {
  let fails = isDown;
  let tell: HostedFieldEvents | null = null;
  const handle = { focus: vi.fn(), destroy: vi.fn(), showErrors: vi.fn() };
  const mount = vi.fn<HostedFieldAdapter['mount']>(async (element, events) => {
    if (fails) throw new Error('offline');
    tell = events;
    for (const title of frames) {
      const frame = document.createElement('iframe');
      frame.title = title;
      if (role !== '') frame.setAttribute('role', role);
      element.append(frame);
    }
    return {
      ...handle,
      destroy() {
        handle.destroy();
        element.replaceChildren();
      },
    };
  });
  const adapter: HostedFieldAdapter = { mount, showsErrors };
  return {
    adapter,
    mount,
    handle,
    repair: () => void (fails = false),
    change: (state: Partial<HostedFieldState>) => act(async () => tell?.onChange({ ...complete, ...state })),
  };
}

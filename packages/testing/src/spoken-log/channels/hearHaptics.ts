import type { ConnectChannel } from './page';
import { guarded, wrapMethod } from './wrapMethod';

/** Listens to `navigator.vibrate`. A refused vibration, or one that ends another, is not noticed. */
export const hearHaptics: ConnectChannel = ({ view, hear }) =>
  wrapMethod(view.navigator, 'vibrate', ({ args: [pattern], run }) => {
    const isAccepted = run();
    guarded(() => {
      const times = (Array.isArray(pattern) ? pattern : [pattern]).map(Number);
      if (isAccepted !== false && times.some((ms) => ms > 0)) hear({ channel: 'haptic', pattern: times });
    });
    return isAccepted;
  });

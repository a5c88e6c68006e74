import type { ConfirmationNotice } from './confirmationsOptions';
import type { ConfirmationsContext } from './issue';

/** Nobody waits for a notice, so that its time tells nothing. A notice that fails is told to `onError`. */
export function notify({ notify: tell, onError }: ConfirmationsContext, notice: ConfirmationNotice): void {
  void (async () => tell(notice))().catch(onError);
}

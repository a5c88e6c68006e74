import { speakAmount } from '@payaloud/core/internal/spoken-amount';
import { isSameMoney, toDecimalString, type Money } from '@payaloud/core/money';
import { useEffect, useRef } from 'react';
import { useAnnounce, useDefaults, type Defaults } from '../provider';

export interface TotalAnnouncementOptions extends Pick<Defaults, 'language' | 'announcer'> {
  /** True if the payer had confirmed the total that has changed, so that it is said that they are asked again. Default: false. */
  readonly wasConfirmed?: boolean;
}

/** In ms. A tip that is typed digit by digit changes the total at each key; only the last one is said. */
const settledMs = 1_000;

/**
 * Says a total that has changed, such as by a tip, a delivery or a coupon: once, when it has stayed the same for a second. A
 * total that is back where it was said last is not said. For the pages before `usePayment`, which says its order itself.
 *
 * @example
 *   useTotalAnnouncement(order.amount);
 */
export function useTotalAnnouncement(total: Money, options: TotalAnnouncementOptions = {}): void {
  const { language, clock } = useDefaults('checkout', options);
  const announce = useAnnounce(options.announcer);
  const { wasConfirmed = false } = options;
  const told = useRef(total);
  const seen = useRef(total);
  const isVoided = useRef(false);
  const { minorUnits, currency } = total;

  useEffect(() => {
    if (wasConfirmed) isVoided.current = true;
  });

  useEffect(() => {
    const current: Money = { minorUnits, currency };
    const isNews = !isSameMoney(seen.current, current);
    seen.current = current;
    // A confirmation is void even if the total is what it was before.
    if (isSameMoney(told.current, current) && !(isNews && isVoided.current)) return undefined;
    return clock.after(settledMs, () => {
      told.current = current;
      const { orderTotal, common } = language.sentences;
      const wasVoided = isVoided.current;
      const say = (amount: string | null) =>
        wasVoided ? orderTotal.changedAfterConfirmation(amount) : orderTotal.changed(amount);
      isVoided.current = false;
      announce({
        text: say(common.amountInDigits(toDecimalString(current), currency)),
        speech: say(speakAmount(current, language)),
        masked: say(null),
        urgency: 'polite',
        lang: language.tag,
        topic: 'payaloud-total',
        repeatIfCutOff: { about: 'payaloud-total', unless: 'newer' },
      });
    });
  }, [minorUnits, currency, language, announce, clock]);
}

import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AnnouncementLog, PaymentReceived, PaymentStatus } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

const marked =
  '.rr-block.ph-no-capture.fs-exclude[data-private][data-hj-suppress][data-rrweb-block][data-sentry-block][data-clarity-mask][data-dd-privacy=hidden]';

afterEach(cleanup);

describe('session-replay scripts are asked to leave out', () => {
  it('the state of a payment, which shows amount and payee', () => {
    const state = { status: 'succeeded', amount: money(2350, 'USD'), payee: 'Corner Cafe', reference: 'R7K2' } as const;
    render(
      <PaymentStatus
        payment={state}
        announcer={createRecordedAnnouncer()}
        language={en}
        locale="en-US"
        className="ours"
      />,
    );
    for (const text of screen.getAllByText(/Corner Cafe/)) expect(text.closest(marked)).toHaveClass('ours');
  });

  it('the list of a payee, which shows amounts and payers', () => {
    const never = () => new Promise<never>(() => {});
    const source = { read: never, claim: never, note: never };
    render(<PaymentReceived source={source} announcer={createRecordedAnnouncer()} language={en} className="ours" />);
    expect(screen.getByRole('region').matches(marked)).toBe(true);
  });

  it('the log, which repeats them', () => {
    render(<AnnouncementLog announcer={createRecordedAnnouncer()} language={en} className="ours" />);
    expect(screen.getByRole('region').matches(marked)).toBe(true);
    expect(screen.getByRole('region')).toHaveClass('ours');
  });
});

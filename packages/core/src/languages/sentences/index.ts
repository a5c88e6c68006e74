import type { AmountEntrySentences } from './amountEntry';
import type { AnnouncementSentences } from './announcement';
import type { CommonSentences } from './common';
import type { EnrolledWordsSentences } from './enrolledWords';
import type { IdentitySentences } from './identity';
import type { PayeeApartSentences } from './payeeApart';
import type { PayeeWarningSentences } from './payeeWarning';
import type { PaymentSentences } from './payment';
import type { SettingsSentences } from './settings';
import type { SwipeToPaySentences } from './swipeToPay';

/**
 * Every sentence that the toolkit shows or speaks, with one interface per feature. Amounts are passed as text from
 * `speakAmount` or `formatMoney`, so that sentences never format money.
 */
export interface Sentences {
  readonly amountEntry: AmountEntrySentences;
  readonly announcement: AnnouncementSentences;
  readonly common: CommonSentences;
  readonly enrolledWords: EnrolledWordsSentences;
  readonly identity: IdentitySentences;
  readonly payeeApart: PayeeApartSentences;
  readonly payeeWarning: PayeeWarningSentences;
  readonly payment: PaymentSentences;
  readonly settings: SettingsSentences;
  readonly swipeToPay: SwipeToPaySentences;
}

import type { AmountEntrySentences } from './amountEntry';
import type { AnnouncementSentences } from './announcement';
import type { CommonSentences } from './common';
import type { EnrolledWordsSentences } from './enrolledWords';
import type { IdentitySentences } from './identity';
import type { PaymentSentences } from './payment';
import type { ReceivedSentences } from './received';
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
  readonly payment: PaymentSentences;
  readonly received: ReceivedSentences;
  readonly settings: SettingsSentences;
  readonly swipeToPay: SwipeToPaySentences;
}

import type { AmountEntrySentences } from './amountEntry';
import type { AnnouncementSentences } from './announcement';
import type { CommonSentences } from './common';
import type { EnrolledWordsSentences } from './enrolledWords';
import type { IdentitySentences } from './identity';
import type { PaymentSentences } from './payment';
import type { SelfVoicingSentences } from './selfVoicing';
import type { SettingsSentences } from './settings';
import type { SwipeToPaySentences } from './swipeToPay';

/**
 * Every sentence that the toolkit shows or speaks, as typed functions: one interface per feature. Amounts come in as
 * finished text (from `speakAmount` or `formatMoney`), so that a sentence never formats money by itself.
 */
export interface Sentences {
  readonly amountEntry: AmountEntrySentences;
  readonly announcement: AnnouncementSentences;
  readonly common: CommonSentences;
  readonly enrolledWords: EnrolledWordsSentences;
  readonly identity: IdentitySentences;
  readonly payment: PaymentSentences;
  readonly selfVoicing: SelfVoicingSentences;
  readonly settings: SettingsSentences;
  readonly swipeToPay: SwipeToPaySentences;
}

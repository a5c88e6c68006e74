export type { ReceivedEffect, ReceivedNotice } from './effects';
export type { ClaimAnswer, NoAnswer, ReceivedEvent, ReceivedFacts } from './events';
export { describeNews, describeNotice } from './messages';
export type { ReceivedNeed } from './needs';
export type { PayeeNews } from './news';
export { readClaim, readNews, readNoted } from './readAnswers';
export { initialReceived, nextUnsaid, offlineAfter, sayingMs, waits, type ReceivedState } from './state';
export { receivedFlow } from './update';

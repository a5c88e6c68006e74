export { PayeeWarning } from './PayeeWarning';
export type { PayeeWarningProps, PersonPayee } from './payeeWarningProps';

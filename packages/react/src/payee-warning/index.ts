export { PayeeWarning, type PayeeWarningProps, type PersonPayee } from './PayeeWarning';

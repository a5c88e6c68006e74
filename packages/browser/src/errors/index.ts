export { PayaloudBrowserError, type PayaloudBrowserErrorCode } from './PayaloudBrowserError';

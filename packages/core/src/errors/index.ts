export { PayaloudCoreError, type PayaloudCoreErrorCode } from './PayaloudCoreError';

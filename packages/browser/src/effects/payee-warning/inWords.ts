// Amounts in words, which only the page voice says.
export { warningInWords } from '@payaloud/core/internal/payee-warning';

export { preload } from '@payaloud/core/internal/lazy';

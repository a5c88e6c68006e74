export { sentences } from '../../../packages/core/src/languages/en/sentences';

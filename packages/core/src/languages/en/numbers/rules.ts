export { rules } from '../../../number-words/rules/en';

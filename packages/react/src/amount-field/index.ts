export { AmountField, type AmountFieldProps } from './AmountField';
export type {
  AmountChangeDetails,
  AmountFieldEvent,
  AmountFieldSentences,
  Percentages,
  UseAmountEntryOptions,
} from './options';
export type { AmountEntry } from './amountEntry';
export { useAmountEntry } from './useAmountEntry';

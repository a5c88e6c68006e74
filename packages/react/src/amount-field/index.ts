export { AmountField, type AmountFieldProps } from './AmountField';
export type {
  AmountChangeDetails,
  AmountFieldEvent,
  AmountFieldSentences,
  Percentages,
  UseAmountEntryOptions,
} from './options';
export { useAmountEntry, type AmountEntry } from './useAmountEntry';

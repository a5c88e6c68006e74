export { AmountField, type AmountFieldProps } from './AmountField';
export type { AmountFieldPart, AmountFieldPartProps } from './partProps';
export type {
  AmountChangeDetails,
  AmountFieldEvent,
  AmountFieldSentences,
  Percentages,
  UseAmountFieldOptions,
} from './options';
export type { AmountEntry } from './amountEntry';
export { useAmountField } from './useAmountField';

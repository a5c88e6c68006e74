export {
  currencyCodes,
  formatMoney,
  fractionDigits,
  fromDecimalString,
  isCurrency,
  isSameMoney,
  money,
  parseTypedAmount,
  toDecimalString,
} from '../money';
export type { Currency, Money, TypedAmount, TypedAmountOptions, TypedRefusal } from '../money';

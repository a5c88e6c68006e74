export type { Currency } from './currency';
export { currencyCodes, fractionDigits, isCurrency } from './fractionDigits';
export { figureLocale, formatMoney } from './formatMoney';
export { isSameMoney, money, type Money } from './money';
export { parseTypedAmount, type TypedAmountOptions } from './parseTypedAmount';
export { fromDecimalString, toDecimalString } from './toDecimalString';
export type { TypedAmount, TypedRefusal } from './typedAmount';

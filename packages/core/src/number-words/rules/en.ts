import type { NumberRules } from '../rules';

export const rules: NumberRules = { locale: 'en' };

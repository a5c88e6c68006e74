import type { Claim } from './claim';
import { perceivableAndOperable } from './perceivableAndOperable';
import { pointersAndOthers } from './pointersAndOthers';

export const claims: readonly Claim[] = [...perceivableAndOperable, ...pointersAndOthers];

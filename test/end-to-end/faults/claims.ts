import { en } from '@payaloud/core/languages/en';
import type { PaymentPhrases } from '@payaloud/core/internal/languages';

import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/react';

// In ms. What waits on real time took more than testing-library's second on two busy cores (25 November 2026).
configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });

import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/react';

// In ms. On two busy cores, some waits took longer than testing-library's default of one second (25 November 2026).
configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });

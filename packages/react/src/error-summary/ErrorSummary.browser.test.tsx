import { en } from '@payaloud/core/languages/en';
import { ErrorSummary } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

afterEach(cleanup);

it('shows no empty box before the first error', () => {
  const { container, rerender } = render(<ErrorSummary errors={[]} attempt={0} language={en} />);
  const box = () => container.firstElementChild?.getBoundingClientRect().height;
  expect(box()).toBe(0);
  rerender(<ErrorSummary errors={[{ message: 'Enter a tip.', fieldId: 'tip' }]} attempt={1} language={en} />);
  expect(box()).toBeGreaterThan(44);
});

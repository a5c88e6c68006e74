import { en } from '@payaloud/core/languages/en';
import { AmountField } from '@payaloud/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(cleanup);

function show() {
  const looks = (part: string) => ({ className: `app-${part}`, style: { maxWidth: '20rem' }, 'data-app': part });
  const { container } = render(
    <AmountField
      label="Tip"
      description="For the staff"
      language={en}
      locale="en-US"
      currency="USD"
      partProps={{
        label: looks('label'),
        description: looks('description'),
        input: looks('input'),
        prompt: looks('prompt'),
      }}
    />,
  );
  return container;
}

describe('partProps of AmountField', () => {
  it.each(['label', 'description', 'input', 'prompt'])(
    'add class, style and data attributes to the part: %s',
    (part) => {
      const element = show().querySelector(`[data-part="${part}"]`);
      expect(element).toHaveClass(`app-${part}`);
      expect(element).toHaveStyle({ maxWidth: '20rem' });
      expect(element).toHaveAttribute('data-app', part);
    },
  );

  it('leave the names as they are', () => {
    show();
    const input = screen.getByRole('textbox', { name: 'Tip' });
    expect(input).toHaveAccessibleDescription('For the staff');
  });
});

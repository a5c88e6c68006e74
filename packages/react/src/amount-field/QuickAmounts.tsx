import { percentOf } from '@payaloud/core/amount-entry';
import { Button } from '../shared';
import { FigureLabel } from './FigureLabel';
import type { AmountEntry } from './useAmountEntry';

/** Presets and percentages: one press each, without speech or typing. */
export function QuickAmounts({ entry }: { readonly entry: AmountEntry }) {
  const { options, say, text } = entry;
  const { presets = [], percentages } = options;
  if (presets.length === 0 && !percentages) return null;
  return (
    <fieldset data-part="quick-amounts" aria-label={say.quickAmounts}>
      {presets.map((preset) => (
        <Button key={preset.minorUnits} {...entry.presetProps(preset)} data-part="preset">
          <FigureLabel shown={[text.figure(preset)]} />
        </Button>
      ))}
      {percentages?.values.map((percent) => {
        const amount = percentOf(percentages.of, percent);
        return (
          <Button key={percent} {...entry.percentProps(percent, amount)} data-part="preset">
            <FigureLabel shown={[text.percent(percent), text.figure(amount)]} />
          </Button>
        );
      })}
    </fieldset>
  );
}

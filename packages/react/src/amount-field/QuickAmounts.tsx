import { percentOf } from '@payaloud/core/internal/amount-entry';
import { Button, fitFigures } from '../shared';
import { FigureLabel } from './FigureLabel';
import type { AmountEntry } from './amountEntry';

/** Presets and percentages: one press each, without speech or typing. */
export function QuickAmounts({ entry }: { readonly entry: AmountEntry }) {
  const { options, say, text } = entry;
  const { presets = [], percentages } = options;
  if (presets.length === 0 && !percentages) return null;
  const percents =
    percentages?.values.map((percent) => ({ percent, amount: percentOf(percentages.of, percent) })) ?? [];
  const amounts = [...presets, ...percents.map(({ amount }) => amount)];
  return (
    <fieldset
      data-part="quick-amounts"
      aria-label={say.quickAmounts}
      {...fitFigures(amounts.map((amount) => text.figure(amount)).join(' '))}
    >
      {presets.map((preset) => (
        <Button key={preset.minorUnits} {...entry.presetProps(preset)} data-part="preset">
          <FigureLabel shown={[text.figure(preset)]} />
        </Button>
      ))}
      {percents.map(({ percent, amount }) => (
        <Button key={percent} {...entry.percentProps(percent, amount)} data-part="preset">
          <FigureLabel shown={[text.percent(percent), text.figure(amount)]} />
        </Button>
      ))}
    </fieldset>
  );
}

import type { Language } from '@payaloud/core/languages';
import { formatMoney, money } from '@payaloud/core/money';
import { describeNews, type PayeeNews } from '@payaloud/core/internal/received';
import { StatusIcon } from '../payment/StatusIcon';
import { fitFigures, WrappingFigure } from '../shared';

interface ReceivedItemProps {
  readonly news: PayeeNews;
  readonly language: Language<'received'>;
  readonly locale: string;
}

/** One line of the list. The figure is for the eye; the message says the same in words. */
export function ReceivedItem({ news, language, locale }: ReceivedItemProps) {
  const { kind, amount } = news;
  const message = describeNews(news, language);
  const figure = formatMoney(kind === 'refunded' ? money(-amount.minorUnits, amount.currency) : amount, locale);
  return (
    <li data-part="item" data-kind={kind}>
      <p data-part="figure" aria-hidden="true" {...fitFigures(figure)}>
        <StatusIcon status={kind === 'refunded' ? 'refunded' : 'succeeded'} />
        <span data-part="amount">
          <WrappingFigure figure={figure} />
        </span>
      </p>
      <p data-part="message" lang={message.lang} {...fitFigures(message.text)}>
        {message.text}
      </p>
    </li>
  );
}

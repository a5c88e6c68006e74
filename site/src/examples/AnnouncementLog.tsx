import { en } from '@payaloud/core/languages/en';
import { AnnouncementLog, PayaloudProvider, useAnnounce } from '@payaloud/react';

function Basket() {
  const announce = useAnnounce();
  const add = () => announce({ text: 'Two coffees are in your basket.', urgency: 'polite', lang: 'en' });
  return (
    <button type="button" className="payaloud-button" onClick={add}>
      Add two coffees
    </button>
  );
}

export const Example = () => (
  <PayaloudProvider language={en}>
    <Basket />
    <AnnouncementLog />
  </PayaloudProvider>
);

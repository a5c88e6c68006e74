import { getDocumentAnnouncer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { textOf } from './guides';
import { expectHeard, press, runGuides, show } from './runGuides';

const { load } = runGuides(['announcing']);

describe('the guide to announcing', () => {
  it('says the messages of an app', async () => {
    const { AddToBasket } = await load<{ AddToBasket: ComponentType }>('announcing.1.tsx');
    const { announceRefund } = await load<{ announceRefund: () => void }>('announcing.3.ts');
    const { heard } = show(AddToBasket);
    await press('Add two coffees');

    const disconnect = getDocumentAnnouncer().connect(document);
    const before = getDocumentAnnouncer().getSnapshot().history.length;
    announceRefund();
    const said = () => getDocumentAnnouncer().getSnapshot().history.slice(before);
    await waitFor(() => expect(said()).toHaveLength(1));
    disconnect();
    await expectHeard('announcing', { messages: [...heard(), ...said().map(({ message }) => message.text)] });
  });

  it('has the button that the masked message names', async () => {
    type Guide = { announceRefund: () => void; addRepeatButton: (place: HTMLElement) => void };
    const { announceRefund, addRepeatButton } = await load<Guide>('announcing.3.ts');
    const announcer = getDocumentAnnouncer();
    const disconnect = announcer.connect(document);
    const place = document.body.appendChild(document.createElement('div'));
    addRepeatButton(place);
    announceRefund();
    const said = () => announcer.getSnapshot().history.map(({ message }) => message);
    const refund = 'Refunded 23.50 dollars from Corner Cafe.';
    await waitFor(() => expect(said().at(-1)).toMatchObject({ text: refund }));
    expect(said().at(-1)?.masked).toContain(`press ${place.textContent}.`);
    const before = said().length;
    await userEvent.click(place.querySelector('button')!);
    await waitFor(() => expect(said()).toHaveLength(before + 1));
    expect(said().at(-1)).toMatchObject({ text: refund });
    place.remove();
    disconnect();
  });

  it('describes an event on a server, and the JSON of a server in another language is a part of the same', async () => {
    const { news } = await load<{ news: () => string }>('announcing.4.ts');
    const [, written = ''] = /```json\n(.*?)```/s.exec(textOf('announcing')) ?? [];
    expect(JSON.parse(news())).toMatchObject(JSON.parse(written) as object);
  });

  it('shows a page that can speak, and a voice of clips', async () => {
    const { Page } = await load<{ Page: ComponentType }>('announcing.2.tsx');
    show(Page);
    expect(screen.getByRole('button', { name: en.sentences.settings.speakToMe })).toBeVisible();
    const { phrasesToRecord } = await load<{ phrasesToRecord: string[] }>('announcing.5.ts');
    expect(phrasesToRecord).toContain('dollars');
  });
});

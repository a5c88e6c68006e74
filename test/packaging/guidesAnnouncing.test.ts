import { getDocumentAnnouncer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createSpokenLog } from '@payaloud/testing/spoken-log';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { textOf } from './guides';
import { expectHeard, press, runGuides, show } from './runGuides';

const { load } = runGuides(['announcing']);

describe('the guide to announcing', () => {
  // Its module has the announcer of the page that was open when it was loaded.
  it('says the messages of an app, and has the button that the masked message names', async () => {
    type Guide = { announceRefund: () => void; addRepeatButton: (place: HTMLElement) => void };
    const { AddToBasket } = await load<{ AddToBasket: ComponentType }>('announcing.1.tsx');
    const { announceRefund, addRepeatButton } = await load<Guide>('announcing.3.ts');
    const { heard } = show(AddToBasket);
    await press('Add two coffees');

    const log = createSpokenLog();
    const announcer = getDocumentAnnouncer();
    const disconnect = announcer.connect(document);
    const place = document.body.appendChild(document.createElement('div'));
    addRepeatButton(place);
    const before = announcer.getSnapshot().history.length;
    const said = () => announcer.getSnapshot().history.slice(before);
    const texts = () => said().map(({ message }) => message.text);
    announceRefund();
    await waitFor(() => expect(texts()).toHaveLength(1));
    await expectHeard('announcing', { messages: [...heard(), ...texts()] });

    expect(said()[0]?.message.masked).toContain(`press ${place.textContent}.`);
    await userEvent.click(place.querySelector('button')!);
    const refund = 'Refunded 23.50 dollars from Corner Cafe.';
    // The queue's history has it once. Screen readers get it again.
    await waitFor(() => expect(log.texts('region').filter((text) => text === refund)).toHaveLength(2));
    log.stop();
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

import css from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css' with { type: 'text' };
import {
  Button,
  CharacterCount,
  Details,
  ErrorSummary,
  Form,
  NotificationBanner,
  TextInput,
} from 'nhsuk-react-components';
import { useState } from 'react';
import { react } from '../react';

// The fonts and the icons of the styles are files of servers, so they are left out.
const style = document.createElement('style');
style.textContent = css.replaceAll(/@font-face\s*{[^}]*}/g, '').replaceAll(/url\(\/assets[^)]*\)/g, 'none');
document.head.append(style);
document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');

function Surgery() {
  const [error, setError] = useState();
  return (
    <>
      {error && (
        <ErrorSummary>
          <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
          <ErrorSummary.List>
            <ErrorSummary.ListItem href="#surgery">{error}</ErrorSummary.ListItem>
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      <h1>Register with a surgery</h1>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          setError(event.currentTarget.elements.surgery.value ? undefined : 'Enter the name of the surgery');
        }}
      >
        <TextInput id="surgery" name="surgery" label="Name of the surgery" error={error} />
        <Button>Register now</Button>
      </Form>
    </>
  );
}

function Number() {
  return (
    <>
      <h1>Find your number</h1>
      <Details>
        <Details.Summary>Where to find it</Details.Summary>
        <Details.Text>It is printed on every letter from the hospital.</Details.Text>
      </Details>
      <Button type="button">Start now</Button>
    </>
  );
}

function Appointment() {
  const [cancelled, setCancelled] = useState(false);
  return (
    <>
      {cancelled && (
        <NotificationBanner success>
          <NotificationBanner.Heading>The appointment was cancelled.</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <h1>Your next appointment</h1>
      <Button type="button" onClick={() => setTimeout(() => setCancelled(true), 300)}>
        Cancel appointment
      </Button>
      <a href="#appointments">Past appointments</a>
    </>
  );
}

function Note() {
  return (
    <>
      <h1>Note for the nurse</h1>
      <Form>
        <CharacterCount id="note" name="note" label="What should we know" hint="Use few words" maxLength={4} rows={3} />
        <Button>Send the note</Button>
      </Form>
    </>
  );
}

export const pages = {
  surgery: { show: react(Surgery), keys: ['Tab', 'Tab', 'Return'] },
  number: { show: react(Number), keys: ['Tab', 'Return', 'Return'] },
  appointment: { show: react(Appointment), keys: ['Tab', 'Return'] },
  note: { show: react(Note), keys: ['Tab', 'p', 'o', 'l', 'l', 'e', 'n'] },
};

import { useState } from 'react';
import {
  AriaLiveAnnouncer,
  Button,
  Field,
  FluentProvider,
  Input,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  MessageBarTitle,
  SpinButton,
  Tag,
  TagGroup,
  Title1,
  Toast,
  ToastBody,
  ToastTitle,
  ToastTrigger,
  Toaster,
  useId,
  useToastController,
  webLightTheme,
} from '@fluentui/react-components';
import { react } from '../react';

const inFluent = (Demo) =>
  react(() => (
    <FluentProvider theme={webLightTheme}>
      <AriaLiveAnnouncer>
        <Demo />
      </AriaLiveAnnouncer>
    </FluentProvider>
  ));

function SendInvoice() {
  const toasterId = useId('toaster');
  const { dispatchToast } = useToastController(toasterId);
  const notify = () =>
    dispatchToast(
      <Toast>
        <ToastTitle
          action={
            <ToastTrigger>
              <Link>Undo</Link>
            </ToastTrigger>
          }
        >
          Invoice was sent
        </ToastTitle>
        <ToastBody>The customer gets it by email.</ToastBody>
      </Toast>,
      { intent: 'success' },
    );
  return (
    <>
      <Title1 as="h1">Invoice for Larsen</Title1>
      <Toaster toasterId={toasterId} />
      <Button onClick={notify}>Send the invoice</Button>
      <Link href="#invoices">Go to invoices</Link>
    </>
  );
}

function JoinMeeting() {
  const [messages, setMessages] = useState([]);
  return (
    <>
      <Title1 as="h1">Meeting of the board</Title1>
      <Button onClick={() => setMessages(['microphone'])}>Join the meeting</Button>
      <Button appearance="subtle">Leave the lobby</Button>
      <MessageBarGroup animate="both">
        {messages.map((id) => (
          <MessageBar key={id} intent="warning">
            <MessageBarBody>
              <MessageBarTitle>Microphone is off</MessageBarTitle>
              Nobody in the meeting can hear you.
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  onClick={() => setMessages([])}
                  aria-label="dismiss"
                  appearance="transparent"
                  icon={<span aria-hidden="true">×</span>}
                />
              }
            >
              <Button>Turn on</Button>
            </MessageBarActions>
          </MessageBar>
        ))}
      </MessageBarGroup>
    </>
  );
}

function Recipients() {
  const [recipients, setRecipients] = useState(['Katri Laine', 'Amanda Brady']);
  return (
    <>
      <Title1 as="h1">People who get this</Title1>
      <TagGroup
        onDismiss={(_event, { value }) => setRecipients((all) => all.filter((recipient) => recipient !== value))}
        aria-label="List of recipients"
      >
        {recipients.map((recipient) => (
          <Tag dismissible dismissIcon={{ 'aria-label': 'remove' }} value={recipient} key={recipient}>
            {recipient}
          </Tag>
        ))}
      </TagGroup>
    </>
  );
}

function PrintCopies() {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
      }}
    >
      <Title1 as="h1">Print the poster</Title1>
      <Field label="Copies to print">
        <SpinButton defaultValue={3} min={1} max={20} />
      </Field>
      <Field
        label="Name of the printer"
        required
        validationState={tried && !name ? 'error' : 'none'}
        validationMessage={tried && !name ? 'Tell us which printer' : undefined}
      >
        <Input value={name} onChange={(_event, data) => setName(data.value)} />
      </Field>
      <Button type="submit">Print it now</Button>
      <Link href="#queue">Posters in the queue</Link>
    </form>
  );
}

export const pages = {
  invoice: { show: inFluent(SendInvoice), keys: ['Tab', 'Return', 'Tab'] },
  microphone: { show: inFluent(JoinMeeting), keys: ['Tab', 'Return', 'Tab', 'Tab', 'Tab', 'Return'] },
  lastRecipient: { show: inFluent(Recipients), keys: ['Tab', 'Return', 'Return'] },
  printing: { show: inFluent(PrintCopies), keys: ['Tab', 'Up', 'Tab', 'Tab', 'Return', 'Tab'] },
};

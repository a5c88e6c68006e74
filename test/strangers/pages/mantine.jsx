import { useState } from 'react';
import {
  Accordion,
  Alert,
  Anchor,
  Button,
  Group,
  MantineProvider,
  Pagination,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { react } from '../react';

const inMantine = (Demo) =>
  react(() => (
    <MantineProvider>
      <Notifications />
      <Demo />
    </MantineProvider>
  ));

function SyncCalendar() {
  function sync() {
    const id = notifications.show({
      loading: true,
      title: 'Loading your calendar',
      message: 'Events will be here soon, please wait.',
      autoClose: false,
      withCloseButton: false,
    });
    setTimeout(
      () =>
        notifications.update({
          id,
          color: 'teal',
          title: 'Calendar was loaded',
          message: 'All your events are up to date.',
          loading: false,
          autoClose: false,
          withCloseButton: true,
          closeButtonProps: { 'aria-label': 'Hide notification' },
        }),
      600,
    );
  }
  return (
    <>
      <Title order={1}>Calendar of events</Title>
      <Button onClick={sync}>Load my calendar</Button>
      <Anchor href="#year">Show whole year</Anchor>
    </>
  );
}

function RestoreBackup() {
  const [loading, { open, close }] = useDisclosure();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Title order={1}>Restore from backup</Title>
      <Group>
        <Button
          loading={loading}
          onClick={() => {
            open();
            setTimeout(() => {
              close();
              setFailed(true);
            }, 500);
          }}
        >
          Restore the backup
        </Button>
        <Button variant="default">Choose another backup</Button>
      </Group>
      {failed && (
        <Alert
          color="red"
          title="Backup not restored"
          withCloseButton
          closeButtonLabel="Dismiss"
          onClose={() => setFailed(false)}
        >
          The file of the backup is damaged.
        </Alert>
      )}
    </>
  );
}

function Newsletter() {
  const [error, setError] = useState(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const valid = /^\S+@\S+$/.test(new FormData(event.currentTarget).get('email'));
        setError(valid ? null : 'This email is not valid');
      }}
    >
      <Title order={1}>Get our newsletter</Title>
      <TextInput withAsterisk label="Email for the newsletter" name="email" error={error} />
      <Button type="submit">Subscribe to newsletter</Button>
      <Accordion>
        <Accordion.Item value="often">
          <Accordion.Control>How often does it come?</Accordion.Control>
          <Accordion.Panel>The newsletter comes every second month.</Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </form>
  );
}

function Orders() {
  const [page, setPage] = useState(1);
  return (
    <>
      <Title order={1}>Orders of last year</Title>
      <Text role="status">Page {page} of 4 with old orders</Text>
      <Pagination
        total={4}
        value={page}
        onChange={setPage}
        getControlProps={(control) => ({ 'aria-label': { next: 'Next page', previous: 'Previous page' }[control] })}
      />
    </>
  );
}

export const pages = {
  calendar: { show: inMantine(SyncCalendar), keys: ['Tab', 'Return', 'Tab'] },
  backup: { show: inMantine(RestoreBackup), keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'] },
  newsletter: { show: inMantine(Newsletter), keys: ['Tab', 'Tab', 'Return', 'Tab', 'Return'] },
  orders: { show: inMantine(Orders), keys: ['Tab', 'Tab', 'Tab', 'Return'] },
};

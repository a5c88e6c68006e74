import { useState } from 'react';
import {
  Button,
  DismissibleTag,
  Form,
  InlineLoading,
  Link,
  NumberInput,
  Stack,
  TextInput,
  ToastNotification,
} from '@carbon/react';
import '@carbon/styles/css/styles.css';
import { react } from '../react';

// The styles name fonts of a server. The pages use those of the system.
const fonts = document.createElement('style');
fonts.textContent = '*, ::before, ::after { font-family: sans-serif !important }';
document.head.append(fonts);

function PublishReport() {
  const [published, setPublished] = useState(false);
  return (
    <Stack gap={5}>
      <h1>Publish the report</h1>
      <Button onClick={() => setPublished(true)}>Publish now</Button>
      <Link href="#drafts">See all drafts</Link>
      {published && (
        <ToastNotification
          kind="success"
          title="Report is published"
          subtitle="Your team can read the report now."
          statusIconDescription="success notification"
          onClose={() => setPublished(false)}
        />
      )}
    </Stack>
  );
}

function ExportTable() {
  const [status, setStatus] = useState('inactive');
  const [description, setDescription] = useState();
  function start() {
    setStatus('active');
    setDescription('Exporting the table...');
    setTimeout(() => {
      setStatus('finished');
      setDescription('The table is exported.');
    }, 500);
  }
  return (
    <Stack gap={5}>
      <h1>Export the table</h1>
      {status === 'inactive' ? (
        <Button onClick={start}>Export as spreadsheet</Button>
      ) : (
        <InlineLoading status={status} description={description} aria-live="assertive" />
      )}
      <Button kind="secondary">Go back to tables</Button>
    </Stack>
  );
}

function Filters() {
  const [filters, setFilters] = useState(['Open issues', 'Assigned to me']);
  return (
    <div>
      <h1>Search filters</h1>
      {filters.map((filter) => (
        <DismissibleTag
          key={filter}
          type="blue"
          text={filter}
          title="Clear filter"
          onClose={() => setFilters((all) => all.filter((other) => other !== filter))}
        />
      ))}
    </div>
  );
}

function OrderSeats() {
  const [invalid, setInvalid] = useState(false);
  return (
    <Form
      aria-label="Seat order"
      onSubmit={(event) => {
        event.preventDefault();
        setInvalid(!new FormData(event.currentTarget).get('event'));
      }}
    >
      <Stack gap={7}>
        <h1>Order your seats</h1>
        <NumberInput
          id="seats"
          label="Number of seats"
          min={1}
          max={9}
          defaultValue={2}
          invalidText="Seats must be between one and nine"
        />
        <TextInput
          id="event"
          name="event"
          labelText="Name of the event"
          invalid={invalid}
          invalidText="Type the name of the event"
        />
        <Button type="submit">Order the seats</Button>
        <Link href="#plan">Plan of the hall</Link>
      </Stack>
    </Form>
  );
}

export const pages = {
  published: { show: react(PublishReport), keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'] },
  exported: { show: react(ExportTable), keys: ['Tab', 'Return', 'Tab'] },
  lastFilter: { show: react(Filters), keys: ['Tab', 'Return', 'Tab', 'Return'] },
  seats: { show: react(OrderSeats), keys: ['Tab', 'Up', 'Tab', 'Tab', 'Return', 'Tab'] },
};

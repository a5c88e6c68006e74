import { useId, useState } from 'react';
import { Accordion } from '@base-ui/react/accordion';
import { Button } from '@base-ui/react/button';
import { Combobox } from '@base-ui/react/combobox';
import { Field } from '@base-ui/react/field';
import { Form } from '@base-ui/react/form';
import { NumberField } from '@base-ui/react/number-field';
import { Toast } from '@base-ui/react/toast';
import { react } from '../react';

function ArchiveMessage() {
  return (
    <Toast.Provider>
      <h1>Message from Alma</h1>
      <ArchiveButton />
      <Button>Reply to Alma</Button>
      <Toast.Portal>
        <Toast.Viewport>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ArchiveButton() {
  const toastManager = Toast.useToastManager();
  function archive() {
    const id = toastManager.add({
      title: 'Message was archived',
      description: 'You find it in the archive.',
      type: 'success',
      actionProps: {
        children: 'Undo',
        onClick() {
          toastManager.close(id);
          toastManager.add({ title: 'Message is back in your inbox' });
        },
      },
    });
  }
  return <Button onClick={archive}>Archive this message</Button>;
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast}>
      <Toast.Content>
        <Toast.Title />
        <Toast.Description />
        <Toast.Action />
        <Toast.Close>Dismiss</Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

const cities = ['Bergen', 'Lisbon', 'Lyon', 'Oslo', 'Tampere'];

function ChooseCity() {
  const id = useId();
  return (
    <>
      <h1>Choose your office</h1>
      <Combobox.Root items={cities}>
        <div>
          <label htmlFor={id}>City of the office</label>
          <Combobox.InputGroup>
            <Combobox.Input placeholder="e.g. Oslo" id={id} />
            <Combobox.Clear aria-label="Clear selection">×</Combobox.Clear>
            <Combobox.Trigger aria-label="Open popup">▾</Combobox.Trigger>
          </Combobox.InputGroup>
        </div>
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4}>
            <Combobox.Popup>
              <Combobox.Empty>No office found in this city.</Combobox.Empty>
              <Combobox.List>
                {(city) => (
                  <Combobox.Item key={city} value={city}>
                    <Combobox.ItemIndicator>✓</Combobox.ItemIndicator>
                    <span>{city}</span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      <Button>Save my office</Button>
    </>
  );
}

function AddHomepage() {
  const [errors, setErrors] = useState({});
  const [loading, setLoading] = useState(false);
  return (
    <>
      <h1>Add your homepage</h1>
      <Form
        errors={errors}
        onSubmit={(event) => {
          event.preventDefault();
          setLoading(true);
          setTimeout(() => {
            setErrors({ homepage: 'This homepage is already taken' });
            setLoading(false);
          }, 400);
        }}
      >
        <Field.Root name="homepage">
          <Field.Label>Address of the homepage</Field.Label>
          <Field.Control type="url" required defaultValue="https://example.com" />
          <Field.Error />
        </Field.Root>
        <Button disabled={loading} focusableWhenDisabled type="submit">
          Add homepage
        </Button>
        <a href="#later">Do it later</a>
      </Form>
    </>
  );
}

function Guests() {
  const id = useId();
  return (
    <>
      <h1>How many guests</h1>
      <NumberField.Root id={id} defaultValue={3} min={1} max={4}>
        <NumberField.ScrubArea>
          <label htmlFor={id}>Guests at the table</label>
          <NumberField.ScrubAreaCursor />
        </NumberField.ScrubArea>
        <NumberField.Group>
          <NumberField.Decrement>−</NumberField.Decrement>
          <NumberField.Input />
          <NumberField.Increment>+</NumberField.Increment>
        </NumberField.Group>
      </NumberField.Root>
      <Accordion.Root>
        <Accordion.Item>
          <Accordion.Header>
            <Accordion.Trigger>Can I bring a dog?</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Panel>Dogs are welcome on the terrace.</Accordion.Panel>
        </Accordion.Item>
      </Accordion.Root>
      <Button>Reserve the table</Button>
    </>
  );
}

export const pages = {
  archived: { show: react(ArchiveMessage), keys: ['Tab', 'Return', 'Tab'] },
  noOffice: { show: react(ChooseCity), keys: ['Tab', 'l', 'i', 'x', 'Tab'] },
  homepageTaken: { show: react(AddHomepage), keys: ['Tab', 'Tab', 'Return', 'Tab'] },
  guests: { show: react(Guests), keys: ['Tab', 'Up', 'Up', 'Tab', 'Return', 'Tab'] },
};

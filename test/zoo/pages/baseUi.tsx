import { Combobox } from '@base-ui/react/combobox';
import { Dialog } from '@base-ui/react/dialog';
import { Field } from '@base-ui/react/field';
import { Form } from '@base-ui/react/form';
import { Menu } from '@base-ui/react/menu';
import { Select } from '@base-ui/react/select';
import { Toast } from '@base-ui/react/toast';
import { Toggle } from '@base-ui/react/toggle';
import { allSteps, type ZooPage } from '../zooPage';

const sizes = [
  { value: 's', label: 'Small' },
  { value: 'l', label: 'Large' },
];

function Page() {
  return (
    <Toast.Provider>
      <Dialog.Root>
        <Dialog.Trigger data-step="dialog">Delete account</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Popup>
            <Dialog.Title>Delete your account?</Dialog.Title>
            <Dialog.Close>Cancel</Dialog.Close>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
      <Menu.Root>
        <Menu.Trigger data-step="menu">Actions</Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner>
            <Menu.Popup>
              <Menu.Item>Rename</Menu.Item>
              <Menu.Item>Copy</Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <Select.Root items={sizes} defaultValue="s">
        <Select.Label>Size</Select.Label>
        <Select.Trigger data-step="select">
          <Select.Value />
        </Select.Trigger>
        <Select.Portal>
          <Select.Positioner>
            <Select.Popup>
              {sizes.map(({ value, label }) => (
                <Select.Item key={value} value={value}>
                  <Select.ItemText>{label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
      <SaveButton />
      <Form onSubmit={(event) => event.preventDefault()}>
        <Field.Root name="email">
          <Field.Label>Email</Field.Label>
          <Field.Control required />
          <Field.Error />
        </Field.Root>
        <button data-step="form">Send</button>
      </Form>
      <Toggle data-step="toggle">Bold</Toggle>
      <Combobox.Root items={['Padua', 'Paris']}>
        <label>
          City
          <Combobox.Input data-step="combobox" />
        </label>
        <Combobox.Portal>
          <Combobox.Positioner>
            <Combobox.Popup>
              <Combobox.Empty>No city found.</Combobox.Empty>
              <Combobox.List>
                {(city: string) => (
                  <Combobox.Item key={city} value={city}>
                    {city}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      <Toast.Portal>
        <Toast.Viewport>
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function SaveButton() {
  const { add } = Toast.useToastManager();
  return (
    <button data-step="toast" onClick={() => add({ title: 'Your changes are saved' })}>
      Save
    </button>
  );
}

function Toasts() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast}>
      <Toast.Content>
        <Toast.Title />
        <Toast.Close aria-label="Close">×</Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

export const baseUi: ZooPage = { Page, steps: allSteps };

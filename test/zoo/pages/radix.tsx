import { Dialog, DropdownMenu, Form, Label, Select, Toast, Toggle } from 'radix-ui';
import { useState } from 'react';
import { allSteps, type ZooPage } from '../zooPage';

function Page() {
  const [isSaved, setSaved] = useState(false);
  return (
    <Toast.Provider>
      <Dialog.Root>
        <Dialog.Trigger data-step="dialog">Delete account</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>Delete your account?</Dialog.Title>
            <Dialog.Close>Cancel</Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger data-step="menu">Actions</DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content>
            <DropdownMenu.Item>Rename</DropdownMenu.Item>
            <DropdownMenu.Item>Copy</DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <Label.Root htmlFor="size">Size</Label.Root>
      <Select.Root defaultValue="s">
        <Select.Trigger id="size" data-step="select">
          <Select.Value />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content>
            <Select.Viewport>
              <Select.Item value="s">
                <Select.ItemText>Small</Select.ItemText>
              </Select.Item>
              <Select.Item value="l">
                <Select.ItemText>Large</Select.ItemText>
              </Select.Item>
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
      <button data-step="toast" onClick={() => setSaved(true)}>
        Save
      </button>
      <Form.Root onSubmit={(event) => event.preventDefault()}>
        <Form.Field name="email">
          <Form.Label>Email</Form.Label>
          <Form.Control required />
          <Form.Message match="valueMissing">Enter your email address.</Form.Message>
        </Form.Field>
        <Form.Submit data-step="form">Send</Form.Submit>
      </Form.Root>
      <Toggle.Root data-step="toggle">Bold</Toggle.Root>
      <Toast.Root open={isSaved} onOpenChange={setSaved}>
        <Toast.Title>Your changes are saved</Toast.Title>
        <Toast.Close aria-label="Close">×</Toast.Close>
      </Toast.Root>
      <Toast.Viewport />
    </Toast.Provider>
  );
}

/** Radix has no combobox. */
export const radix: ZooPage = { Page, steps: allSteps.filter((step) => step !== 'combobox') };

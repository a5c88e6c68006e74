import { useState } from 'react';
import { AlertDialog, DropdownMenu, Form, Tabs, Toast } from 'radix-ui';
import { react } from '../react';

function ScheduleMeeting() {
  const [open, setOpen] = useState(false);
  return (
    <Toast.Provider swipeDirection="right">
      <h1>Weekly planning meeting</h1>
      <button
        type="button"
        onClick={() => {
          setOpen(false);
          setTimeout(() => setOpen(true), 100);
        }}
      >
        Add to calendar
      </button>
      <a href="#agenda">Read the agenda</a>
      <Toast.Root open={open} onOpenChange={setOpen}>
        <Toast.Title>Scheduled: planning meeting</Toast.Title>
        <Toast.Description>The meeting begins on Monday morning.</Toast.Description>
        <Toast.Action asChild altText="Goto schedule to undo">
          <button type="button">Undo</button>
        </Toast.Action>
      </Toast.Root>
      <Toast.Viewport />
    </Toast.Provider>
  );
}

function CloseAccount() {
  const [closed, setClosed] = useState(false);
  return (
    <>
      <h1>Account of Berta</h1>
      <AlertDialog.Root>
        <AlertDialog.Trigger asChild>
          <button type="button">Close account</button>
        </AlertDialog.Trigger>
        <AlertDialog.Portal>
          <AlertDialog.Overlay />
          <AlertDialog.Content>
            <AlertDialog.Title>Are you absolutely sure?</AlertDialog.Title>
            <AlertDialog.Description>This closes your account for good.</AlertDialog.Description>
            <AlertDialog.Cancel asChild>
              <button type="button">Cancel</button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <button type="button" onClick={() => setClosed(true)}>
                Yes, close account
              </button>
            </AlertDialog.Action>
          </AlertDialog.Content>
        </AlertDialog.Portal>
      </AlertDialog.Root>
      <p role="status">{closed && 'Your account is closed.'}</p>
      <a href="#help">Get some help</a>
    </>
  );
}

function AskQuestion() {
  return (
    <>
      <h1>Ask a question</h1>
      <Form.Root onSubmit={(event) => event.preventDefault()}>
        <Form.Field name="email">
          <Form.Label>Your email address</Form.Label>
          <Form.Message match="valueMissing">Please enter your email</Form.Message>
          <Form.Message match="typeMismatch">Please provide a valid email</Form.Message>
          <Form.Control asChild>
            <input type="email" required />
          </Form.Control>
        </Form.Field>
        <Form.Field name="question">
          <Form.Label>Your whole question</Form.Label>
          <Form.Message match="valueMissing">Please enter a question</Form.Message>
          <Form.Control asChild>
            <textarea required />
          </Form.Control>
        </Form.Field>
        <Form.Submit asChild>
          <button type="submit">Post my question</button>
        </Form.Submit>
        <a href="#answers">Answers to others</a>
      </Form.Root>
    </>
  );
}

function Columns() {
  const [owner, setOwner] = useState(true);
  const [size, setSize] = useState(false);
  return (
    <>
      <Tabs.Root defaultValue="files">
        <Tabs.List aria-label="Manage your space">
          <Tabs.Trigger value="files">Files</Tabs.Trigger>
          <Tabs.Trigger value="people">People</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="files">
          <DropdownMenu.Root>
            <DropdownMenu.Trigger asChild>
              <button type="button">Shown columns</button>
            </DropdownMenu.Trigger>
            <DropdownMenu.Portal>
              <DropdownMenu.Content>
                <DropdownMenu.CheckboxItem checked={owner} onCheckedChange={setOwner}>
                  <DropdownMenu.ItemIndicator>✓</DropdownMenu.ItemIndicator>
                  Owner of file
                </DropdownMenu.CheckboxItem>
                <DropdownMenu.CheckboxItem checked={size} onCheckedChange={setSize}>
                  <DropdownMenu.ItemIndicator>✓</DropdownMenu.ItemIndicator>
                  Size of file
                </DropdownMenu.CheckboxItem>
              </DropdownMenu.Content>
            </DropdownMenu.Portal>
          </DropdownMenu.Root>
          <p>Shown are {[owner && 'owner', size && 'size'].filter(Boolean).join(' and ') || 'no columns'}.</p>
        </Tabs.Content>
        <Tabs.Content value="people">
          <p>Nobody else can see this space.</p>
        </Tabs.Content>
      </Tabs.Root>
      <a href="#trash">Open the trash</a>
    </>
  );
}

export const pages = {
  scheduled: { show: react(ScheduleMeeting), keys: ['Tab', 'Return', 'Tab', 'Tab'] },
  closeAccount: { show: react(CloseAccount), keys: ['Tab', 'Return', 'Tab', 'Return', 'Tab'] },
  question: { show: react(AskQuestion), keys: ['Tab', 'a', 'Tab', 'Tab', 'Return'] },
  columns: { show: react(Columns), keys: ['Tab', 'Tab', 'Tab', 'Return', 'Down', 'Return'] },
};

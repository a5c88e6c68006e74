import {
  Button,
  ComboBox,
  Dialog,
  DialogTrigger,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Menu,
  MenuItem,
  MenuTrigger,
  Modal,
  Popover,
  Select,
  SelectValue,
  Text,
  TextField,
  ToggleButton,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { allSteps, type ZooPage } from '../zooPage';

const toasts = new ToastQueue<string>();

function Page() {
  return (
    <>
      <DialogTrigger>
        <Button data-step="dialog">Delete account</Button>
        <Modal>
          <Dialog>
            <Heading slot="title">Delete your account?</Heading>
            <Button slot="close">Cancel</Button>
          </Dialog>
        </Modal>
      </DialogTrigger>
      <MenuTrigger>
        <Button data-step="menu">Actions</Button>
        <Popover>
          <Menu>
            <MenuItem>Rename</MenuItem>
            <MenuItem>Copy</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Select defaultValue="s">
        <Label>Size</Label>
        <Button data-step="select">
          <SelectValue />
        </Button>
        <Popover>
          <ListBox>
            <ListBoxItem id="s">Small</ListBoxItem>
            <ListBoxItem id="l">Large</ListBoxItem>
          </ListBox>
        </Popover>
      </Select>
      <Button data-step="toast" onPress={() => toasts.add('Your changes are saved')}>
        Save
      </Button>
      <Form>
        <TextField isRequired name="email">
          <Label>Email</Label>
          <Input />
          <FieldError />
        </TextField>
        <Button type="submit" data-step="form">
          Send
        </Button>
      </Form>
      <ToggleButton data-step="toggle">Bold</ToggleButton>
      <ComboBox>
        <Label>City</Label>
        <Input data-step="combobox" />
        <Button>Show</Button>
        <Popover>
          <ListBox>
            <ListBoxItem>Padua</ListBoxItem>
            <ListBoxItem>Paris</ListBoxItem>
          </ListBox>
        </Popover>
      </ComboBox>
      <ToastRegion queue={toasts}>
        {({ toast }) => (
          <Toast toast={toast}>
            <ToastContent>
              <Text slot="title">{toast.content}</Text>
            </ToastContent>
            <Button slot="close">Close</Button>
          </Toast>
        )}
      </ToastRegion>
    </>
  );
}

export const reactAria: ZooPage = { Page, steps: allSteps };

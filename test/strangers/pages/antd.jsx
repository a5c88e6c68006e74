import { useState } from 'react';
import { App, Button, Form, Input, Modal, Pagination, Popconfirm, Table, Typography, message } from 'antd';
import { react } from '../react';

function Registration() {
  return (
    <>
      <h1>Create an account</h1>
      <Form name="registration" layout="vertical" autoComplete="off">
        <Form.Item label="Username" name="username" rules={[{ required: true, message: 'Please choose a username!' }]}>
          <Input />
        </Form.Item>
        <Form.Item
          label="Email address"
          name="email"
          rules={[{ type: 'email', message: 'This is not an email address!' }]}
        >
          <Input />
        </Form.Item>
        <Form.Item>
          <Button type="primary" htmlType="submit">
            Create account
          </Button>
        </Form.Item>
      </Form>
      <a href="#existing">Use an existing account</a>
    </>
  );
}

function Guests() {
  const [messageApi, contextHolder] = message.useMessage();
  const [guests, setGuests] = useState([{ key: 'ada', name: 'Ada Stone', seat: 'Front row' }]);

  function remove(guest) {
    setGuests(guests.filter(({ key }) => key !== guest.key));
    messageApi.success('Guest was taken off the list');
  }

  const columns = [
    { title: 'Guest', dataIndex: 'name' },
    { title: 'Seat', dataIndex: 'seat' },
    {
      title: 'Operation',
      render: (_, guest) => (
        <Popconfirm title="Remove this guest?" onConfirm={() => remove(guest)}>
          <Button type="link">Remove</Button>
        </Popconfirm>
      ),
    },
  ];
  return (
    <>
      {contextHolder}
      <h1>Guests of the concert</h1>
      <Table columns={columns} dataSource={guests} pagination={false} />
    </>
  );
}

function Closing() {
  const { notification: notices } = App.useApp();
  const [open, setOpen] = useState(false);
  const [confirmLoading, setConfirmLoading] = useState(false);

  function handleOk() {
    setConfirmLoading(true);
    setTimeout(() => {
      setOpen(false);
      setConfirmLoading(false);
      notices.info({ title: 'Project was closed', description: 'Its files stay readable for a year.' });
    }, 400);
  }

  return (
    <>
      <h1>Bridge renovation project</h1>
      <Button danger onClick={() => setOpen(true)}>
        Close project
      </Button>
      <Button>Rename project</Button>
      <Modal
        title="Close the project?"
        open={open}
        onOk={handleOk}
        confirmLoading={confirmLoading}
        onCancel={() => setOpen(false)}
      >
        <p>Nobody can add files afterwards.</p>
      </Modal>
    </>
  );
}

const files = ['Contract', 'Floor plan', 'Invoice'].map((name) => ({ key: name, name }));

function Files() {
  const [selectedRowKeys, setSelectedRowKeys] = useState([]);
  return (
    <>
      <h1>Files of the contract</h1>
      {selectedRowKeys.length > 0 ? `Selected ${selectedRowKeys.length} of the files` : null}
      <Table
        rowSelection={{ selectedRowKeys, onChange: setSelectedRowKeys }}
        columns={[{ title: 'Name', dataIndex: 'name' }]}
        dataSource={files}
        pagination={false}
      />
      <Button disabled={selectedRowKeys.length === 0}>Download files</Button>
    </>
  );
}

function Results() {
  return (
    <>
      <h1>Books about gardens</h1>
      <Typography.Paragraph copyable={{ text: 'https://books.example/gardens' }}>
        Link to this list
      </Typography.Paragraph>
      <Pagination
        defaultCurrent={1}
        total={85}
        pageSize={20}
        showSizeChanger={false}
        showTotal={(total, [first, last]) => `Books ${first} to ${last} of ${total}`}
      />
    </>
  );
}

export const pages = {
  registration: { show: react(Registration), keys: ['Tab', 'Tab', 'a', 'Tab', 'Return'] },
  guests: { show: react(Guests), keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'] },
  closing: {
    show: react(() => (
      <App>
        <Closing />
      </App>
    )),
    keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'],
  },
  files: { show: react(Files), keys: ['Tab', 'Tab', 'space', 'Tab', 'space'] },
  results: { show: react(Results), keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'] },
};

import { useEffect, useState } from 'react';
import {
  Accordion,
  Alert,
  Button,
  CloseButton,
  Form,
  ListGroup,
  Pagination,
  Spinner,
  Tab,
  Tabs,
  Toast,
  ToastContainer,
} from 'react-bootstrap';
import 'bootstrap/dist/css/bootstrap.min.css';
import { react } from '../react';

function Reminder() {
  const [show, setShow] = useState(false);
  return (
    <>
      <h1>Dentist on Thursday</h1>
      <Button onClick={() => setShow(true)}>Set a reminder</Button>{' '}
      <Button variant="link" href="#appointments">
        All appointments
      </Button>
      <ToastContainer position="bottom-end" className="p-3">
        <Toast onClose={() => setShow(false)} show={show}>
          <Toast.Header>
            <strong className="me-auto">Appointments</strong>
            <small>Just now</small>
          </Toast.Header>
          <Toast.Body>We will remind you on Wednesday.</Toast.Body>
        </Toast>
      </ToastContainer>
    </>
  );
}

const loadContacts = () => new Promise((resolve) => setTimeout(resolve, 500));

function Contacts() {
  const [isLoading, setLoading] = useState(false);
  const [contacts, setContacts] = useState(['Anna', 'Boris']);

  useEffect(() => {
    if (!isLoading) return;
    loadContacts().then(() => {
      setLoading(false);
      setContacts((old) => [...old, 'Carla', 'David']);
    });
  }, [isLoading]);

  return (
    <>
      <h1>Your contacts</h1>
      <ListGroup as="ul">
        {contacts.map((contact) => (
          <ListGroup.Item as="li" key={contact}>
            {contact}
          </ListGroup.Item>
        ))}
      </ListGroup>
      <Button disabled={isLoading || contacts.length > 2} onClick={isLoading ? null : () => setLoading(true)}>
        {isLoading ? 'Loading…' : 'Load more contacts'}
      </Button>{' '}
      {isLoading && (
        <Spinner animation="border" role="status">
          <span className="visually-hidden">Contacts are loading</span>
        </Spinner>
      )}
      <Button variant="secondary">Add a contact</Button>
    </>
  );
}

function Ticket() {
  const [validated, setValidated] = useState(false);
  const [failed, setFailed] = useState(false);

  function handleSubmit(event) {
    event.preventDefault();
    event.stopPropagation();
    setFailed(!event.currentTarget.checkValidity());
    setValidated(true);
  }

  return (
    <>
      <h1>Report a broken lift</h1>
      {failed && (
        <Alert variant="danger" onClose={() => setFailed(false)} dismissible>
          <Alert.Heading>Report was not sent</Alert.Heading>
          <p>Please fill in the floor.</p>
        </Alert>
      )}
      <Form noValidate validated={validated} onSubmit={handleSubmit}>
        <Form.Group controlId="floor">
          <Form.Label>Floor</Form.Label>
          <Form.Control required />
          <Form.Control.Feedback type="invalid">Please name the floor.</Form.Control.Feedback>
        </Form.Group>
        <Button type="submit">Send report</Button>
      </Form>
    </>
  );
}

function Filters() {
  const [filters, setFilters] = useState(['Only used bikes']);
  return (
    <>
      <h1>Bikes for sale</h1>
      {filters.length > 0 ? (
        <ListGroup>
          {filters.map((filter) => (
            <ListGroup.Item key={filter}>
              {filter}{' '}
              <CloseButton
                aria-label={`Remove ${filter}`}
                onClick={() => setFilters(filters.filter((other) => other !== filter))}
              />
            </ListGroup.Item>
          ))}
        </ListGroup>
      ) : (
        <p>No filter is active.</p>
      )}
    </>
  );
}

function Museum() {
  const [page, setPage] = useState(1);
  return (
    <>
      <h1>Visit the museum</h1>
      <Tabs defaultActiveKey="hours" id="museum-tabs">
        <Tab eventKey="hours" title="Hours">
          Open from ten to six.
        </Tab>
        <Tab eventKey="tickets" title="Tickets">
          Children enter for free.
        </Tab>
      </Tabs>
      <Accordion>
        <Accordion.Item eventKey="0">
          <Accordion.Header>How to get here</Accordion.Header>
          <Accordion.Body>Take the tram to the harbour.</Accordion.Body>
        </Accordion.Item>
      </Accordion>
      <Pagination>
        {[1, 2, 3].map((number) => (
          <Pagination.Item key={number} active={number === page} onClick={() => setPage(number)}>
            {number}
          </Pagination.Item>
        ))}
      </Pagination>
    </>
  );
}

export const pages = {
  reminder: { show: react(Reminder), keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'] },
  contacts: { show: react(Contacts), keys: ['Tab', 'Return'] },
  ticket: { show: react(Ticket), keys: ['Tab', 'Tab', 'Return', 'shift+Tab', 'shift+Tab', 'Return'] },
  filters: { show: react(Filters), keys: ['Tab', 'Return'] },
  museum: { show: react(Museum), keys: ['Tab', 'Down', 'Tab', 'Return', 'Tab', 'Return'] },
};

import { useEffect, useRef, useState } from 'react';
import {
  Alert,
  Button,
  Chip,
  Details,
  ErrorSummary,
  Heading,
  Link,
  Paragraph,
  Textfield,
} from '@digdir/designsystemet-react';
import { react } from '../react';

function Subjects() {
  const [subjects, setSubjects] = useState(['Roads and bridges', 'Schools and kindergartens']);
  return (
    <>
      <Heading level={1}>Filter the cases</Heading>
      {subjects.map((subject) => (
        <Chip.Removable
          key={subject}
          aria-label={`Remove ${subject}`}
          onClick={() => setSubjects((all) => all.filter((other) => other !== subject))}
        >
          {subject}
        </Chip.Removable>
      ))}
    </>
  );
}

function Apply() {
  const [errors, setErrors] = useState({});
  const summary = useRef(null);
  useEffect(() => {
    if (Object.keys(errors).length > 0) summary.current?.focus();
  }, [errors]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        setErrors({
          ...(!data.get('first') && { first: 'First name must be filled in' }),
          ...(!data.get('phone') && { phone: 'Telephone number must be filled in' }),
        });
      }}
    >
      <Heading level={1}>Apply for a permit</Heading>
      <Textfield id="first" name="first" label="Your first name" error={errors.first} />
      <Textfield id="phone" name="phone" label="Your telephone number" error={errors.phone} />
      <Button type="submit">Send the application</Button>
      {Object.keys(errors).length > 0 && (
        <ErrorSummary ref={summary}>
          <ErrorSummary.Heading>To continue, you must correct these errors:</ErrorSummary.Heading>
          <ErrorSummary.List>
            {Object.entries(errors).map(([id, error]) => (
              <ErrorSummary.Item key={id}>
                <ErrorSummary.Link href={`#${id}`}>{error}</ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
    </form>
  );
}

function FetchDocuments() {
  const [state, setState] = useState('idle');
  return (
    <>
      <Heading level={1}>Documents from the register</Heading>
      <Button
        loading={state === 'loading'}
        onClick={() => {
          setState('loading');
          setTimeout(() => setState('done'), 500);
        }}
      >
        {state === 'loading' ? 'Fetching the documents' : 'Fetch the documents'}
      </Button>
      <Button variant="secondary">Stop and leave</Button>
      {state === 'done' && (
        <Alert data-color="success" role="status">
          <Paragraph>The documents from the register are here.</Paragraph>
        </Alert>
      )}
    </>
  );
}

function Areas() {
  return (
    <>
      <Heading level={1}>Areas to show</Heading>
      <Chip.Checkbox name="area" value="north">
        Northern part of town
      </Chip.Checkbox>
      <Chip.Checkbox name="area" value="south" defaultChecked>
        Southern part of town
      </Chip.Checkbox>
      <Details>
        <Details.Summary>Why choose an area?</Details.Summary>
        <Details.Content>You only get news about that area.</Details.Content>
      </Details>
      <Link href="#news">Latest local news</Link>
    </>
  );
}

export const pages = {
  lastSubject: { show: react(Subjects), keys: ['Tab', 'Return', 'Tab', 'Return'] },
  permit: { show: react(Apply), keys: ['Tab', 'Tab', 'Tab', 'Return', 'Tab', 'Return'] },
  documents: { show: react(FetchDocuments), keys: ['Tab', 'Return', 'Tab'] },
  areas: { show: react(Areas), keys: ['Tab', 'space', 'Tab', 'space', 'Tab', 'Return', 'Tab'] },
};

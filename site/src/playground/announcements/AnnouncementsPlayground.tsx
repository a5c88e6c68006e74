import '@payaloud/react/styles.css';
import { useId, useMemo, useState } from 'react';
import { LanguageSelect } from '../shared/LanguageSelect';
import { useLanguage, type LanguageTag } from '../shared/languages';
import { Select } from '../shared/Select';
import '../shared/playground.css';
import './announcements.css';
import { flows, messagesOf, privacies, type Flow, type Privacy } from './events';
import { MessageCard } from './MessageCard';
import { usePageVoice } from './usePageVoice';

/** Every message of a flow: as text, as the page voice says it, and as braille. */
export function AnnouncementsPlayground() {
  const [tag, setTag] = useState<LanguageTag>('en');
  const [flow, setFlow] = useState<Flow>('payment');
  const [privacy, setPrivacy] = useState<Privacy>('speakers');
  const language = useLanguage(tag);
  const messages = useMemo(() => (language ? messagesOf(flow, language) : []), [flow, language]);
  const voice = usePageVoice();
  const heading = useId();

  return (
    <div className="payaloud playground">
      <div className="playground-columns">
        <Select label="Messages about" value={flow} options={optionsOf(flows)} onChange={setFlow} />
        <LanguageSelect value={tag} onChange={setTag} />
        <Select label="Page voice" value={privacy} options={optionsOf(privacies)} onChange={setPrivacy} />
      </div>
      {language && (
        <section className="playground-part" aria-labelledby={heading}>
          <h2 id={heading}>
            {messages.length} messages: {flows[flow]}
          </h2>
          <p role="status">{voice.problem}</p>
          <ol className="playground-messages">
            {messages.map(({ name, message }) => (
              <li key={name}>
                <MessageCard name={name} message={message} language={language} privacy={privacy} onSay={voice.say} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function optionsOf<Value extends string>(names: Readonly<Record<Value, string>>) {
  return (Object.keys(names) as Value[]).map((value) => ({ value, name: names[value] }));
}

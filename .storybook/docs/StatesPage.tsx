import { ArgTypes, Description, DocsContext, Source, Title, useOf } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { documented } from './documented';
import { State } from './State';

/**
 * The docs page of a component: its description, its props, and each of its stories in the state that it is named for.
 * Storybook's own page runs no play functions, so that most states would look like the first one.
 */
export function StatesPage() {
  const context = useContext(DocsContext);
  const { preparedMeta } = useOf('meta', ['meta']);
  const stories = context.componentStories();
  const { tables, described = {} } = documented[preparedMeta.title] ?? { tables: {} };
  return (
    <>
      <Title />
      <Description of="meta" />
      {Object.entries({ ...tables, ...described }).map(([name, one]) => (
        <section key={name}>
          <h2>{name}</h2>
          <Description of={one} />
          {name in tables && <ArgTypes of={one} />}
        </section>
      ))}
      <h2>States</h2>
      {stories.map((story) => (
        <State
          key={story.id}
          id={story.id}
          name={story.name}
          description={story.parameters.docs?.description?.story}
          globals={globalsOf(context.getStoryContext(story).globals)}
        >
          <Source of={story.moduleExport} type="code" />
        </State>
      ))}
    </>
  );
}

function globalsOf(globals: Readonly<Record<string, unknown>>): string {
  return Object.entries(globals)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(';');
}

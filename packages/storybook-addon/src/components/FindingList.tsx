import type { Finding } from '@payaloud/testing/spoken-log';
import React from 'react';
import { styled } from 'storybook/theming';
import { findingTitle } from '../panel/findingWords';
import { Notice, SubHeading } from './look';

interface FindingListProps {
  readonly findings: readonly Finding[];
}

/** The findings, in the order of the entries that show them. The heading of each tells its severity in words. */
export function FindingList({ findings }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <List aria-label="Findings">
      {findings.map((finding, index) => (
        // A finding has no id, and two of one name may be about the same entries.
        <li key={`${finding.name} ${finding.entries.join()} ${index}`}>
          <Notice data-tone={finding.severity === 'error' ? 'problem' : 'caution'}>
            <SubHeading>{findingTitle(finding)}</SubHeading>
            <p>
              {finding.message}{' '}
              <a href={finding.help} target="_blank" rel="noreferrer">
                About “{finding.name.replaceAll('-', ' ')}” and its remedy
              </a>
            </p>
          </Notice>
        </li>
      ))}
    </List>
  );
}

const List = styled.ul({ display: 'grid', gap: '0.5rem', listStyle: 'none', margin: 0, padding: 0 });

import type { Finding } from '@payaloud/testing/spoken-log';
import React from 'react';
import { styled } from 'storybook/theming';
import { findingTitle } from '../panel/findingWords';
import { Notice, SubHeading } from './look';

interface FindingItemProps {
  readonly finding: Finding;
}

/** A finding after the entries that it is about: its heading tells the severity in words. */
export function FindingItem({ finding }: FindingItemProps) {
  return (
    <Item data-finding={finding.name}>
      <Notice data-tone={finding.severity === 'error' ? 'problem' : 'caution'}>
        <SubHeading>{findingTitle(finding)}</SubHeading>
        <p>{finding.message}</p>
        <a href={finding.help} target="_blank" rel="noreferrer">
          About “{finding.name.replaceAll('-', ' ')}” and its remedy
        </a>
      </Notice>
    </Item>
  );
}

const Item = styled.li({ padding: '0.5rem 0.75rem' });

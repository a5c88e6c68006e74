import type { ZooCase } from '../zooCase';
import { assertiveCartTotal } from './assertiveCartTotal';
import { commaMovedOnBlur } from './commaMovedOnBlur';
import { errorInsertedWithText } from './errorInsertedWithText';
import { errorSummaryRepeated } from './errorSummaryRepeated';
import { overlayMountedWithStatus } from './overlayMountedWithStatus';
import { payReadAsUnavailable } from './payReadAsUnavailable';
import { queuedAlertsInOneRegion } from './queuedAlertsInOneRegion';
import { regionWithoutAnnouncement } from './regionWithoutAnnouncement';
import { sameTextAgain } from './sameTextAgain';
import { statusMountedWithText } from './statusMountedWithText';

export const zooCases: Readonly<Record<string, ZooCase>> = {
  assertiveCartTotal,
  errorInsertedWithText,
  overlayMountedWithStatus,
  statusMountedWithText,
  payReadAsUnavailable,
  regionWithoutAnnouncement,
  commaMovedOnBlur,
  queuedAlertsInOneRegion,
  errorSummaryRepeated,
  sameTextAgain,
};

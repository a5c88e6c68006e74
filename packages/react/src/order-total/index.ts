export { useConfirmedOrder, type ConfirmedOrder } from './useConfirmedOrder';
export { useTotalAnnouncement, type TotalAnnouncementOptions } from './useTotalAnnouncement';

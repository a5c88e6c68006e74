export { AnnouncementLog, type AnnouncementLogProps } from './AnnouncementLog';

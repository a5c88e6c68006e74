export { AnnouncementsPlayground } from './AnnouncementsPlayground';

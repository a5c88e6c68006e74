export { useAnnounce } from '@payaloud/react';

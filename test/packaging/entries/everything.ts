export * from '@payaloud/react';

export * from '@payaloud/browser';

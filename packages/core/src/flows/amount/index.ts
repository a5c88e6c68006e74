export * from './public';
export * from './messages/refusingWord';
export * from './messages/styleOf';

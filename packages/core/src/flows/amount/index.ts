export * from './public';
export * from './percentLoaded';
export * from './refusingWord';
export * from './styleOf';

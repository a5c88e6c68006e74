/**
 * React's development build makes a task of the console for each element, so that DevTools can show where it was created. In
 * Chromium that takes a twelfth of a story's processor time (29 November 2026). React leaves it out if the console has no
 * tasks when React is loaded.
 */
Reflect.deleteProperty(console, 'createTask');

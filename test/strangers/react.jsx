import { createRoot } from 'react-dom/client';

/** Shows a component. */
export const react = (Component) => (main) => createRoot(main).render(<Component />);

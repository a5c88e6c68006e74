export { formatFlowStep } from './formatFlowStep';

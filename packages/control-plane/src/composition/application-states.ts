export { type StatusReference, statusReference } from '../contexts/applications/status-words.ts';

export { showName } from './escape.ts';

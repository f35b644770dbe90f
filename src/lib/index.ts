export { idSchema } from './id.ts';

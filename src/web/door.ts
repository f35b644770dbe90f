export * from '../index.ts';
export * from './fixture.ts';

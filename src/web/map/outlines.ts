// The outlines as the map draws them. The core reads them, so that it can be done beforehand.
export type { Outline } from '../../index.ts';

// The outlines as the map draws them; the core reads them, so that a server can do it beforehand.
export { outlinesOf, type Outline } from '../../index.ts';

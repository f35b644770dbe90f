/** The day of a side that nothing limits in the past; before every day that can be asked for. */
export const EVER = -(2 ** 31);

/** The day of a side that nothing limits in the future: no end, no latest day. After every day that can be asked for. */
export const NEVER = 2 ** 31 - 1;

/** No event: the end of what has none, or a bound that no event gives. */
export const NO_EVENT = -1;

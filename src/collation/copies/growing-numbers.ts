/** A list of 32-bit numbers that grows: four bytes a number, and room for at most as many again. */
export interface GrowingNumbers {
  /** The numbers, with room after them. */
  data: Uint32Array;
  length: number;
}

/** An empty list. */
export function growingNumbers(): GrowingNumbers {
  return { data: new Uint32Array(1024), length: 0 };
}

/** Makes room for some more numbers and returns where they begin. */
export function extend(list: GrowingNumbers, by: number): number {
  const start = list.length;
  list.length += by;
  if (list.length > list.data.length) {
    const wider = new Uint32Array(Math.max(list.length, Math.ceil(list.data.length * 1.5)));
    wider.set(list.data.subarray(0, start));
    list.data = wider;
  }
  return start;
}

/** Adds one number at the end. */
export function push(list: GrowingNumbers, number: number): void {
  const at = extend(list, 1);
  list.data[at] = number;
}

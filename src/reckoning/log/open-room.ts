import { createOrder, type RowOrder } from './order-rows.ts';

/** Room for sweeping one subject whose order is open. Positions count its events by their earliest days. */
export interface OpenRoom {
  /** The same events by their latest days. */
  byLatest: RowOrder;
  /** By position: what the row says. */
  lo: Int32Array;
  hi: Int32Array;
  code: Int32Array;
  event: Int32Array;
  /** By slot: the position. */
  positionOf: Int32Array;
  /** By position of an initiation: the position of the event that gives its latest end, or `NO_POSITION`. */
  lastEnder: Int32Array;
  /** By position of a termination: the next one of the same holder, or `NO_POSITION`. */
  nextTermination: Int32Array;
  /** By holder: the first termination that can still matter. */
  firstTermination: Int32Array;
  /** By holder: the termination with the least latest day among those looked at. */
  soonestTermination: Int32Array;
  /** By holder: the tenure that another initiation of the same holder may still join, or `NO_POSITION`. */
  running: Int32Array;
  /** By holder: the last day on which that tenure may begin. */
  runningLatest: Int32Array;
}

export const NO_POSITION = -1;

/** Room that grows with what is swept in it. */
export function createOpenRoom(): OpenRoom {
  return { byLatest: createOrder(), ...positions(64), ...byHolder(16) };
}

/** Makes room for so many events, copies them in by position, and forgets what was known of their holders. */
export function fillRoom(
  room: OpenRoom,
  order: RowOrder,
  row: (slot: number) => number,
  words: Int32Array,
  size: number,
): void {
  if (room.lo.length < size) Object.assign(room, positions(2 * size));
  let most = 0;
  for (let at = 0; at < size; at++) {
    const slot = order.slots[at]!;
    const start = row(slot);
    room.lo[at] = words[start]!;
    room.hi[at] = words[start + 1]!;
    room.code[at] = words[start + 2]!;
    room.event[at] = words[start + 3]!;
    room.positionOf[slot] = at;
    most = Math.max(most, room.code[at]! >> 1);
  }
  if (room.running.length <= most) Object.assign(room, byHolder(2 * most + 1));
  for (let at = 0; at < size; at++) {
    const holder = room.code[at]! >> 1;
    room.firstTermination[holder] = NO_POSITION;
    room.soonestTermination[holder] = NO_POSITION;
    room.running[holder] = NO_POSITION;
  }
}

function positions(size: number): Omit<OpenRoom, 'byLatest' | keyof ReturnType<typeof byHolder>> {
  const column = (): Int32Array => new Int32Array(size);
  return {
    lo: column(),
    hi: column(),
    code: column(),
    event: column(),
    positionOf: column(),
    lastEnder: column(),
    nextTermination: column(),
  };
}

function byHolder(
  size: number,
): Pick<OpenRoom, 'firstTermination' | 'soonestTermination' | 'running' | 'runningLatest'> {
  const column = (): Int32Array => new Int32Array(size);
  return {
    firstTermination: column(),
    soonestTermination: column(),
    running: column(),
    runningLatest: column(),
  };
}

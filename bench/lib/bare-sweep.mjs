const END = 730_000;

/**
 * The floor, the method of `shared/bench/bare-sweep.mjs` in this process: one number per event, the runtime's own sort, and one sweep that keeps the
 * holder, start and end of each interval. No reasons, no uncertain days. The sum of the days is left to the caller, as with the engine.
 */
export function bareSweep(packed) {
  const keys = packed.slice();
  keys.sort();
  const start = new Uint32Array(keys.length);
  const end = new Uint32Array(keys.length);
  const holder = new Uint8Array(keys.length);
  let found = 0;
  let current = -1;
  let held = -1;
  let since = 0;
  const close = (day) => {
    start[found] = since;
    end[found] = day;
    holder[found++] = held;
  };
  for (let i = 0; i < keys.length; i++) {
    const place = Math.floor(keys[i] / 16_777_216);
    const rest = keys[i] - place * 16_777_216;
    const day = rest >>> 4;
    const party = rest & 7;
    if (place !== current) {
      if (held >= 0) close(END);
      current = place;
      held = -1;
    }
    if (rest & 8) {
      if (party === held) continue;
      if (held >= 0) close(day);
      held = party;
      since = day;
    } else if (party === held) {
      close(day);
      held = -1;
    }
  }
  if (held >= 0) close(END);
  return { found, start, end, holder };
}

/** The events as the floor wants them: place, day, kind and party in one number each. */
export function pack({ group, kind, holder, earliest }) {
  return Float64Array.from(
    group,
    (place, at) => (place * 1_048_576 + earliest[at]) * 16 + (kind[at] === 0 ? 8 : 0) + holder[at],
  );
}

/** The same for promises: sorted by agreement and day, in one number each, and what became of each counted. */
export function barePromises(packed, deadline) {
  const keys = packed.slice();
  keys.sort();
  const late = new Int32Array(keys.length);
  let agreements = 0;
  let current = -1;
  let promised = -1;
  for (let i = 0; i < keys.length; i++) {
    const agreement = Math.floor(keys[i] / 16_777_216);
    const rest = keys[i] - agreement * 16_777_216;
    const day = rest >>> 4;
    if (agreement !== current) {
      current = agreement;
      promised = day;
      late[agreements++] = -1;
    } else if (late[agreements - 1] < 0) {
      late[agreements - 1] = Math.max(0, day - promised - deadline);
    }
  }
  return { agreements, late };
}

import type { Attachment } from 'svelte/attachments';

/** What hands do to the map. Points are in pixels from the upper left of the sheet. */
export interface Gestures {
  /** Whether one finger moves the map; where not, it scrolls the page. */
  readonly fingerMoves: () => boolean;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at: [number, number]) => void;
}

const DRAG = 4;
const WHEEL = 0.0016;

/** Moves by dragging, enlarges by wheel and by two fingers; a click that ends a drag is none. */
export function followGestures({ fingerMoves, pan, zoom }: Gestures): Attachment<HTMLElement> {
  return (sheet) => {
    const held = new Map<number, { x: number; y: number }>();
    let moved = 0;
    const at = (event: MouseEvent): { x: number; y: number } => {
      const { left, top } = sheet.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };

    const press = (event: PointerEvent): void => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      held.set(event.pointerId, at(event));
      if (held.size === 1) moved = 0;
    };
    const move = (event: PointerEvent): void => {
      const before = held.get(event.pointerId);
      if (before === undefined) return;
      const now = at(event);
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined && event.pointerType === 'touch' && !fingerMoves()) return;
      const share = other === undefined ? 1 : 2;
      moved += Math.hypot(now.x - before.x, now.y - before.y);
      if (moved > DRAG && !sheet.hasPointerCapture(event.pointerId)) sheet.setPointerCapture(event.pointerId);
      held.set(event.pointerId, now);
      pan((now.x - before.x) / share, (now.y - before.y) / share);
      if (other === undefined) return;
      const apart = (from: { x: number; y: number }): number =>
        Math.max(10, Math.hypot(from.x - other.x, from.y - other.y));
      zoom(apart(now) / apart(before), [(now.x + other.x) / 2, (now.y + other.y) / 2]);
    };
    const release = (event: PointerEvent): void => void held.delete(event.pointerId);
    const click = (event: MouseEvent): void => {
      if (moved <= DRAG) return;
      event.preventDefault();
      event.stopPropagation();
      moved = 0;
    };
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { x, y } = at(event);
      zoom(Math.exp(-event.deltaY * WHEEL * (event.deltaMode === 1 ? 20 : 1)), [x, y]);
    };
    const stay = (event: Event): void => event.preventDefault();

    sheet.addEventListener('pointerdown', press);
    sheet.addEventListener('pointermove', move);
    sheet.addEventListener('pointerup', release);
    sheet.addEventListener('pointercancel', release);
    sheet.addEventListener('click', click, true);
    sheet.addEventListener('dragstart', stay);
    sheet.addEventListener('wheel', wheel, { passive: false });
    return () => {
      sheet.removeEventListener('pointerdown', press);
      sheet.removeEventListener('pointermove', move);
      sheet.removeEventListener('pointerup', release);
      sheet.removeEventListener('pointercancel', release);
      sheet.removeEventListener('click', click, true);
      sheet.removeEventListener('dragstart', stay);
      sheet.removeEventListener('wheel', wheel);
    };
  };
}

import type { PlacedLane, PlacedMark } from './layout.js';

/** The mark an arrow key leads to: along the lane, or to the nearest date in the next lane that has one. */
export function nextMark(lanes: PlacedLane[], id: string, key: string): string | undefined {
  const row = lanes.findIndex((lane) => lane.marks.some((placed) => placed.mark.id === id));
  if (row < 0) {
    return undefined;
  }
  const marks = lanes[row].marks;
  const at = marks.findIndex((placed) => placed.mark.id === id);
  switch (key) {
    case 'ArrowRight':
      return marks[at + 1]?.mark.id;
    case 'ArrowLeft':
      return marks[at - 1]?.mark.id;
    case 'Home':
      return marks[0].mark.id;
    case 'End':
      return marks[marks.length - 1].mark.id;
    case 'ArrowDown':
      return nearest(lanes.slice(row + 1), marks[at].x)?.mark.id;
    case 'ArrowUp':
      return nearest(lanes.slice(0, row).reverse(), marks[at].x)?.mark.id;
    default:
      return undefined;
  }
}

function nearest(lanes: PlacedLane[], x: number): PlacedMark | undefined {
  const lane = lanes.find((candidate) => candidate.marks.length > 0);
  return lane?.marks.reduce((best, mark) => (Math.abs(mark.x - x) < Math.abs(best.x - x) ? mark : best));
}

/** Where the Tab key enters: the chosen mark, else the first one that is not reached yet. */
export function entry(lanes: PlacedLane[], chosen: string | undefined): string | undefined {
  const all = lanes.flatMap((lane) => lane.marks.map((placed) => placed.mark));
  return (all.find((mark) => mark.id === chosen) ?? all.find((mark) => mark.state !== 'REACHED') ?? all[0])?.id;
}

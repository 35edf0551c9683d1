import type { Lane, Mark, TimelineData } from './model.js';
import { Scale } from './scale.js';

/** A mark's place: 24 pixels from every neighbour, so that each can be hit by a finger. */
export interface PlacedMark {
  mark: Mark;
  x: number;
  y: number;
}

export interface PlacedLane {
  lane: Lane;
  /** Upper edge of the lane's row, label included. */
  top: number;
  middle: number;
  height: number;
  /** Its marks need more than one row. */
  crowded: boolean;
  marks: PlacedMark[];
}

export interface Layout {
  width: number;
  height: number;
  /** Where the lanes begin and end, below the axis. */
  top: number;
  bottom: number;
  /** Labels stand above the lanes instead of at their left. */
  stacked: boolean;
  scale: Scale;
  lanes: PlacedLane[];
}

interface Sizes {
  axis: number;
  gap: number;
  bar: number;
  stem: number;
  spot: number;
  caption: number;
  labels: number;
}

const FULL: Sizes = { axis: 44, gap: 12, bar: 34, stem: 28, spot: 24, caption: 22, labels: 176 };
const COMPACT: Sizes = { axis: 20, gap: 6, bar: 12, stem: 12, spot: 0, caption: 0, labels: 128 };

/** Puts each mark into the first row of its lane where it has room; with no spot kept free, all share one row. */
function rows(marks: Mark[], scale: Scale, spot: number): number[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const x = scale.x(mark.date);
    const free = ends.findIndex((end) => x - end >= spot);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}

function placeLane(lane: Lane, data: TimelineData, scale: Scale, top: number, sizes: Sizes): PlacedLane {
  const marks = data.marks
    .filter((mark) => mark.lane === lane.key)
    .sort((a, b) => a.date.localeCompare(b.date));
  const row = rows(marks, scale, sizes.spot);
  const count = Math.max(1, ...row.map((r) => r + 1));
  const bar = lane.mainFrom ? sizes.bar : sizes.stem;
  const height = Math.max(bar, count * sizes.spot + 8);
  const middle = top + sizes.caption + height / 2;
  const first = middle - ((count - 1) * sizes.spot) / 2;
  const y = (r: number): number => first + r * sizes.spot;
  const placed = marks.map((mark, i) => ({ mark, x: scale.x(mark.date), y: y(row[i]) }));
  return { lane, top, middle, height, crowded: count > 1, marks: placed };
}

/** Measures the whole picture for a width. */
export function layOut(data: TimelineData, width: number, compact: boolean): Layout {
  const stacked = !compact && width < 640;
  const beside = compact ? width >= 360 : !stacked;
  const sizes = { ...(compact ? COMPACT : FULL), caption: stacked ? FULL.caption : 0 };
  const edge = compact ? 4 : 14;
  const scale = new Scale(data, beside ? sizes.labels : edge, width - edge);
  const lanes: PlacedLane[] = [];
  let top = sizes.axis;
  for (const lane of data.lanes) {
    const placed = placeLane(lane, data, scale, top, sizes);
    lanes.push(placed);
    top = placed.middle + placed.height / 2 + sizes.gap;
  }
  return { width, height: top, top: sizes.axis, bottom: top, stacked, scale, lanes };
}

import { svg, type SVGTemplateResult } from 'lit';
import type { PlacedLane } from './layout.js';
import type { Mark } from './model.js';
import type { Scale } from './scale.js';

const STEM = 6;
const BEND = 44;
const CORNER = 8;

interface Piece {
  from: number;
  to: number;
  half: number;
}

/** A thin stem while the lane runs beside others, opening to full width while it is the main thing. */
export function lanePath({ lane, middle, height }: PlacedLane, scale: Scale): string {
  const from = scale.x(lane.from);
  const to = Math.max(scale.x(lane.to), from + 2 * CORNER);
  const full = height / 2;
  const stem = Math.min(STEM, full * 0.45);
  const main = lane.mainFrom && lane.mainTo ? [scale.x(lane.mainFrom), scale.x(lane.mainTo)] : [to, to];
  const pieces = [
    { from, to: main[0], half: stem },
    { from: main[0], to: main[1], half: full },
    { from: main[1], to, half: stem },
  ].filter((piece) => piece.to - piece.from > 1);
  return `${edge(pieces, middle)} ${edge(mirrored(pieces), -middle)} Z`;
}

/** The whole ground of a lane, so that marks beside the stem are seen to belong to it. */
export function ground({ lane, middle, height }: PlacedLane, scale: Scale): SVGTemplateResult {
  const from = scale.x(lane.from);
  const width = Math.max(scale.x(lane.to) - from, 2 * CORNER);
  return svg`<rect class="ground" x=${from} y=${middle - height / 2} width=${width} height=${height} rx=${CORNER}></rect>`;
}

/** One long edge from left to right, corners rounded, a soft bend wherever the width changes. */
function edge(pieces: Piece[], middle: number): string {
  const sign = middle < 0 ? -1 : 1;
  const at = (x: number, half: number): string => `${sign * x},${sign * (middle - half)}`;
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  const corner = (half: number): number => Math.min(CORNER, half);
  const path = [`${sign > 0 ? 'M' : 'L'}${at(first.from, first.half - corner(first.half))}`];
  path.push(`Q${at(first.from, first.half)} ${at(first.from + corner(first.half), first.half)}`);
  pieces.slice(1).forEach((next, i) => {
    const before = pieces[i];
    const thin = next.half > before.half ? before : next;
    const bend = Math.min(BEND, (thin.to - thin.from) * 0.7);
    const [start, end] = thin === before ? [next.from - bend, next.from] : [next.from, next.from + bend];
    const half = (start + end) / 2;
    path.push(`L${at(start, before.half)} C${at(half, before.half)} ${at(half, next.half)} ${at(end, next.half)}`);
  });
  path.push(`L${at(last.to - corner(last.half), last.half)}`);
  path.push(`Q${at(last.to, last.half)} ${at(last.to, last.half - corner(last.half))}`);
  return path.join(' ');
}

/** The same turned by 180 degrees, so that the lower edge is drawn from right to left. */
const mirrored = (pieces: Piece[]): Piece[] =>
  pieces.map(({ from, to, half }) => ({ from: -to, to: -from, half })).reverse();

/** A mark's shape says its state without colour: open, half, full with a tick; a broken ring when its day has passed. */
export function glyph(state: Mark['state'], overdue: boolean, r = 7): SVGTemplateResult {
  return svg`
    ${overdue ? svg`<circle class="late" r=${r + 3.5}></circle>` : ''}
    <circle class="spot ${state}" r=${r}></circle>
    ${state === 'UNDER_WAY' ? svg`<path class="half" d="M0,${-r} A${r},${r} 0 0 0 0,${r} Z"></path>` : ''}
    ${state === 'REACHED' && r >= 6 ? svg`<path class="tick" d="M-3.2,0.2 L-0.9,2.6 L3.4,-2.4"></path>` : ''}`;
}

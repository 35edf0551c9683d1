import { css } from 'lit';
import { markStyle } from './mark-style.js';

const picture = css`
  :host {
    --ink: var(--trellis-text);
    --soft: var(--trellis-text-soft);
    --line: var(--trellis-line);
    display: block;
    position: relative;
    color: var(--ink);
    font-size: 0.8125rem;
  }
  :host([hidden]) {
    display: none;
  }
  svg {
    display: block;
    overflow: visible;
  }
  text {
    fill: var(--soft);
    font: inherit;
  }
  .year {
    fill: var(--ink);
    font-weight: 600;
  }
  .month {
    font-size: 0.6875rem;
  }
  .label {
    fill: var(--ink);
    font-weight: 600;
  }
  .window {
    font-size: 0.6875rem;
  }
  .label,
  .window {
    paint-order: stroke;
    stroke: var(--trellis-surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .grid {
    stroke: var(--line);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .grid.fine {
    opacity: 0.45;
  }
  .lane {
    fill: var(--tone-soft);
    stroke: var(--tone);
    stroke-width: 1.25;
    stroke-opacity: 0.45;
  }
  .ground {
    fill: var(--tone-soft);
    opacity: 0.4;
  }
  .key {
    fill: var(--tone);
  }
  .rest {
    fill: url(#hatch);
  }
  .hatch {
    stroke: var(--soft);
    stroke-width: 1.25;
    stroke-opacity: 0.55;
  }
  .rest-edge {
    stroke: var(--soft);
    stroke-opacity: 0.4;
    fill: none;
  }
  .today {
    stroke: var(--trellis-accent);
    stroke-width: 2;
  }
  .pill {
    fill: var(--trellis-accent);
  }
  .pill-text {
    fill: var(--trellis-on-accent);
    font-size: 0.6875rem;
    font-weight: 600;
  }
  .mark {
    cursor: pointer;
    outline: none;
  }
  .hit {
    fill: transparent;
  }
  .mark:hover .spot {
    r: 8px;
  }
  .ring {
    display: none;
    fill: none;
    stroke: var(--trellis-accent);
    stroke-width: 2;
  }
  .chosen .ring,
  .mark:focus-visible .ring {
    display: inline;
  }
  .mark:focus-visible .ring {
    stroke: var(--trellis-focus);
    stroke-width: 3;
  }
  @media (prefers-reduced-motion: reduce) {
    .spot,
    .tip {
      transition: none;
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .lane,
    .spot {
      stroke: CanvasText;
      fill: Canvas;
    }
    .spot.REACHED,
    .half,
    .key {
      fill: CanvasText;
    }
  }
`;

const around = css`
  .tip {
    position: absolute;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(18rem, 90%);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--trellis-radius-s);
    background: var(--trellis-surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
    animation: appear 120ms ease-out;
  }
  .tip b {
    display: block;
    font-weight: 600;
  }
  .tip span {
    color: var(--soft);
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 2px;
    }
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
    color: var(--soft);
    font-size: 0.75rem;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    --tone: var(--soft);
    --tone-soft: color-mix(in srgb, var(--soft) 18%, transparent);
  }
`;

/** The whole element. */
export const style = [markStyle, around, picture];

import { css } from 'lit';

/** How the shapes of milestones look, wherever they are shown. */
export const markStyle = css`
  .spot {
    fill: var(--trellis-surface);
    stroke: var(--tone);
    stroke-width: 2;
    transition: r 120ms ease-out;
  }
  .spot.REACHED,
  .half {
    fill: var(--tone);
  }
  .tick {
    fill: none;
    stroke: var(--trellis-surface);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .late {
    fill: none;
    stroke: var(--trellis-overdue);
    stroke-width: 1.5;
    stroke-dasharray: 3.5 2.5;
  }
`;

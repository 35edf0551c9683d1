import { css } from 'lit';
import { markStyle } from '../shared/timeline/mark-style.js';

const box = css`
  :host {
    display: grid;
    grid-template-columns: auto auto 1fr auto auto;
    gap: 0 var(--trellis-space-2, 0.5rem);
    align-items: start;
    position: relative;
    padding: var(--trellis-space-2, 0.5rem) 0;
    border-block-end: 1px solid var(--trellis-line);
    color: var(--trellis-text);
  }
  :host(:hover) {
    background: color-mix(in srgb, var(--tone-soft) 35%, transparent);
  }
  :host([place='before']) {
    box-shadow: 0 -2px 0 var(--trellis-accent);
  }
  :host([place='after']) {
    box-shadow: 0 2px 0 var(--trellis-accent);
  }
  .grip {
    fill: var(--trellis-text-soft);
    cursor: grab;
    opacity: 0.45;
    touch-action: none;
  }
  :host(:hover) .grip {
    opacity: 1;
  }
  .grip.fixed {
    visibility: hidden;
  }
  .gone {
    stroke: var(--tone);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .body {
    display: grid;
    gap: 0.125rem;
    min-inline-size: 0;
  }
  a {
    justify-self: start;
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  .meta,
  .why {
    color: var(--trellis-text-soft);
    font-size: 0.8125rem;
  }
  .why {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  @media (pointer: coarse), (max-width: 40rem) {
    .grip,
    .why {
      display: none;
    }
    :host {
      grid-template-columns: auto 1fr auto;
    }
    .next {
      grid-column: 2;
      grid-row: 2;
      justify-self: start;
      margin-block-start: 0.25rem;
    }
    .more {
      grid-column: 3;
      grid-row: 1;
    }
  }
`;

const buttons = css`
  button {
    min-block-size: 2rem;
    padding: 0 0.75rem;
    border: 1px solid var(--trellis-line);
    border-radius: var(--trellis-radius-s);
    background: var(--trellis-surface);
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--trellis-text-soft);
  }
  a:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--trellis-focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .more {
    min-inline-size: 2rem;
    padding: 0;
    border-color: transparent;
    background: none;
    font-size: 1.125rem;
    line-height: 1;
  }
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.25rem;
    border: 1px solid var(--trellis-line);
    border-radius: var(--trellis-radius-s);
    background: var(--trellis-surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
  }
  [popover] button {
    display: block;
    inline-size: 100%;
    min-inline-size: 10rem;
    min-block-size: 2.25rem;
    border: 0;
    text-align: start;
  }
  [popover] button:hover {
    background: color-mix(in srgb, var(--trellis-text) 8%, transparent);
  }
`;

/** One row of the list. */
export const rowStyle = [markStyle, box, buttons];

import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { TimelineData } from './model.js';
import { glyph } from './shapes.js';

const at = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">${shape}</svg>`;

const stem = 'M-8,-2.5 H-1 C3,-2.5 3,-7 8,-7 V7 C3,7 3,2.5 -1,2.5 H-8 Z';

/** Says in words what the shapes mean; only what occurs in the picture is listed. */
export function legend(data: TimelineData): TemplateResult {
  const words = data.words;
  const has = (state: string): boolean => data.marks.some((mark) => mark.state === state);
  const items: [boolean, SVGTemplateResult, string][] = [
    [true, svg`<path class="lane" d=${stem}></path>`, `${words.light} → ${words.main}`],
    [has('PLANNED'), glyph('PLANNED', false, 6), words.planned],
    [has('UNDER_WAY'), glyph('UNDER_WAY', false, 6), words.underWay],
    [has('REACHED'), glyph('REACHED', false, 6), words.reached],
    [data.marks.some((mark) => mark.overdue), glyph('PLANNED', true, 6), words.overdue],
    [data.rests.length > 0, svg`<rect class="rest" x="-9" y="-7" width="18" height="14"></rect>`, words.rest],
  ];
  return html`<ul class="legend" aria-hidden="true">
    ${items.filter(([shown]) => shown).map(([, shape, text]) => html`<li>${at(shape)}${text}</li>`)}
  </ul>`;
}

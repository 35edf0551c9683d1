import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Layout } from './layout.js';
import type { TimelineData } from './model.js';
import { restLabel } from './words.js';

const PILL = 18;

/** The axis and its faint lines; a label gives way to the edge, to its neighbour and to the today pill. */
export function axis(data: TimelineData, { scale, top, bottom, width }: Layout, compact: boolean): SVGTemplateResult[] {
  const today = scale.x(data.today);
  const pill = pillWidth(data.words.today) / 2;
  const ticks = scale.ticks(data.locale).filter((tick) => tick.year || !compact);
  const years = ticks.filter((tick) => tick.year);
  return ticks.map((tick) => {
    const next = years[years.indexOf(tick) + 1]?.x ?? width;
    const hidden = tick.year ? next - tick.x < 38 : Math.abs(tick.x + 12 - today) < pill + 14;
    const y = tick.year ? 14 : 34;
    return svg`<line class="grid ${tick.year ? '' : 'fine'}" x1=${tick.x} x2=${tick.x} y1=${tick.year ? 4 : top - 6} y2=${bottom}></line>
      ${hidden ? nothing : svg`<text class=${tick.year ? 'year' : 'month'} x=${tick.x + 5} y=${y}>${tick.text}</text>`}`;
  });
}

/** Times of rest, hatched across all lanes. */
export function rests(data: TimelineData, { scale, top, bottom }: Layout): SVGTemplateResult[] {
  return data.rests.map((rest) => {
    const x = scale.x(rest.from);
    const width = Math.max(3, scale.x(rest.to) - x);
    const label = restLabel(data, rest);
    return svg`<g role="img" aria-label=${label}><title>${label}</title>
      <rect class="rest" x=${x} y=${top - 4} width=${width} height=${bottom - top + 4}></rect>
      <path class="rest-edge" d="M${x},${top - 4} V${bottom} M${x + width},${top - 4} V${bottom}"></path></g>`;
  });
}

/** Today: a line through all lanes with its name on top. */
export function today(data: TimelineData, { scale, top, bottom, width }: Layout, compact: boolean): SVGTemplateResult {
  const x = scale.x(data.today);
  const size = pillWidth(data.words.today);
  const left = Math.min(Math.max(x - size / 2, 0), width - size);
  const y = top - PILL - 4;
  return svg`<g aria-hidden="true"><line class="today" x1=${x} x2=${x} y1=${top - 5} y2=${bottom}></line>
    ${compact
      ? nothing
      : svg`<rect class="pill" x=${left} y=${y} width=${size} height=${PILL} rx="9"></rect>
          <text class="pill-text" x=${left + size / 2} y=${y + 13} text-anchor="middle">${data.words.today}</text>`}</g>`;
}

const pillWidth = (text: string): number => text.length * 6.6 + 18;

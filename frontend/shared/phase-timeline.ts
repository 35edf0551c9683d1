import { html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import { axis, rests, today } from './timeline/frame.js';
import { entry, nextMark } from './timeline/keys.js';
import { layOut, type Layout, type PlacedLane, type PlacedMark } from './timeline/layout.js';
import { legend } from './timeline/legend.js';
import type { TimelineData } from './timeline/model.js';
import { glyph, ground, lanePath } from './timeline/shapes.js';
import { style } from './timeline/style.js';
import { laneWindow, markDetail } from './timeline/words.js';

/**
 * Overlapping lanes on one axis of time, with rests and milestones.
 * Arrow keys move between milestones, Enter fires `milestone-selected` with the id.
 * `compact` is a small picture without anything to press.
 */
export class PhaseTimeline extends LitElement {
  static override styles = style;
  static override properties = {
    json: { attribute: false },
    compact: { type: Boolean, reflect: true },
    selected: { type: String },
    width: { state: true },
    active: { state: true },
    tip: { state: true },
  };

  /** A `TimelineData` as JSON text. */
  declare json?: string;
  declare compact: boolean;
  declare selected?: string;
  declare width: number;
  declare active?: string;
  declare tip?: PlacedMark;

  private data?: TimelineData;
  private layout?: Layout;
  private readonly resize = new ResizeObserver(([entry]) => {
    this.width = Math.round(entry.contentRect.width);
  });

  constructor() {
    super();
    this.compact = false;
    this.width = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resize.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('json')) {
      this.data = this.json ? (JSON.parse(this.json) as TimelineData) : undefined;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.data || this.width < 40) {
      return nothing;
    }
    const data = this.data;
    const layout = layOut(data, this.width, this.compact);
    this.layout = layout;
    const { width, height } = layout;
    return html`
      <svg
        width=${width}
        height=${height}
        role=${this.compact ? 'img' : 'group'}
        aria-label=${data.label}
        @keydown=${this.onKey}
      >
        <defs>
          <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="hatch" x1="0" x2="0" y1="0" y2="7"></line>
          </pattern>
        </defs>
        <g aria-hidden="true">${axis(data, layout, this.compact)}</g>
        ${layout.lanes.map((lane) => this.bar(lane, layout))} ${rests(data, layout)}
        ${today(data, layout, this.compact)} ${layout.lanes.map((lane) => this.caption(lane, layout, data))}
        ${layout.lanes.map((lane) => this.marks(lane, layout, data))}
      </svg>
      ${this.compact ? nothing : [this.tooltip(data), legend(data)]}
    `;
  }

  private tone(key: string): ReturnType<typeof styleMap> {
    return styleMap({ '--tone': `var(--trellis-phase-${key})`, '--tone-soft': `var(--trellis-phase-${key}-soft)` });
  }

  private bar(placed: PlacedLane, { scale }: Layout): SVGTemplateResult {
    return svg`<g aria-hidden="true" style=${this.tone(placed.lane.key)}>
      ${placed.crowded ? ground(placed, scale) : nothing}<path class="lane" d=${lanePath(placed, scale)}></path></g>`;
  }

  private caption({ lane, middle, top }: PlacedLane, { scale, stacked }: Layout, data: TimelineData): SVGTemplateResult {
    const small = scale.left < 100 && !stacked;
    const y = stacked ? top + 14 : this.compact ? middle + 4 : middle - 2;
    return svg`<g style=${this.tone(lane.key)} aria-hidden="true">
      ${small
        ? nothing
        : svg`<circle class="key" cx=${stacked ? 5 : 6} cy=${y - 4} r="4"></circle>
            <text class="label" x="17" y=${y}>${lane.label}</text>`}
      ${this.compact
        ? nothing
        : stacked
          ? svg`<text class="window" x=${scale.right + 12} y=${y} text-anchor="end">${laneWindow(data, lane)}</text>`
          : svg`<text class="window" x="17" y=${y + 15}>${laneWindow(data, lane)}</text>`}
    </g>`;
  }

  private marks({ lane, marks }: PlacedLane, { lanes }: Layout, data: TimelineData): SVGTemplateResult {
    const entered = entry(lanes, this.active ?? this.selected);
    const spots = marks.map((placed) =>
      this.compact
        ? svg`<g transform="translate(${placed.x},${placed.y})">${glyph(placed.mark.state, false, 3)}</g>`
        : this.mark(placed, entered, data),
    );
    return this.compact
      ? svg`<g style=${this.tone(lane.key)}>${spots}</g>`
      : svg`<g style=${this.tone(lane.key)} role="group" aria-label="${lane.label}: ${lane.reason}">${spots}</g>`;
  }

  private mark(placed: PlacedMark, entered: string | undefined, data: TimelineData): SVGTemplateResult {
    const { mark, x, y } = placed;
    const show = (): void => void (this.tip = placed);
    return svg`<g
      class=${classMap({ mark: true, chosen: mark.id === this.selected })}
      id="m-${mark.id}" role="button" tabindex=${mark.id === entered ? 0 : -1}
      aria-label="${mark.title}. ${markDetail(data, mark)}"
      transform="translate(${x},${y})"
      @focus=${() => { this.active = mark.id; show(); }}
      @blur=${this.hide} @pointerenter=${show} @pointerleave=${this.leave}
      @click=${() => this.choose(mark.id)}>
      <circle class="hit" r="12"></circle><circle class="ring" r="11"></circle>
      ${glyph(mark.state, mark.overdue)}
    </g>`;
  }

  private tooltip(data: TimelineData): TemplateResult | typeof nothing {
    if (!this.tip) {
      return nothing;
    }
    const { mark, x, y } = this.tip;
    const right = x > this.width / 2;
    const place = { top: `${y + 12}px`, [right ? 'right' : 'left']: `${Math.max(0, (right ? this.width - x : x) - 24)}px` };
    return html`<div class="tip" aria-hidden="true" style=${styleMap(place)} @pointerleave=${this.hide}>
      <b>${mark.title}</b><span>${markDetail(data, mark)}</span>
    </div>`;
  }

  private readonly hide = (): void => {
    this.tip = undefined;
  };

  /** The tip stays while the pointer moves onto it. */
  private readonly leave = (event: PointerEvent): void => {
    if (!(event.relatedTarget as Element | null)?.closest?.('.tip')) {
      this.hide();
    }
  };

  private choose(id: string): void {
    this.dispatchEvent(new CustomEvent('milestone-selected', { detail: { id }, bubbles: true, composed: true }));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.tip) {
      this.hide();
    } else if (this.active && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.choose(this.active);
    } else if (this.active && this.layout) {
      const next = nextMark(this.layout.lanes, this.active, event.key);
      if (next) {
        event.preventDefault();
        this.renderRoot.querySelector<SVGElement>(`#m-${CSS.escape(next)}`)?.focus();
      }
    }
  };
}

customElements.define('trellis-phase-timeline', PhaseTimeline);

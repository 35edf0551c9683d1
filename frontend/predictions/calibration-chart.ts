import type { EChartsCoreOption } from 'echarts/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { ChartElement } from '../shared/chart-element.js';
import type { CalibrationData, CalibrationPoint } from './calibration-model.js';
import { calibrationOption, CHART_HEIGHT, pointSize } from './calibration-option.js';

const SMALLEST_TARGET = 28;

/**
 * What was held likely against what happened. Over every point lies a button of at least 28 pixels, so that mouse, finger,
 * keyboard and screen reader find the same thing; choosing it sends `tenth-chosen` with the tenth.
 */
export class CalibrationChart extends ChartElement<CalibrationData> {
  static override styles = [
    ChartElement.styles,
    css`
      :host {
        position: relative;
      }
      .exact {
        margin: 0;
        color: var(--trellis-text-soft);
        font-size: var(--trellis-text-s);
      }
      button {
        position: absolute;
        transform: translate(-50%, -50%);
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: transparent;
        cursor: pointer;
      }
      button:hover {
        outline: 2px solid var(--trellis-accent);
      }
      button:focus-visible {
        outline: 3px solid var(--trellis-focus);
      }
    `,
  ];
  static override properties = { ...ChartElement.properties, places: { state: true } };

  /** Where each point is drawn, in pixels. */
  declare places: number[][];

  constructor() {
    super();
    this.places = [];
  }

  protected override height(): number {
    return CHART_HEIGHT;
  }

  protected override option(data: CalibrationData): EChartsCoreOption {
    return calibrationOption(data, { ...this.look(), accent: this.token('phase-evaluation') });
  }

  protected override drawn(): void {
    this.places = (this.data?.points ?? []).map(
      (point) => this.chart?.convertToPixel({ seriesIndex: 1 }, [point.said, point.happened]) as number[],
    );
  }

  protected override render(): TemplateResult {
    return html`${super.render()}
      ${this.data?.points.map((point, index) => this.target(point, this.places[index]))}
      <p class="exact"><span aria-hidden="true">╌╌ </span>${this.data?.exact}</p>`;
  }

  private target(point: CalibrationPoint, place?: number[]): TemplateResult | typeof nothing {
    if (!place) {
      return nothing;
    }
    const size = `${Math.max(SMALLEST_TARGET, pointSize(point))}px`;
    const style = styleMap({ left: `${place[0]}px`, top: `${place[1]}px`, width: size, height: size });
    return html`<button type="button" aria-label=${point.label} title=${point.label} style=${style}
      @click=${() => this.choose(point.tenth)}></button>`;
  }

  private choose(tenth: number): void {
    this.dispatchEvent(new CustomEvent('tenth-chosen', { detail: { tenth } }));
  }
}

customElements.define('trellis-calibration-chart', CalibrationChart);

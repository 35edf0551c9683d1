import type { EChartsType } from 'echarts/core';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { CalibrationData, CalibrationPoint } from './calibration-model.js';
import { calibrationOption, CHART_HEIGHT, type CalibrationTheme, pointSize } from './calibration-option.js';

const SMALLEST_TARGET = 28;

/**
 * What was held likely against what happened. Over every point lies a button of at least 28 pixels, so that mouse, finger,
 * keyboard and screen reader find the same thing; choosing it sends `tenth-chosen` with the tenth.
 */
export class CalibrationChart extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
    }
    :host([hidden]),
    .probe {
      display: none;
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
  `;
  static override properties = { json: { attribute: false }, places: { state: true } };

  /** A `CalibrationData` as JSON text. */
  declare json?: string;
  /** Where each point is drawn, in pixels. */
  declare places: number[][];

  private data?: CalibrationData;
  private chart?: EChartsType;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly resize = new ResizeObserver(() => this.draw());
  private readonly theme = new MutationObserver(() => this.draw());

  constructor() {
    super();
    this.places = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resize.observe(this);
    this.theme.observe(document.documentElement, { attributeFilter: ['class', 'style', 'theme', 'data-theme'] });
    this.dark.addEventListener('change', this.draw);
    if (this.hasUpdated) {
      void this.start();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resize.disconnect();
    this.theme.disconnect();
    this.dark.removeEventListener('change', this.draw);
    this.chart?.dispose();
    this.chart = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('json')) {
      this.data = this.json ? (JSON.parse(this.json) as CalibrationData) : undefined;
    }
  }

  protected override render(): TemplateResult {
    const height = `${CHART_HEIGHT}px`;
    return html`<div class="chart" role="img" aria-label=${this.data?.description ?? ''} style=${styleMap({ height })}></div>
      ${this.data?.points.map((point, index) => this.target(point, this.places[index]))}
      <p class="exact"><span aria-hidden="true">╌╌ </span>${this.data?.exact}</p>
      <i class="probe"></i>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('json')) {
      void this.start();
    }
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

  private async start(): Promise<void> {
    const { init } = await import('../shared/echarts-kit.js');
    const place = this.renderRoot.querySelector<HTMLElement>('.chart');
    if (place && this.isConnected) {
      this.chart ??= init(place, null, { renderer: 'svg' });
      this.draw();
    }
  }

  private readonly draw = (): void => {
    if (this.chart && this.data && this.clientWidth > 0) {
      this.chart.resize();
      this.chart.setOption(calibrationOption(this.data, this.look()), { notMerge: true });
      this.places = this.data.points.map(
        (point) => this.chart?.convertToPixel({ seriesIndex: 1 }, [point.said, point.happened]) as number[],
      );
    }
  };

  /** Tokens as the browser resolves them, light or dark. */
  private look(): CalibrationTheme {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe') as HTMLElement;
    const token = (name: string): string => {
      probe.style.color = `var(--trellis-${name})`;
      return getComputedStyle(probe).color;
    };
    return {
      text: token('text'),
      soft: token('text-soft'),
      line: token('line'),
      surface: token('surface'),
      accent: token('phase-evaluation'),
      font: getComputedStyle(this).fontFamily,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
  }
}

customElements.define('trellis-calibration-chart', CalibrationChart);

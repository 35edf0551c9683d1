import type { EChartsType } from 'echarts/core';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { TrendData } from './trend-model.js';
import { trendHeight, trendOption, type TrendTheme } from './trend-option.js';

/**
 * Weekly values of several series; each has a band and a symbol of its own.
 * The chart library is fetched when the first chart is shown.
 */
export class TrendChart extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .probe {
      display: none;
    }
  `;
  static override properties = { json: { attribute: false } };

  /** A `TrendData` as JSON text. */
  declare json?: string;

  private data?: TrendData;
  private chart?: EChartsType;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly resize = new ResizeObserver(() => this.draw());
  private readonly theme = new MutationObserver(() => this.draw());

  override connectedCallback(): void {
    super.connectedCallback();
    this.resize.observe(this);
    this.theme.observe(document.documentElement, { attributeFilter: ['class', 'style', 'theme', 'data-theme'] });
    this.dark.addEventListener('change', this.draw);
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
      this.data = this.json ? (JSON.parse(this.json) as TrendData) : undefined;
    }
  }

  protected override render(): TemplateResult {
    const height = `${trendHeight(this.data?.series.length ?? 0)}px`;
    return html`<div class="chart" role="img" aria-label=${this.data?.description ?? ''} style=${styleMap({ height })}></div>
      <i class="probe"></i>`;
  }

  protected override updated(): void {
    void this.start();
  }

  private async start(): Promise<void> {
    const { init } = await import('./echarts-kit.js');
    const place = this.renderRoot.querySelector<HTMLElement>('.chart');
    if (place && this.isConnected) {
      this.chart ??= init(place, null, { renderer: 'svg' });
      this.draw();
    }
  }

  private readonly draw = (): void => {
    if (this.chart && this.data && this.clientWidth > 0) {
      this.chart.resize();
      this.chart.setOption(trendOption(this.data, this.look()), { notMerge: true });
    }
  };

  /** Tokens as the browser resolves them, light or dark. */
  private look(): TrendTheme {
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
      tones: ['execution', 'evaluation', 'independence', 'ambition', 'generation'].map((phase) => token(`phase-${phase}`)),
      font: getComputedStyle(this).fontFamily,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
  }
}

customElements.define('trellis-trend-chart', TrendChart);

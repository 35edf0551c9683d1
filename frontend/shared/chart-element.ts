import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { css, type CSSResultGroup, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** What every picture takes from the page: its tokens as the browser resolves them, light or dark. */
export interface ChartTheme {
  text: string;
  soft: string;
  line: string;
  surface: string;
  font: string;
  /** Whether the reader wants nothing to move. */
  still: boolean;
}

/**
 * The life of a chart: it is drawn from one property, and again when its place, the theme or the colour scheme changes.
 * The chart library is fetched when the first chart is shown.
 */
export abstract class ChartElement<Data extends { description: string }> extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
    :host([hidden]),
    .probe {
      display: none;
    }
  `;
  static override properties: PropertyDeclarations = { json: { attribute: false } };

  /** The data as JSON text. */
  declare json?: string;

  protected data?: Data;
  protected chart?: EChartsType;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly resize = new ResizeObserver(() => this.draw());
  private readonly theme = new MutationObserver(() => this.draw());

  /** In pixels. */
  protected abstract height(): number;

  protected abstract option(data: Data): EChartsCoreOption;

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

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('json')) {
      this.data = this.json ? (JSON.parse(this.json) as Data) : undefined;
    }
  }

  protected override render(): TemplateResult {
    const height = `${this.height()}px`;
    return html`<div class="chart" role="img" aria-label=${this.data?.description ?? ''} style=${styleMap({ height })}></div>
      <i class="probe"></i>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('json')) {
      void this.start();
    }
  }

  /** After the chart has been drawn. */
  protected drawn(): void {}

  /** A colour of the page; `phase-evaluation` names `--trellis-phase-evaluation`. */
  protected token(name: string): string {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe') as HTMLElement;
    probe.style.color = `var(--trellis-${name})`;
    return getComputedStyle(probe).color;
  }

  protected look(): ChartTheme {
    return {
      text: this.token('text'),
      soft: this.token('text-soft'),
      line: this.token('line'),
      surface: this.token('surface'),
      font: getComputedStyle(this).fontFamily,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
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
      this.chart.setOption(this.option(this.data), { notMerge: true });
      this.drawn();
    }
  };
}

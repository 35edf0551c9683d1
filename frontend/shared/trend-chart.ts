import type { EChartsCoreOption } from 'echarts/core';
import { ChartElement } from './chart-element.js';
import type { TrendData } from './trend-model.js';
import { trendHeight, trendOption } from './trend-option.js';

const TONES = ['execution', 'evaluation', 'independence', 'ambition', 'generation'];

/** Weekly values of several series; each has a band and a symbol of its own. */
export class TrendChart extends ChartElement<TrendData> {
  protected override height(): number {
    return trendHeight(this.data?.series.length ?? 0);
  }

  protected override option(data: TrendData): EChartsCoreOption {
    return trendOption(data, { ...this.look(), tones: TONES.map((phase) => this.token(`phase-${phase}`)) });
  }
}

customElements.define('trellis-trend-chart', TrendChart);

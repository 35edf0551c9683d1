import type { ChartTheme } from './chart-element.js';
import type { EChartsCoreOption } from 'echarts/core';
import type { TrendData, TrendSeries } from './trend-model.js';

/** Colours and font as the page shows them now. */
export interface TrendTheme extends ChartTheme {
  tones: string[];
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
const HEAD = 42;
const BAND = 66;
const STEP = HEAD + BAND;

/** The height in pixels that this many series need. */
export const trendHeight = (series: number): number => series * STEP + 32;

/** One band a series, all on the same weeks: equal values never hide one another, and no legend has to be learnt. */
export function trendOption(data: TrendData, theme: TrendTheme): EChartsCoreOption {
  const label = { color: theme.soft, fontSize: 11, fontFamily: theme.font };
  const last = data.series.length - 1;
  const symbol = (index: number): string => SYMBOLS[index % SYMBOLS.length];
  return {
    animation: !theme.still,
    animationDuration: 250,
    textStyle: { fontFamily: theme.font },
    color: theme.tones,
    axisPointer: { link: [{ xAxisIndex: 'all' }], lineStyle: { color: theme.soft } },
    tooltip: tooltip(data, theme),
    grid: data.series.map((_, i) => ({ left: 28, right: 14, top: HEAD + i * STEP, height: BAND })),
    xAxis: data.series.map((_, i) => ({
      gridIndex: i,
      type: 'category',
      data: data.weeks,
      axisLabel: { ...label, show: i === last, hideOverlap: true, margin: 14 },
      axisTick: { show: false },
      axisLine: { show: false },
    })),
    yAxis: data.series.map((series, i) => ({
      gridIndex: i,
      type: 'value',
      min: data.min,
      max: data.max,
      interval: (data.max - data.min) / 2,
      name: i === 0 ? `{name|${series.name}}   {scale|${data.scale}}` : `{name|${series.name}}`,
      nameGap: 14,
      nameTextStyle: {
        align: 'left',
        padding: [0, 0, 0, -24],
        rich: { name: { color: theme.text, fontSize: 13, fontWeight: 600 }, scale: { color: theme.soft, fontSize: 11 } },
      },
      axisLabel: label,
      splitLine: { lineStyle: { color: theme.line } },
    })),
    series: data.series.flatMap((series, i) => [
      {
        name: series.name,
        type: 'line',
        xAxisIndex: i,
        yAxisIndex: i,
        clip: false,
        connectNulls: false,
        showAllSymbol: true,
        symbol: symbol(i),
        symbolSize: symbol(i) === 'circle' || symbol(i) === 'rect' ? 7 : 9,
        lineStyle: { width: 2 },
        itemStyle: { color: theme.tones[i % theme.tones.length] },
        data: series.values,
      },
      ...goalLine(series, i, theme),
    ]),
  };
}

/** What was aimed at, as a quiet dashed line without points of its own. */
function goalLine(series: TrendSeries, i: number, theme: TrendTheme): object[] {
  return series.goals.length === 0
    ? []
    : [
        {
          name: series.goalName,
          type: 'line',
          step: 'middle',
          xAxisIndex: i,
          yAxisIndex: i,
          silent: true,
          symbol: 'none',
          lineStyle: { width: 1.5, type: 'dashed', color: theme.soft },
          itemStyle: { color: theme.soft },
          data: series.goals,
        },
      ];
}

/** All values of one week at once, a skipped one as a dash. */
function tooltip(data: TrendData, theme: TrendTheme): object {
  return {
    trigger: 'axis',
    confine: true,
    renderMode: 'richText',
    backgroundColor: theme.surface,
    borderColor: theme.line,
    textStyle: { color: theme.text, fontSize: 12, fontFamily: theme.font },
    formatter: ([{ dataIndex }]: { dataIndex: number }[]) =>
      [data.weeks[dataIndex], ...data.series.flatMap((s) => said(s, dataIndex))].join('\n'),
  };
}

/** A value, and what was aimed at if anything was. */
const said = (series: TrendSeries, week: number): string[] => [
  `${series.name}: ${series.values[week] ?? '–'}`,
  ...(series.goals.length > 0 ? [`${series.goalName}: ${series.goals[week] ?? '–'}`] : []),
];

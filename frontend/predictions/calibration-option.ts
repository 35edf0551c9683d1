import type { ChartTheme } from '../shared/chart-element.js';
import type { EChartsCoreOption } from 'echarts/core';
import type { CalibrationData, CalibrationPoint } from './calibration-model.js';

/** Colours and font as the page shows them now. */
export interface CalibrationTheme extends ChartTheme {
  accent: string;
}

export const CHART_HEIGHT = 300;
const SMALLEST = 10;
const LARGEST = 30;

/** The area of a point grows with its number, so one that stands for many looks like many. */
export const pointSize = (point: CalibrationPoint): number =>
  Math.min(LARGEST, Math.round(SMALLEST * Math.sqrt(point.number)));

/** A square of percentages with its diagonal, and a point a tenth. */
export function calibrationOption(data: CalibrationData, theme: CalibrationTheme): EChartsCoreOption {
  const label = { color: theme.soft, fontSize: 11, fontFamily: theme.font };
  const axis = {
    type: 'value',
    min: 0,
    max: 100,
    interval: 20,
    axisLabel: label,
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.line } },
    axisLine: { show: true, lineStyle: { color: theme.line } },
  };
  return {
    animation: !theme.still,
    animationDuration: 250,
    textStyle: { fontFamily: theme.font },
    grid: { left: 36, right: 20, top: 36, bottom: 44 },
    xAxis: { ...axis, name: data.said, nameLocation: 'middle', nameGap: 28, nameTextStyle: label },
    yAxis: { ...axis, name: data.happened, nameGap: 14, nameTextStyle: { ...label, align: 'left', padding: [0, 0, 0, -28] } },
    series: [
      {
        type: 'line',
        silent: true,
        symbol: 'none',
        lineStyle: { color: theme.soft, type: 'dashed', width: 1 },
        data: [
          [0, 0],
          [100, 100],
        ],
      },
      {
        type: 'line',
        silent: true,
        symbol: 'circle',
        symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }): number => pointSize(data.points[dataIndex]),
        showAllSymbol: true,
        clip: false,
        lineStyle: { color: theme.accent, width: 1, opacity: 0.5 },
        itemStyle: { color: theme.accent, borderColor: theme.surface, borderWidth: 2 },
        data: data.points.map((point) => [point.said, point.happened]),
      },
    ],
  };
}

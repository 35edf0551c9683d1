import type { Lane, Mark, Rest, TimelineData } from './model.js';

type Dates = { from: string; to: string };

function format(data: TimelineData, iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(data.locale, { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}

const span = (data: TimelineData, { from, to }: Dates, options: Intl.DateTimeFormatOptions): string =>
  `${format(data, from, options)} – ${format(data, to, options)}`;

/** The months in which the lane is the main thing, or that it runs in the background. */
export const laneWindow = (data: TimelineData, { mainFrom, mainTo }: Lane): string =>
  mainFrom && mainTo ? span(data, { from: mainFrom, to: mainTo }, { month: 'short', year: 'numeric' }) : data.words.light;

export const restLabel = (data: TimelineData, rest: Rest): string =>
  `${data.words.rest}: ${span(data, rest, { dateStyle: 'medium' })}`;

/** A mark's state and day, as shown on its shape. */
export function markDetail(data: TimelineData, mark: Mark): string {
  const { planned, underWay, reached, overdue } = data.words;
  const state = { PLANNED: planned, UNDER_WAY: underWay, REACHED: reached }[mark.state];
  const date = format(data, mark.date, { dateStyle: 'medium' });
  return [state, date, ...(mark.overdue ? [overdue] : [])].join(' · ');
}

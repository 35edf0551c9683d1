import type { TimelineData } from './model.js';

const DAY = 86_400_000;

export const day = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);

export interface Tick {
  x: number;
  text: string;
  year: boolean;
}

/** Turns dates into pixels between `left` and `right`, whole months at both ends. */
export class Scale {
  private readonly first: Date;
  private readonly last: Date;
  private readonly start: number;
  private readonly days: number;

  constructor(
    data: TimelineData,
    readonly left: number,
    readonly right: number,
  ) {
    const lanes = data.lanes.flatMap((lane) => [lane.from, lane.to]);
    const dates = [...lanes, ...data.marks.map((mark) => mark.date), data.today].sort();
    const from = new Date(`${dates[0]}T00:00:00Z`);
    const to = new Date(`${dates[dates.length - 1]}T00:00:00Z`);
    this.first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), 1));
    this.last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 1));
    this.start = this.first.getTime() / DAY;
    this.days = Math.max(1, this.last.getTime() / DAY - this.start);
  }

  x(iso: string): number {
    return this.at(day(iso));
  }

  private at(days: number): number {
    return this.left + ((days - this.start) / this.days) * (this.right - this.left);
  }

  /** The months between two labels, so that labels never touch. */
  private step(): number {
    const month = ((this.right - this.left) / this.days) * 30.44;
    return [1, 3, 6].find((step) => month * step >= 34) ?? 12;
  }

  /** Starts of years and, where there is room, of months. */
  ticks(locale: string): Tick[] {
    const step = this.step();
    const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
    const ticks: Tick[] = [];
    for (let m = new Date(this.first); m < this.last; m.setUTCMonth(m.getUTCMonth() + 1)) {
      const x = this.at(m.getTime() / DAY);
      const january = m.getUTCMonth() === 0;
      if (january || m.getTime() === this.first.getTime()) {
        ticks.push({ x, text: String(m.getUTCFullYear()), year: true });
      }
      if (step < 12 && m.getUTCMonth() % step === 0) {
        ticks.push({ x, text: name.format(m).replace('.', ''), year: false });
      }
    }
    return ticks;
  }
}

/** What the trend chart draws. Every text arrives in the reader's language. */
export interface TrendData {
  /** What the picture shows, for those who do not see it. */
  description: string;
  /** What the values mean, such as "1 low, 5 high". */
  scale: string;
  min: number;
  max: number;
  /** The label of each week, oldest first. */
  weeks: string[];
  series: TrendSeries[];
}

/** One line; a week without a value is a gap. */
export interface TrendSeries {
  name: string;
  values: (number | null)[];
  /** What was aimed at, week by week; empty where nothing is. */
  goals: (number | null)[];
  /** What the aim is called; empty where there is none. */
  goalName: string;
}

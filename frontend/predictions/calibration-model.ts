/** What the calibration chart draws. Every text arrives in the reader's language. */
export interface CalibrationData {
  /** What the picture shows, for those who do not see it. */
  description: string;
  /** The axis of probabilities. */
  said: string;
  /** The axis of what came true. */
  happened: string;
  /** What the diagonal means. */
  exact: string;
  points: CalibrationPoint[];
}

/** One tenth; both values in percent. */
export interface CalibrationPoint {
  tenth: number;
  said: number;
  happened: number;
  number: number;
  label: string;
}

/** What the timeline draws. Dates are ISO dates (2026-11-24); words arrive in the reader's language. */
export interface TimelineData {
  /** Name of the whole picture. */
  label: string;
  locale: string;
  today: string;
  lanes: Lane[];
  rests: Rest[];
  marks: Mark[];
  words: Words;
}

/** One phase, from `from` to `to`; the main thing between `mainFrom` and `mainTo`, in the background otherwise. */
export interface Lane {
  /** Names the colours `--trellis-phase-<key>` and `--trellis-phase-<key>-soft`. */
  key: string;
  label: string;
  /** One sentence saying why the lane lies where it does. */
  reason: string;
  from: string;
  to: string;
  mainFrom?: string | null;
  mainTo?: string | null;
}

/** A time in which the programme rests. */
export interface Rest {
  from: string;
  to: string;
}

export type MarkState = 'PLANNED' | 'UNDER_WAY' | 'REACHED';

export interface Mark {
  id: string;
  lane: string;
  date: string;
  state: MarkState;
  overdue: boolean;
  title: string;
}

export interface Words {
  today: string;
  main: string;
  light: string;
  planned: string;
  underWay: string;
  reached: string;
  overdue: string;
  rest: string;
}

/** What was measured, by name, in a unit of `Measurement`. */
export type Figures = Readonly<Record<string, Figure>>;

export interface Figure {
  readonly unit: string;
  readonly values: readonly number[];
}

/** Milliseconds by what was measured. */
export type Times = Readonly<Record<string, readonly number[]>>;

export function inMilliseconds(times: Times): Figures {
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, { unit: "ms", values }]));
}

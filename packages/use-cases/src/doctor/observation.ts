/** Something about this operation that a person should know; `unsafe` is to be mended before real data comes in. */
export interface Observation {
  readonly [column: string]: string;
  readonly level: "unsafe" | "note" | "good";
  readonly code: string;
  readonly about: string;
}

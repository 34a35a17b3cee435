/** How many of how many; no share is worked out where there are none. Whole numbers, all of them counted. */
export interface PartOf {
  readonly part: number;
  readonly of: number;
}

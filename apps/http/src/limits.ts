/** How much of a request is read. Source: Answerable default. */
export const LIMITS = {
  /** One record, or the fields of a question. */
  jsonBytes: 1_000_000,
  /** Records, one a line. */
  ndjsonBytes: 20_000_000,
  /** Rows in one page of a list. */
  rowsPerPage: 1000,
  /** Rows in a page where nobody says how many. */
  rowsPerPageUnlessAsked: 100,
  /** Issues told in a problem or beside an answer; the rest is counted. */
  issuesTold: 1000,
} as const;

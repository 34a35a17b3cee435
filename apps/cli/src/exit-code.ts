/** How a command line ends. Source: design §4, "Exit codes". */
export const ExitCode = {
  /** All of it was done. */
  done: 0,
  /** Store, network or bug; nothing is half-written. */
  failed: 1,
  /** Nothing was done: the command line, or a document it needs, is wrong. */
  nothingDone: 2,
  /** The data was taken as far as it was good; what was refused is listed. */
  partlyRefused: 3,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

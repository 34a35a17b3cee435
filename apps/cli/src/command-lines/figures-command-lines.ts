import { as, type CommandLines, MONTH } from "./command-line.ts";

/** Figures, of incidents and of cases. */
export const figuresCommandLines = (): CommandLines => {
  return {
    "cases.measures": async () => [as("analyst-01", "cases", "measures", "--from", "2026-01", "--to", "2026-12")],
    "cases.tally": async () => [as("desk-01", "cases", "tally", "--adm1", "ML05")],
    "cases.tally-figures": async () => [as("analyst-01", "cases", "tally-figures")],
    "figures.table": async () => [
      as("analyst-01", "figures", "table", "--from", "2020-04", "--to", MONTH, "--by", "month", "--area", "ML05"),
    ],
    bulletin: async () => [as("analyst-01", "bulletin", "--month", MONTH, "--out", "bulletin")],
    "figures.states": async () => [as("analyst-01", "figures", "states", "--month", MONTH, "--area", "ML05")],
    "figures.revision": async () => [
      as("analyst-01", "figures", "revision", "--month", MONTH, "--published-on", new Date().toISOString()),
    ],
    "figures.month": async () => [as("analyst-01", "figures", "month", MONTH, "--area", "ML05")],
  };
};

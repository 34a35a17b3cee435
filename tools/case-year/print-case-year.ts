import process from "node:process";
import { type Instant, mali2026, officeMeasures, sensitiveMeasures } from "@answerable/core";
import { liveYear } from "./live-year.ts";
import { measuredYear, sensitiveOf } from "./measured-year.ts";

// A year of invented cases through the real rules, and what its measures say: `print-case-year.ts [CASES] [SEED]`.

const [cases = 20_000, seed = 2026] = process.argv.slice(2).map(Number);
const now = "2027-02-01T00:00:00.000Z" as Instant;

let told = 0;
const progress = (lived: number): void => {
  if (lived - told < 1000) return;
  told = lived;
  process.stderr.write(`\r${lived} of ${cases} cases lived …`);
};

const { lives, refusals } = liveYear({ seed, cases, year: 2026, calendar: mali2026, until: now, progress });
process.stderr.write(`\r${lives.length} cases lived; what their clocks say …\n`);
const events = lives.reduce((sum, { history }) => sum + history.length, 0);
const refused = [...refusals.values()].reduce((sum, times) => sum + times, 0);
const answer = {
  ...{ cases: lives.length, events, refused, sample: "everything in it is invented" },
  office: officeMeasures(measuredYear(lives, mali2026), now),
  sensitive: sensitiveMeasures(sensitiveOf(lives), { from: "2026-01", to: "2026-12", now }),
};
process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);

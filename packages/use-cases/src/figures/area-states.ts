import {
  areaMonthState,
  type CountedRow,
  type CoveragePlan,
  coverageIn,
  coverageReasonLabels,
  type Day,
  type Month,
  type StatedArea,
} from "@answerable/core";

/** Statuses of a record that counts. */
export const COUNTED_STATUSES: readonly string[] = ["alleged", "corroborated", "standing"];

/** The state of each area in each month, from the plan of coverage, what came in, and who said that it was quiet. */
export const areaStates = (
  plan: CoveragePlan | undefined,
  areas: readonly string[],
  months: readonly Month[],
  came: { readonly documented: readonly CountedRow[]; readonly quiet: readonly CountedRow[] },
  today: Day,
): StatedArea[] => {
  const keyOf = (row: CountedRow): string => `${String(row["adm2"])}/${String(row["month"])}`;
  const withRecord = new Set(
    came.documented
      .filter(({ status }) => COUNTED_STATUSES.includes(String(status)) || status === "set-aside")
      .map(keyOf),
  );
  const quiet = new Set(came.quiet.filter((row) => row["status"] === "standing").map(keyOf));
  return areas.flatMap((area) =>
    months.map((month): StatedArea => {
      if (plan === undefined) return { area, month, state: "not-stated" };
      const key = `${area}/${month}`;
      const cameIn = { incidents: withRecord.has(key) ? 1 : 0, quietReport: quiet.has(key) };
      const reason = coverageIn(plan, area, month)?.reason;
      return {
        ...{ area, month, state: areaMonthState(plan, { adm2: area, month }, cameIn, today) },
        ...(reason === undefined ? {} : { reason: coverageReasonLabels[reason] }),
      };
    }),
  );
};

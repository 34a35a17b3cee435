import { describe, expect, it } from "vitest";
import { replay } from "../kernel/decider.ts";
import type { Instant } from "../kernel/instant.ts";
import { QuietReport, quietReportSubject, quietReportTable } from "./quiet-report.ts";

const content = QuietReport.parse({ month: "2020-06", adm1: "ML05", adm2: "ML0501" });
const at = "2020-07-02T08:00:00.000Z" as Instant;

describe("a quiet report", () => {
  it("stands, and stays in its row when it is withdrawn", () => {
    const recorded = quietReportSubject.decide({ type: "record", at, content }, { status: "absent" });
    const state = replay(quietReportSubject, recorded._unsafeUnwrap());
    expect(quietReportTable.rowsOf(state)).toEqual([
      { month: "2020-06", adm1: "ML05", adm2: "ML0501", status: "standing" },
    ]);
    const withdrawn = quietReportSubject.decide({ type: "withdraw", at, reason: "nobody-had-looked" }, state);
    const after = withdrawn._unsafeUnwrap().reduce(quietReportSubject.evolve, state);
    expect(quietReportTable.rowsOf(after).map((row) => row["status"])).toEqual(["withdrawn"]);
  });

  it("has no field for who said it", () => {
    expect(QuietReport.safeParse({ ...content, recorder: "m-17" }).success).toBe(false);
  });
});

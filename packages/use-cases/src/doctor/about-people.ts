import { breakGlassTable, everything, managingAndReading } from "@answerable/core";
import { ok, type Result } from "neverthrow";
import { hasOthersWhoMay } from "../break-glass/others-who-may.ts";
import { type Failure, listFailed } from "../failure.ts";
import type { OpenOperation } from "../open-operation.ts";
import type { Observation } from "./observation.ts";

const waits = { column: "waits", is: 1 } as const;

/** Who may do too much by the staff document, and whether an emergency finds the people it takes. Source: practice H3, H5. */
export const aboutPeople = async ({
  staff,
  storeOf,
}: Pick<OpenOperation, "staff" | "storeOf">): Promise<Result<readonly Observation[], Failure>> => {
  const unseen = await storeOf("operation").asyncAndThen((store) =>
    store.rows(breakGlassTable).count({ scope: everything, filter: waits }).mapErr(listFailed),
  );
  return unseen.andThen((count) => {
    const observations: Observation[] = [];
    const both = managingAndReading(staff).length;
    if (both > 0)
      observations.push({
        level: "unsafe",
        code: "manages-and-reads",
        about: `${both} who manage accounts also read about people: adopt a staff document in which nobody does both`,
      });
    if (count > 0)
      observations.push({
        level: "note",
        code: "break-glass-unseen",
        about: `${count} records were opened in an emergency, and no third person has looked: answerable break-glass list --waiting`,
      });
    if (!hasOthersWhoMay({ staff }, "break-glass.acknowledge", []))
      observations.push({
        level: "note",
        code: "glass-nobody-to-tell",
        about: "no key holder or auditor is named, so nothing could be opened in an emergency",
      });
    return ok(observations);
  });
};

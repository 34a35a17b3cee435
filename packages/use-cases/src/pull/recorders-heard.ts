import { type Day, everything, incidentTable, type RecordersHeard } from "@answerable/core";
import type { Store } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, listFailed } from "../failure.ts";

/** From how many recorders something came since a day. Only the numbers leave: whose codes they are is seen by nobody. */
export const recordersHeard = async (store: Store, since: Day): Promise<Result<RecordersHeard, Failure>> => {
  const operation = new Set<string>();
  const regions = new Map<string, Set<string>>();
  const filter = { column: "receivedOn", from: since };
  for await (const page of store.rows(incidentTable).pages({ scope: everything, order: "received", filter })) {
    if (page.isErr()) return err(listFailed(page.error));
    for (const { recorder, adm1 } of page.value) {
      if (recorder === null || recorder === undefined) continue;
      operation.add(String(recorder));
      regions.set(String(adm1), (regions.get(String(adm1)) ?? new Set()).add(String(recorder)));
    }
  }
  return ok({
    operation: operation.size,
    regions: new Map([...regions].map(([adm1, codes]) => [adm1, codes.size])),
  });
};

import type { Instant } from "@answerable/core";
import type { LoggedReading } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { OfModule } from "./context.ts";
import { type Failure, storeFailed } from "./failure.ts";
import type { OpenOperation } from "./open-operation.ts";

const READINGS_PER_PAGE = 1000;

/** Who opened what in every part, or tried to, from a moment up to another; part by part, the oldest first. */
export const readingsOf = async (
  open: Pick<OpenOperation, "modules" | "storeOf">,
  from: Instant,
  until: Instant,
): Promise<Result<readonly (LoggedReading & OfModule)[], Failure>> => {
  const all: (LoggedReading & OfModule)[] = [];
  for (const module of open.modules) {
    const store = open.storeOf(module);
    if (store.isErr()) return err(store.error);
    for (let after: LoggedReading | undefined; ; ) {
      const query = { from, until, limit: READINGS_PER_PAGE, ...(after && { after }) };
      const page = await store.value.readings(query);
      if (page.isErr()) return err(storeFailed(page.error));
      all.push(...page.value.map((one) => ({ module, ...one })));
      after = page.value.at(-1);
      if (page.value.length < READINGS_PER_PAGE || after === undefined) break;
    }
  }
  return ok(all);
};

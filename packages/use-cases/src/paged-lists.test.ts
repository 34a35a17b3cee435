import { okAsync } from "neverthrow";
import { describe, expect, it } from "vitest";
import type { OperationContext, RowsRequest } from "./context.ts";
import { nouns } from "./nouns.ts";
import type { StoredUseCase } from "./use-case.ts";

const declared = (await Promise.all(Object.values(nouns).map(({ load }) => load()))).flat();
const paged = declared.filter((one): one is StoredUseCase => one.isPaged === true && one.permission !== null);

describe("a list that is read a page at a time", () => {
  it.each(paged.map((one) => [one.name, one] as const))(
    "%s asks one table once, as it is known now",
    async (_name, one) => {
      const asked: RowsRequest[] = [];
      const rows = (request: RowsRequest) => {
        asked.push(request);
        return okAsync([]);
      };
      const ctx = { read: { rows }, now: "2026-03-01T10:00:00.000Z", actor: { code: "x" } };
      const answer = await one.handle(one.input.parse({}) as never, ctx as unknown as OperationContext);
      expect(answer._unsafeUnwrap()).toEqual([]);
      expect([one.kind, one.form, asked.length, asked[0]?.asKnownOn]).toEqual(["list", "rows", 1, undefined]);
    },
  );

  it("is every list of what grows without end and lies in one table", () => {
    const whole = declared.filter(({ kind, form, isPaged }) => kind === "list" && form === "rows" && isPaged !== true);
    expect(whole.map(({ name }) => name)).toEqual([
      ...["cases.candidates", "rehearsals.list", "expectations.list", "promises.list", "questions.list", "owed.list"],
      ...["due.list", "journal.list"],
    ]);
  });
});

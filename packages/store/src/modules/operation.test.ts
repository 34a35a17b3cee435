import { documentSubject, documentTable, everything, type Instant } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { step } from "../log/work.ts";
import { ADAPTERS, answersOf, BY, testBench } from "../testing/test-stores.ts";
import { operationModule } from "./operation.ts";

const header = (version: string) => ({
  id: "mali-incidents",
  version,
  title: { fr: "Incidents de protection" },
  effective: { from: null, to: null },
  source: "Answerable default",
  validations: [],
});

describe.each(ADAPTERS)("the documents of an operation on %s", (adapter) => {
  it("adopts the versions of a document and lists them in their order", async () => {
    const bench = await testBench(adapter);
    const store = await bench.open(operationModule);
    const adopt = (version: string, at: string) =>
      step(documentSubject, `mali-incidents/${version}`, {
        type: "adopt",
        at: at as Instant,
        document: { kind: "taxonomy", header: header(version), content: { categories: [] } },
      });
    const steps = [adopt("2021", "2026-01-02T00:00:00.000Z"), adopt("2020", "2026-01-01T00:00:00.000Z")];
    const [answer] = await answersOf(store, [{ ...BY, steps }]);
    expect(answer?.outcome?.position).toBe(2);
    const { rows } = (
      await store.rows(documentTable).list({ scope: everything, order: "kind", limit: 10 })
    )._unsafeUnwrap();
    expect(rows.map((row) => [row["version"], row["draft"]])).toEqual([
      ["2020", 1],
      ["2021", 1],
    ]);
    await bench.close();
  });
});

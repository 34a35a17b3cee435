import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { workbookMethod } from "./workbook-fixture.ts";

it("the method that is worked by hand is the one in examples/risk-index", () => {
  const file = new URL("../../../../../examples/risk-index/method.json", import.meta.url);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(workbookMethod);
});

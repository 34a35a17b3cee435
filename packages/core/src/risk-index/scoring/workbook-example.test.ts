import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readMethod } from "../method/risk-method.ts";
import { workbookMethod } from "./workbook-fixture.ts";

it("the method that is worked by hand is the one in examples/risk-index", () => {
  const file = new URL("../../../../../examples/risk-index/method.json", import.meta.url);
  expect(readMethod(JSON.parse(readFileSync(file, "utf8")))._unsafeUnwrap()).toEqual(workbookMethod);
});

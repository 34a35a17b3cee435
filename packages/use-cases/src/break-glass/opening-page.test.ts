import { readFileSync } from "node:fs";
import { OpeningPurpose } from "@answerable/core";
import { expect, it } from "vitest";

it("names every purpose that anything is opened for on its page, and no other", () => {
  const page = readFileSync(new URL("../../../../docs/opening.md", import.meta.url), "utf8");
  const [, table = ""] = page.split("what it is opened for |\n|---|---|\n");
  const named = (table.split("\n\n")[0] ?? "").matchAll(/`([a-z-]+)`/g);
  expect([...named].map(([, code = ""]) => code).toSorted()).toEqual(OpeningPurpose.options.toSorted());
});

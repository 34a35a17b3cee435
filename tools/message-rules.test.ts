import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { messageRulesPage } from "./message-rules.ts";

it("docs/messages.md is what the rules say today", () => {
  expect(readFileSync(new URL("../docs/messages.md", import.meta.url), "utf8")).toBe(messageRulesPage());
});

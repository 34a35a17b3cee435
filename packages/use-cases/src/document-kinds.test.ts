import { readFileSync } from "node:fs";
import { compareText } from "@answerable/core";
import { expect, it } from "vitest";
import { documentKinds } from "./document-kinds.ts";

it("stands on the page of running, each kind of document", () => {
  const page = readFileSync(new URL("../../../docs/running.md", import.meta.url), "utf8");
  const [, documents = ""] = /^## Documents\n(.*?)^## /ms.exec(page) ?? [];
  const named = [...documents.matchAll(/`([a-z-]+)`/g)].map(([, kind = ""]) => kind);
  expect(named.toSorted(compareText)).toEqual(Object.keys(documentKinds).toSorted(compareText));
});

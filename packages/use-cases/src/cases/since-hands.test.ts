import { expect, it } from "vitest";
import { sinceHands } from "./since-hands.ts";

const told = (...types: string[]) => sinceHands(types.map((type) => ({ type }))).map(({ type }) => type);

it("tells whoever has a case now nothing of what the other did with it", () => {
  expect(told("case-lodged", "case-taken")).toEqual(["case-lodged", "case-taken"]);
  expect(told("case-lodged", "found-sensitive", "sensitive-case-forwarded")).toEqual([
    ...["found-sensitive", "sensitive-case-forwarded"],
  ]);
  expect(told("case-lodged", "found-sensitive", "body-concluded", "returned-from-body")).toEqual([
    "returned-from-body",
  ]);
});

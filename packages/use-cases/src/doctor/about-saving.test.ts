import { addHours, type Instant } from "@answerable/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { savedOperation } from "../backup/backup-fixture.ts";
import { NOW } from "../cases/cases-fixture.ts";
import { testOperations } from "../operation-fixture.ts";
import { aboutSaving } from "./about-saving.ts";

const operations = testOperations({ alone: true });
beforeAll(operations.start);
afterAll(operations.stop);

it("tells that nothing was ever saved, that the keys were, and later that all of it was long ago", async () => {
  const saved = await savedOperation(operations, "sqlite");
  const told = async (now: Instant) =>
    (await aboutSaving(saved.setup, now)).map(({ code, about }) => [code, about.split(":")[0]]);
  const never = [
    ["never-saved", "the stores"],
    ["never-saved", "the keys"],
  ];
  expect(await told(NOW)).toEqual(never);
  await saved.save({ out: undefined });
  expect(await told(NOW)).toEqual(never.slice(0, 1));
  const { takenAt } = await saved.save();
  expect(await told(takenAt)).toEqual([]);
  expect(await told(addHours(takenAt, 8 * 24))).toEqual([
    ["saved-long-ago", "the stores"],
    ["saved-long-ago", "the keys"],
  ]);
  saved.remove();
});

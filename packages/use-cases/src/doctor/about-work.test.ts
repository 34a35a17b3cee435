import { addHours } from "@answerable/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { MEMBERS, NOW } from "../cases/cases-fixture.ts";
import { openOperation } from "../open-operation.ts";
import { testOperations } from "../operation-fixture.ts";
import { beat } from "../worker/beat.ts";
import { aboutWork } from "./about-work.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

it("tells that no worker ever ran, and later that none was seen for long", async () => {
  const { location, env } = await operations.begin("sqlite", { now: NOW, members: MEMBERS });
  const open = (await openOperation(location, env, NOW))._unsafeUnwrap();
  const codes = async (hours: number) =>
    (await aboutWork(open, addHours(NOW, hours)))._unsafeUnwrap().map(({ code }) => code);
  expect(await codes(0)).toEqual(["worker-never-seen", "anchors-not-kept"]);
  (await beat(open, { worker: "a", begun: NOW, seen: NOW, every: 15, hasEnded: false, trouble: null }))._unsafeUnwrap();
  expect(await codes(0)).toEqual(["anchors-not-kept"]);
  expect(await codes(1)).toEqual(["worker-silent", "anchors-not-kept"]);
  await open.close();
});

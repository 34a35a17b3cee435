import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginOperation } from "./begin-operation.ts";
import { locate } from "./location.ts";
import { type OpenHere, openHere } from "./open-here.ts";
import { member } from "./operation-fixture.ts";
import type { StoredUseCase } from "./use-case.ts";
import { useCaseCalled } from "./use-case-called.ts";

const NOW = "2020-07-01T08:00:00.000Z" as Instant;
const folder = mkdtempSync(join(tmpdir(), "answerable-open-here-"));
const place = {
  cwd: folder,
  env: { ANSWERABLE_KEY_FILE: join(folder, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" },
};
let here: OpenHere;

beforeAll(async () => {
  const members = [member("desk-01", ["cfm-operator", "case-handler"]), member("analyst-01", ["protection-analyst"])];
  const beginning = { operation: "scratch", country: "MLI", language: "fr", sample: false, members };
  const setup = { env: place.env, location: locate(place.env, place.cwd) };
  (await beginOperation(setup, beginning, NOW))._unsafeUnwrap();
  here = (await openHere(place, NOW))._unsafeUnwrap();
});
afterAll(async () => {
  await here.close();
  rmSync(folder, { recursive: true, force: true });
});

const declared = async (name: string): Promise<StoredUseCase> => {
  const found = await useCaseCalled(name);
  return found as StoredUseCase;
};

const ready = async (actor: string, name: string) =>
  await here.ready(await declared(name), { actor, via: "cli", now: NOW, progress: () => undefined });

const asked = async (actor: string, name: string, input: object) => {
  const one = (await ready(actor, name))._unsafeUnwrap();
  const answer = (await one.handle((await declared(name)).input.parse(input)))._unsafeUnwrap();
  await one.close();
  return answer;
};

describe("an operation that is opened once", () => {
  it("is asked by one person after the other, and what follows from a fact has followed", async () => {
    const action = { issue: "queue", post: "distribution-lead", on: "2020-06-15", by: "2020-07-31", areas: ["ML0505"] };
    const { id } = (await asked("desk-01", "actions.plan", action)) as { readonly id: string };
    await asked("desk-01", "actions.done", { id, on: "2020-06-30" });
    expect(await asked("analyst-01", "owed.list", {})).toMatchObject([{ kind: "corrective-action" }]);
  });

  it("refuses whoever may not, and whoever is nobody, and stays open", async () => {
    expect((await ready("analyst-01", "cases.lodge"))._unsafeUnwrapErr()).toMatchObject({
      rejection: { code: "not-permitted" },
    });
    expect((await ready("nobody", "owed.list"))._unsafeUnwrapErr()).toMatchObject({
      rejection: { code: "actor-unknown" },
    });
    expect(await asked("desk-01", "owed.list", {})).toHaveLength(1);
  });

  it("is not there where nobody made one", async () => {
    const nowhere = await openHere({ cwd: join(folder, "elsewhere"), env: {} }, NOW);
    expect(nowhere._unsafeUnwrapErr()).toMatchObject({ issues: [{ code: "operation-not-found" }] });
  });
});

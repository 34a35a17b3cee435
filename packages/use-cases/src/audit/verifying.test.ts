import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addHours, type Instant } from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { incidentOf } from "../access-matrix/matrix-inputs.ts";
import { contextFor } from "../context-for.ts";
import { anchorKey, keepAnchor } from "../jobs/log-anchor.ts";
import { openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { useCaseCalled } from "../use-case-called.ts";

const operations = testOperations({ alone: true });
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-06-27T08:10:00.000Z" as Instant;
const MEMBERS = [
  member("admin-01", ["administrator"], { areas: [] }),
  member("im-01", ["information-manager"]),
  member("auditor-01", ["auditor"], { areas: [] }),
];

interface Proved {
  readonly module?: string;
  readonly anchor?: string;
  readonly intact: boolean;
  readonly why?: string;
}

describe("the logs, proved against heads that were kept elsewhere", () => {
  let at: Awaited<ReturnType<typeof operations.begin>>;
  let anchors: string;
  beforeEach(async () => {
    at = await operations.begin("sqlite", { now: NOW, members: MEMBERS });
    anchors = await mkdtemp(join(tmpdir(), "answerable-anchors-"));
    return () => rm(anchors, { recursive: true, force: true });
  });
  const opened = async <Answer>(
    ask: (open: Parameters<typeof keepAnchor>[0]) => Promise<Answer>,
    here: Pick<typeof at, "location" | "env"> = at,
  ): Promise<Answer> => {
    const open = (await openOperation(here.location, here.env, NOW))._unsafeUnwrap();
    try {
      return await ask(open);
    } finally {
      await open.close();
    }
  };
  const keep = (now: Instant, here: Pick<typeof at, "location" | "env"> = at) =>
    opened(async (open) => (await keepAnchor(open, { folder: anchors, now, chance: () => 0 }))._unsafeUnwrap(), here);
  const happens = (cwd = at.cwd) => asked(cwd, "im-01", "incidents.record", incidentOf("a"), NOW);
  const asked = async (cwd: string, actor: string, name: string, input: object, now: Instant): Promise<unknown> => {
    const useCase = await useCaseCalled(name);
    if (useCase === undefined) throw new Error(name);
    const asking = { env: at.env, cwd, actor, via: "cli" as const, now, progress: () => undefined };
    const ready = (await contextFor(useCase, asking))._unsafeUnwrap();
    try {
      return (await ready.handle(useCase.input.parse(input)))._unsafeUnwrap();
    } finally {
      await ready.close();
    }
  };
  const files = async () =>
    await Promise.all(
      (await readdir(anchors))
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map(async (name) => ({ name, blob: new Blob([await readFile(join(anchors, name))]) })),
    );
  const proved = async (cwd = at.cwd, more: object = {}) =>
    (await asked(cwd, "auditor-01", "audit.verify", { anchor: await files(), ...more }, NOW)) as readonly Proved[];
  const wrong = (all: readonly Proved[]) =>
    all.filter(({ intact }) => !intact).map(({ module, anchor, why }) => [module ?? anchor, why]);
  /** A copy of all that lies there, as it lies now. */
  const copied = async () => {
    const copy = `${at.cwd}-copy`;
    await cp(at.cwd, copy, { recursive: true });
    return copy;
  };

  it("are those logs, hour after hour, and stay so while they grow", async () => {
    await keep(NOW);
    await happens();
    await keep(addHours(NOW, 1));
    await happens();
    expect(await files()).toHaveLength(2);
    expect(wrong(await proved())).toEqual([]);
  });

  it("are found to be shortened, and to be a copy that went its own way", async () => {
    await happens();
    const copy = await copied();
    await happens();
    await keep(NOW);
    expect(wrong(await proved(copy))).toEqual([["monitoring", "shorter-than-anchor"]]);
    await happens(copy);
    expect(wrong(await proved(copy))).toEqual([["monitoring", "anchor-differs"]]);
    expect(wrong(await proved())).toEqual([]);
    await rm(copy, { recursive: true });
  });

  it("are not proved by heads that somebody changed, wrote, or took from elsewhere", async () => {
    await keep(NOW);
    const [file = ""] = await readdir(anchors);
    const text = await readFile(join(anchors, file), "utf8");
    const written = async (changed: string) => {
      await writeFile(join(anchors, file), changed);
      return wrong(await proved());
    };
    expect(await written(text.replace(NOW, addHours(NOW, 1)))).toEqual([[file, "anchor-forged"]]);
    expect(await written(`${text}\n`)).toEqual([[file, "anchor-not-read"]]);
    expect(await written("nothing")).toEqual([[file, "anchor-not-read"]]);
    expect(await written(text.replace('"scratch"', '"another"'))).toEqual([[file, "anchor-of-another-operation"]]);
    const another = await operations.begin("sqlite", { now: NOW, members: MEMBERS });
    await rm(join(anchors, file));
    await keep(NOW, another);
    expect(wrong(await proved())).toEqual([[file, "anchor-key-differs"]]);
  });

  it("are proved against the key that was written down elsewhere, where one is named", async () => {
    await keep(NOW);
    const publicKey = await opened(async (open) => (await anchorKey(open, NOW))._unsafeUnwrap());
    expect(wrong(await proved(at.cwd, { publicKey }))).toEqual([]);
    const [file] = await readdir(anchors);
    expect(wrong(await proved(at.cwd, { publicKey: "A".repeat(43) }))).toEqual([[file, "anchor-key-differs"]]);
  });
});

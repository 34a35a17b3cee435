import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { addHours, ageingExpiry, type Instant } from "@answerable/core";
import { contextFor, useCaseCalled } from "@answerable/use-cases";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { koboSubmission, lastMonth } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const WITHHELD_DAYS = 14;
const MONTHS_PRECISE = 12;

let small: SmallOperation;
let id: string;

/** Asks a use case as if it were another moment; `code` is the refusal's, or `done`. */
const askAt = async (now: Instant, name: string, code: string, input: object): Promise<string> => {
  const useCase = await useCaseCalled(name);
  if (!useCase) throw new Error(`no use case ${name}`);
  const opening = {
    env: small.env,
    cwd: small.folder,
    actor: code,
    via: "cli" as const,
    now,
    progress: () => undefined,
  };
  const ready = (await contextFor(useCase, opening))._unsafeUnwrap();
  try {
    const answer = await ready.handle(useCase.input.parse(input));
    if (answer.isOk()) return "done";
    return answer.error.owner === "rule" ? answer.error.rejection.code : answer.error.owner;
  } finally {
    await ready.close();
  }
};

const readAt = (now: Instant, field: string): Promise<string> =>
  askAt(now, "incidents.read-text", "supervisor-01", { id, field, purpose: "corroboration" });

const justBefore = (instant: Instant): Instant => new Date(Date.parse(instant) - 1).toISOString() as Instant;

interface Slot {
  readonly kind: string;
  readonly bytes: Uint8Array | null;
  readonly expires_at: Instant | null;
}

const slots = (): Slot[] => {
  using database = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
  return database.prepare("select kind, bytes, expires_at from personal").all() as unknown as Slot[];
};

/** Enough of a sealed value to find it again. */
const start = (bytes: Uint8Array): Buffer => Buffer.from(bytes.subarray(0, 48));

const stored = (): Buffer =>
  Buffer.concat(
    readdirSync(small.data, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );

const isIntact = async (): Promise<boolean> => {
  const { code, out } = await small.as("im-01", ["audit", "verify", "--format", "json"]);
  return code === 0 && (JSON.parse(out) as { intact: boolean }[]).every(({ intact }) => intact);
};

beforeEach(async () => {
  small = await smallOperation();
  await small.takeIn([
    koboSubmission({
      "grp_recit/recit": "Les bandits cherchaient la fille du chef de village; appeler le 76 12 34 56.",
      "grp_incident/localite": "Village 014",
    }),
  ]);
  const { out } = await small.as("supervisor-01", ["incidents", "list", "--format", "json"]);
  id = (JSON.parse(out) as { stream: string }[])[0]?.stream ?? "";
});

describe("text that was withheld", () => {
  it("is gone after its days: refused from that instant on, its bytes swept, the log whole", async () => {
    const narrative = slots().find(({ kind }) => kind === "narrative");
    const expiry = narrative?.expires_at ?? undefined;
    if (!expiry || !narrative?.bytes) throw new Error("nothing was withheld");
    const days = (Date.parse(expiry) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(WITHHELD_DAYS - 0.01);
    expect(days).toBeLessThanOrEqual(WITHHELD_DAYS);
    expect(await readAt(justBefore(expiry), "narrative")).toBe("slot-sealed-to-another");
    expect(stored().includes(start(narrative.bytes))).toBe(true);
    expect(await readAt(expiry, "narrative")).toBe("slot-expired");
    expect(slots().find(({ kind }) => kind === "narrative")?.bytes).toBeNull();
    expect(stored().includes(start(narrative.bytes))).toBe(false);
    expect(await isIntact()).toBe(true);
  });
});

describe("a place and a day", () => {
  it("can be read for twelve months after their month, and not from the next instant on", async () => {
    const expiry = ageingExpiry(lastMonth, MONTHS_PRECISE);
    for (const field of ["locality", "day"]) expect(await readAt(justBefore(expiry), field)).toBe("done");
    for (const field of ["locality", "day"]) expect(await readAt(expiry, field)).toBe("slot-expired");
  });

  it("are swept by the next command line, whatever it asks, and the incident still stands in its area and month", async () => {
    const before = slots().flatMap(({ bytes }) => (bytes ? [start(bytes)] : []));
    expect(before.length).toBeGreaterThanOrEqual(3);
    const later = addHours(ageingExpiry(lastMonth, MONTHS_PRECISE), 1);
    // nobody worked here for a year: what is erased for good waits until somebody says which day it is
    expect(await askAt(later, "documents.list", "analyst-01", {})).toBe("done");
    expect(slots().map(({ bytes }) => bytes !== null)).toEqual(slots().map(() => true));
    expect(await askAt(later, "worker.confirm-clock", "im-01", { today: later.slice(0, 10) })).toBe("done");
    expect(await askAt(later, "documents.list", "analyst-01", {})).toBe("done");
    expect(slots().map(({ bytes }) => bytes)).toEqual(slots().map(() => null));
    const now = stored();
    expect(before.filter((bytes) => now.includes(bytes))).toEqual([]);
    using keys = new DatabaseSync(join(small.data, "keys", "wrapped.sqlite"), { readOnly: true });
    expect(keys.prepare("select count(*) as number from slot_key where module = 'monitoring'").get()).toEqual({
      number: 0,
    });
    expect(await isIntact()).toBe(true);
    const { out } = await small.as("analyst-01", ["incidents", "list", "--month", lastMonth, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject([{ stream: id, adm2: "ML0505", month: lastMonth }]);
  });

  it("are not taken in at all where they are too old already", async () => {
    const old = { "grp_incident/mois_incident": "2020-06", "grp_incident/date_incident": "2020-06-11" };
    const before = slots().length;
    const { code } = await small.takeIn([koboSubmission({ ...old, "grp_incident/localite": "Village 007" })]);
    expect([code, slots().length]).toEqual([0, before]);
  });
});

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  addHours,
  caseSubject,
  defaultResponsePolicy,
  type Instant,
  nothingRecorded,
  utcDayOf,
} from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { serveOperation } from "../serve-operation.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

/** Friday 27 March 2026; the policy adopted here keeps the words of a closed matter for two years. */
const NOW = "2026-03-27T08:00:00.000Z" as Instant;
const ANNOUNCED = "2028-02-27T08:00:00.000Z" as Instant;
const ERASED = "2028-03-28T08:00:00.000Z" as Instant;

const complaint = {
  ...{ key: "the-lodgers-key-of-22-or-more", lodgedBy: "self", anonymous: false, channel: "desk-koro" },
  ...{ spokenWith: true, hasReceipt: true, language: "fr", receivedAt: "2026-03-26T09:00:00.000Z", contacts: [] },
  saidBefore: {
    how: "spoken",
    said: ["can-and-cannot", "by-when", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"],
  },
  ...{ priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
  wishes: {
    ...{ hopes: "Le reste de l'huile.", unwanted: [], unwantedWords: null, handler: "either", reply: "wants-word" },
    ...{ family: "not-asked", intermediary: "there-is-none" },
  },
  consent: { ...nothingRecorded, recording: { answer: "given", on: "2026-03-26", how: "face-to-face" } },
};

describe.each(["sqlite", "postgres"] as const)("erasing by rule, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let id: string;
  beforeEach(async () => {
    operation = await operations.begin(database, {
      now: NOW,
      members: [
        member("admin-01", ["administrator"], { areas: [] }),
        member("im-01", ["information-manager"]),
        member("desk-01", ["cfm-operator"], { units: [] }),
        member("handler-01", ["case-handler"], { units: [] }),
      ],
    });
    const bytes = new TextEncoder().encode(JSON.stringify(defaultResponsePolicy));
    await operation.ask("im-01", "documents.adopt", { file: { name: "p.json", bytes }, kind: "response-policy" }, NOW);
    id = (await operation.ask<{ id: string }>("desk-01", "cases.lodge", complaint, NOW)).id;
    await operation.ask("desk-01", "cases.withdraw", { id }, addHours(NOW, 1));
  });

  /** What a worker does that is started at a moment. */
  const tick = async (now: Instant) => {
    const { env, cwd } = operation;
    const served = (await serveOperation({ env, cwd, via: "worker", now: () => now }))._unsafeUnwrap();
    await served.doWhatIsDue(now).then((done) => done._unsafeUnwrap());
    await served.close();
  };
  const confirm = (now: Instant) => operation.ask("admin-01", "worker.confirm-clock", { today: utcDayOf(now) }, now);
  const held = async (now = ERASED) => {
    const open = (await openOperation(operation.location, operation.env, now))._unsafeUnwrap();
    const store = open.storeOf("accountability")._unsafeUnwrap();
    const slots = (await store.heldSlots(id))._unsafeUnwrap();
    const facts = (await store.history(id))._unsafeUnwrap().map(({ event }) => event.type);
    const due = (await store.dueBy("9999-01-01T00:00:00.000Z" as Instant, 100))._unsafeUnwrap();
    const standing = (await store.state(caseSubject, id))._unsafeUnwrap();
    const rebuilt = (await store.rebuild())._unsafeUnwrap();
    const verified = (await store.verify())._unsafeUnwrap();
    await open.close();
    return {
      ...{ words: slots.filter(({ isErased }) => !isErased).length, isIntact: verified.intact, rebuilt },
      ...{ facts: facts.slice(2), due: due.filter(({ stream }) => stream === id).map(({ kind }) => kind), standing },
    };
  };

  it("waits where the machine's clock jumped by years, and says so, until somebody says which day it is", async () => {
    await tick(ANNOUNCED);
    await tick(ERASED);
    expect(await held()).toMatchObject({ words: 1, facts: [], due: ["erasure-to-announce"] });
    await confirm(ANNOUNCED);
    await tick(ANNOUNCED);
    expect((await held()).facts).toEqual(["erasure-announced"]);
  });

  it("goes thirty days after it was announced, with an event, once, whatever restarts", async () => {
    await confirm(ANNOUNCED);
    for (const now of [ANNOUNCED, ANNOUNCED, addHours(ANNOUNCED, 29 * 24)]) await tick(now);
    expect(await held()).toMatchObject({ words: 1, facts: ["erasure-announced"] });
    for (const now of [ERASED, addHours(ERASED, 1)]) await tick(now);
    const gone = await held();
    expect(gone).toMatchObject({
      words: 0,
      facts: ["erasure-announced", "case-words-erased"],
      due: [],
      isIntact: true,
    });
    expect(gone.standing.state).toMatchObject({ status: "withdrawn", content: { adm2: "ML0505" } });
    expect(gone.rebuilt).toMatchObject({ differences: 0 });
  });

  it("is out of the files as soon as it is erased", async () => {
    await confirm(ANNOUNCED);
    await tick(ANNOUNCED);
    const { env, cwd } = operation;
    const served = (await serveOperation({ env, cwd, via: "worker", now: () => ERASED }))._unsafeUnwrap();
    (await served.doWhatIsDue(ERASED))._unsafeUnwrap();
    const files = readdirSync(cwd, { recursive: true, withFileTypes: true });
    const logs = files.filter(({ name }) => name.startsWith("accountability") && name.endsWith("-wal"));
    const left = logs.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
    await served.close();
    // a server has files of its own, which it vacuums
    expect(left).toEqual(database === "sqlite" ? [0] : []);
  });

  it("stays where somebody keeps it longer meanwhile, and where it was reopened", async () => {
    await confirm(ANNOUNCED);
    await tick(ANNOUNCED);
    const later = addHours(ANNOUNCED, 24);
    await operation.ask(
      "handler-01",
      "cases.keep-longer",
      { id, until: "2029-01-01", because: "investigation" },
      later,
    );
    await tick(ERASED);
    expect(await held()).toMatchObject({ words: 1, facts: ["erasure-announced", "kept-longer"] });
    await operation.ask("desk-01", "cases.reopen", { id, because: "new-information" }, ERASED);
    expect((await held()).due).not.toContain("erasure-to-announce");
  });
});

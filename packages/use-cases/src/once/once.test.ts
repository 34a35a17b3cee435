import { readFileSync } from "node:fs";
import { addHours, type Instant, incidentSubject, type Uuid } from "@answerable/core";
import { step } from "@answerable/store";
import { ok } from "neverthrow";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW, withMechanism } from "../cases/cases-fixture.ts";
import { openHere } from "../open-here.ts";
import { type OpenOperation, openOperation } from "../open-operation.ts";
import { operationContext } from "../operation-context.ts";
import { testOperations } from "../operation-fixture.ts";
import type { StoredUseCase } from "../use-case.ts";
import { useCaseCalled } from "../use-case-called.ts";
import { askOnce } from "./ask-once.ts";
import { requestKey } from "./request-key.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const declared = async (name: string): Promise<StoredUseCase> => (await useCaseCalled(name)) as StoredUseCase;
const file = (document: object) => ({ name: "d", bytes: new TextEncoder().encode(JSON.stringify(document)) });
const example = (name: string): string =>
  readFileSync(new URL(`../../../../examples/sample-operation/${name}`, import.meta.url), "utf8");

const agreement = {
  ...{ document: "counting-agreement", id: "gbv-counting", version: "1", title: { fr: "Accord de comptage" } },
  ...{ effective: { from: null, to: null }, source: "Invented", types: ["rape"], level: 1 },
  validations: [{ by: "GBV sub-cluster", on: "2026-01-15", seats: ["GBV"] }],
};
const typed = (types: readonly string[], more: object = {}) => ({
  violations: types.map((type) => ({ unit: "victims", type })),
  ...{ happened: { month: "2026-05", precision: "month" }, place: { adm2: "ML0505" }, actorCategory: "bandits" },
  ...{ referrals: [], source: { category: "witness", independentSources: 1, known: "seen" }, ...more },
});

describe.each(["sqlite", "postgres"] as const)("a request under a key on %s", (database) => {
  let begun: Awaited<ReturnType<typeof operations.begin>>;
  beforeEach(async () => {
    begun = await operations.begin(database, { members: MEMBERS, now: NOW });
    await begun.ask("im-01", "documents.adopt", { file: file(agreement), kind: "counting-agreement" });
  });

  /** The answer under a key; the code of what refused it. */
  const under = async (key: string, actor: string, name: string, input: object, now: Instant = NOW) => {
    const here = (await openHere(begun, now))._unsafeUnwrap();
    const useCase = await declared(name);
    const asking = { actor, via: "http" as const, now, progress: () => undefined };
    try {
      const ready = (await here.ready(useCase, asking))._unsafeUnwrap();
      return (await ready.handle(useCase.input.parse(input), key)).match<unknown>(
        (output) => output,
        (failure) => (failure.owner === "rule" ? failure.rejection.code : failure),
      );
    } finally {
      await here.close();
    }
  };
  const opened = async <Done>(look: (open: OpenOperation) => Promise<Done>): Promise<Done> => {
    const open = (await openOperation(begun.location, begun.env, NOW))._unsafeUnwrap();
    try {
      return await look(open);
    } finally {
      await open.close();
    }
  };
  const subjects = () =>
    opened(async (open) => {
      const store = open.storeOf("monitoring")._unsafeUnwrap();
      return (await store.eventsAfter(0, 1000))._unsafeUnwrap().map(({ subject }) => subject);
    });

  it("makes the same token again where the answer was lost, and another one under another key", async () => {
    const first = await under("one", "im-01", "tokens.issue", {});
    expect(await under("one", "im-01", "tokens.issue", {}, addHours(NOW, 5))).toEqual(first);
    const other = (await under("two", "im-01", "tokens.issue", {})) as { token: string };
    expect(other.token).not.toBe((first as { token: string }).token);
    const later = (await under("one", "im-01", "tokens.issue", {}, addHours(NOW, 73))) as { token: string };
    expect(later.token).not.toBe((first as { token: string }).token);
  });

  it("counts a survivor once, and keeps no key of what speaks of nothing else", async () => {
    const alone = typed(["rape"]);
    const first = await under("gbv", "im-01", "incidents.record", alone);
    expect(await under("gbv", "im-01", "incidents.record", alone, addHours(NOW, 100))).toEqual(first);
    expect(await subjects()).toEqual(["survivor-count"]);
    // nothing remembers what was asked: other words are another contact, and are not lost
    await under(
      "gbv",
      "im-01",
      "incidents.record",
      typed(["rape"], { happened: { month: "2026-04", precision: "month" } }),
    );
    expect(await subjects()).toEqual(["survivor-count", "survivor-count"]);
    const kept = await opened(async (open) => {
      const request = { operation: "scratch", actor: "im-01", useCase: "incidents.record", key: "gbv", input: alone };
      const key = (await requestKey(open.keys, request, NOW))._unsafeUnwrap();
      return (
        await open.storeOf("monitoring")._unsafeUnwrap().doneBefore(key.onceOf(0, NOW).request, NOW)
      )._unsafeUnwrap();
    });
    expect(kept).toBeUndefined();
  });

  it("finishes what broke off between two works, and does neither of them twice", async () => {
    const ids = ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000002"] as Uuid[];
    const incident = await under("made", "im-01", "incidents.record", typed(["threat"]));
    const { content } = await opened(async (open) => {
      const store = open.storeOf("monitoring")._unsafeUnwrap();
      const { state } = (await store.state(incidentSubject, (incident as { id: string }).id))._unsafeUnwrap();
      if (state.status === "absent") throw new Error("nothing was recorded");
      return state;
    });
    const both = (breaksOff: boolean) =>
      opened(async (open) => {
        const compute = { now: NOW, language: "fr", progress: () => undefined, tell: () => undefined };
        const setup = { env: begun.env, location: begun.location };
        const request = { operation: "scratch", actor: "im-01", useCase: "two-works", key: "k", input: {} };
        const key = (await requestKey(open.keys, request, NOW))._unsafeUnwrap();
        const store = open.storeOf("monitoring")._unsafeUnwrap();
        const acting = { who: "im-01", permission: "incidents.record", module: "monitoring", via: "http" } as const;
        return await askOnce({ kind: "create", input: {}, now: NOW, key, store }, async (once) => {
          const ctx = (await operationContext(open, { ...compute, setup }, { ...acting, once }))._unsafeUnwrap();
          const works = ids.map((id) => ({
            steps: [step(incidentSubject, id, { type: "record", at: ctx.now, answer: { id: ctx.newId() }, content })],
          }));
          const first = (await ctx.decide(works.slice(0, 1)))._unsafeUnwrap();
          if (breaksOff) throw new Error("the process ends here");
          const second = (await ctx.decide(works.slice(1)))._unsafeUnwrap();
          return ok([...first, ...second].map((answer) => answer._unsafeUnwrap().steps[0]?.version));
        });
      });
    await expect(both(true)).rejects.toThrow("the process ends here");
    const before = (await subjects()).length;
    expect((await both(false))._unsafeUnwrap()).toEqual([1, 1]);
    expect((await both(false))._unsafeUnwrap()).toEqual([1, 1]);
    expect((await subjects()).length).toBe(before + 1);
  });

  it("looks an import through again and changes nothing, under the same import; another file is refused", async () => {
    await begun.ask("im-01", "documents.adopt", {
      file: file(JSON.parse(example("form-mapping.json")) as object),
      kind: "form-mapping",
    });
    const [one, other] = (
      JSON.parse(example("kobo-2020-01.json")) as { results: Record<string, unknown>[] }
    ).results.map(({ exemple: _mark, ...submission }) => submission);
    const files = (submission: object | undefined) => ({
      files: [{ name: "page", blob: new Blob([JSON.stringify({ results: [submission] })]) }],
    });
    const first = (await under("page", "im-01", "import.incidents", files(one))) as Record<string, unknown>;
    const written = await subjects();
    const again = await under("page", "im-01", "import.incidents", files(one), addHours(NOW, 2));
    expect(first).toMatchObject({ recorded: 1, unchanged: 0 });
    expect(again).toMatchObject({ batch: first["batch"], recorded: 0, unchanged: 1 });
    expect(await under("page", "im-01", "import.incidents", files(other))).toBe("other-under-this-key");
    expect(await subjects()).toEqual(written);
  });

  it("gives a lodger's receipt again by her own key, and keeps none beside it", async () => {
    await withMechanism(begun);
    const said = { ...complaint(), key: "a-key-of-22-characters-or-more" };
    const first = await under("ignored", "desk-01", "cases.lodge", said);
    expect(await under("other", "desk-01", "cases.lodge", said)).toEqual(first);
    expect(first).toMatchObject({ status: "lodged", receipt: expect.any(String) });
  });

  it("keeps nothing of who asked, what, or under which key", async () => {
    await under("a-key-in-clear", "im-01", "incidents.record", typed(["threat"]));
    const row = await opened(async (open) => {
      const input = typed(["threat"]);
      const request = {
        operation: "scratch",
        actor: "im-01",
        useCase: "incidents.record",
        key: "a-key-in-clear",
        input,
      };
      const key = (await requestKey(open.keys, request, NOW))._unsafeUnwrap();
      const same = (await requestKey(open.keys, { ...request, actor: "desk-01" }, NOW))._unsafeUnwrap();
      return [key.onceOf(0, NOW), same.onceOf(0, NOW), key.onceOf(1, NOW)];
    });
    expect(new Set(row.map(({ request }) => request)).size).toBe(3);
    expect(JSON.stringify(row)).not.toMatch(/a-key-in-clear|im-01|incidents|threat|ML05/);
    expect(row[0]).toMatchObject({ request: expect.stringMatching(/^[0-9a-f]{64}$/), until: addHours(NOW, 72) });
  });
});

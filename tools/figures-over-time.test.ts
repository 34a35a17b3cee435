import type { Cell, Instant, Released } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { asDocument, type ScratchOperation } from "./scratch-operation.ts";
import { scratchOperations } from "./scratch-operations.ts";

const day = (date: string): Instant => `${date}T08:00:00.000Z` as Instant;
const BEGUN = day("2020-06-01");
const PUBLISHED = day("2020-07-05");
const LATER = day("2020-07-20");
const QUARTER = { from: "2020-05", to: "2020-06", area: "ML05" };
const JUNE = { month: "2020-06", area: "ML05" };

const stretch = (adm2: string, coverage: string, more: object = {}) => ({
  ...{ adm2, from: "2020-05", to: null, coverage },
  ...more,
});
const plan = (version: string, koro: string) => ({
  ...{ document: "coverage-plan", id: "plan", version, title: { en: "Invented plan" }, source: "invented" },
  ...{ effective: { from: null, to: null }, validations: [], reportByDay: 5 },
  areas: [
    ...[stretch("ML0501", "covered"), stretch("ML0505", koro), stretch("ML0503", "partly-covered")],
    stretch("ML0508", "no-access", { reason: "flooding" }),
  ],
  posts: [{ adm1: null, from: "2020-05", to: null, planned: 57, active: 49 }],
});
const incident = (type: string, adm2 = "ML0505", month = "2020-06") => ({
  ...{ violations: [{ unit: "victims", type }], happened: { month, precision: "month" }, place: { adm2 } },
  ...{ actorCategory: "bandits", referrals: [] },
  source: { category: "witness", independentSources: 1, known: "seen" },
});

const fresh = scratchOperations();

const operationOn = async (database: "sqlite" | "postgres"): Promise<ScratchOperation> => {
  const operation = await fresh(database, BEGUN);
  await operation.done("documents.adopt", { file: asDocument(plan("1", "covered")), kind: "coverage-plan" });
  return operation;
};

const record = async (operation: ScratchOperation, input: object, at: Instant): Promise<string> =>
  (await operation.done<{ id: string }>("incidents.record", input, at)).id;
const tableOf = (operation: ScratchOperation, name: string, input: object, at: Instant) =>
  operation.done<Released>(name, input, at);
const cellOf = ({ rows, columns }: Released, code: string, column: string): Cell | undefined =>
  rows.find(({ cells }) => {
    const first = cells[columns[0]?.key ?? ""];
    return first?.kind === "text" && first.text === code;
  })?.cells[column];
const codeOf = async (operation: ScratchOperation, name: string, input: object, at: Instant): Promise<unknown> => {
  const failure = (await operation.ask(name, input, at)).answer._unsafeUnwrapErr();
  if (failure.owner === "rule") return failure.rejection.code;
  return failure.owner === "input" ? failure.issues[0]?.code : failure.owner;
};

describe.each(["sqlite", "postgres"] as const)("figures over time on %s", (database) => {
  it("can be made again exactly, and the revision says why they changed since", async () => {
    const operation = await operationOn(database);
    const [killed, robbed, threatened] = [
      await record(operation, incident("killing"), day("2020-07-02")),
      await record(operation, incident("theft-extortion-looting"), day("2020-07-02")),
      await record(operation, incident("threat"), day("2020-07-02")),
    ];
    const quiet = await operation.done<{ id: string }>(
      "network.quiet",
      { month: "2020-06", area: "ML0501" },
      PUBLISHED,
    );
    const asked = { ...QUARTER, by: "area-and-month" };
    const published = await tableOf(operation, "figures.table", asked, PUBLISHED);
    expect(cellOf(published, "ML0505", "2020-06")).toMatchObject({ kind: "count", least: 3 });
    expect(cellOf(published, "ML0501", "2020-06")).toEqual({ kind: "count", least: 0, most: 0, approximate: false });
    expect(cellOf(published, "ML0508", "2020-06")).toEqual({ kind: "no-data", state: "no-access" });

    await record(operation, incident("killing"), LATER);
    await operation.done("incidents.set-aside", { id: killed, reason: "not-credible" }, LATER);
    await operation.done("incidents.merge", { id: robbed, into: threatened }, LATER);
    await operation.done("incidents.correct", { id: threatened, ...incident("threat", "ML0505", "2020-05") }, LATER);
    await operation.done("network.withdraw", { id: quiet.id, reason: "nobody-had-looked" }, LATER);
    const document = { file: asDocument(plan("2", "no-access")), kind: "coverage-plan" };
    await operation.done("documents.adopt", document, LATER);

    const now = await tableOf(operation, "figures.table", asked, LATER);
    expect(now.rows).not.toEqual(published.rows);
    expect(cellOf(now, "ML0501", "2020-06")).toEqual({ kind: "no-data", state: "late" });
    const again = await tableOf(operation, "figures.table", { ...asked, asKnownOn: PUBLISHED }, LATER);
    expect({ ...again, marks: null }).toEqual({ ...published, marks: null });
    expect(again.marks.asKnownOn).toBe(PUBLISHED);

    const before = { ...asked, asKnownOn: day("2020-05-31") };
    expect(await codeOf(operation, "figures.table", before, LATER)).toBe("document-not-adopted");
    expect(await codeOf(operation, "figures.table", { ...asked, area: "ML99" }, LATER)).toBe("place-unknown");
    const koro = await tableOf(operation, "figures.table", { ...asked, area: "ML0505", asKnownOn: PUBLISHED }, LATER);
    expect(koro.rows.map(({ cells }) => cells["area"])).toMatchObject([{ text: "ML0505" }, { text: "total" }]);
    expect(cellOf(koro, "total", "2020-06")).toMatchObject({ least: 3 });

    const revision = await tableOf(operation, "figures.revision", { ...JUNE, publishedOn: PUBLISHED }, LATER);
    const total = (column: string): unknown => cellOf(revision, "total", column);
    expect(total("published")).toMatchObject({ least: 3 });
    expect(total("now")).toMatchObject({ least: 1 });
    expect(total("difference")).toMatchObject({ least: -2 });
    for (const [change, records] of Object.entries({ "recorded-since": 1, merged: 1, "set-aside": 1, moved: 1 }))
      expect([change, total(change)]).toEqual([change, expect.objectContaining({ least: records })]);
  });

  it("counts an alert that nobody documented on its own basis, and never twice", async () => {
    const operation = await operationOn(database);
    const basis = "with-undocumented-alerts";
    const killings = async (more: object = {}): Promise<unknown> =>
      cellOf(await tableOf(operation, "figures.table", { ...JUNE, by: "total", ...more }, LATER), "total", "figure");
    const drafted = await operation.done<{ id: string }>(
      "alerts.draft",
      {
        ...{ trigger: "attack-on-settlement", place: { adm2: "ML0505" }, knownAt: day("2020-06-14") },
        ...{ occurred: { month: "2020-06", precision: "month" } },
        violations: [{ unit: "victims", type: "killing" }],
      },
      day("2020-06-14"),
    );
    expect(await killings({ basis })).toMatchObject({ kind: "no-data" });
    const clearing = { id: drafted.id, couldTellWhoTold: "no", couldHarm: "no", alone: "nobody-else-reachable" };
    await operation.done("alerts.clear", clearing, day("2020-06-14"));
    await operation.done("alerts.disseminate", { id: drafted.id }, day("2020-06-14"));
    expect(await killings({ basis })).toMatchObject({ least: 1, lowerBound: true });
    expect(await killings()).toMatchObject({ kind: "no-data" });

    const documented = await record(operation, incident("killing"), PUBLISHED);
    expect(await killings({ basis })).toMatchObject({ least: 2 });
    await operation.done("alerts.link", { id: drafted.id, incident: documented }, LATER);
    expect(await killings({ basis })).toMatchObject({ least: 1 });
    expect(await killings()).toMatchObject({ least: 1 });
    const revision = await tableOf(
      operation,
      "figures.revision",
      { ...JUNE, publishedOn: day("2020-07-01"), basis },
      LATER,
    );
    expect(cellOf(revision, "total", "documented")).toMatchObject({ least: 1 });
    expect(cellOf(revision, "total", "difference")).toMatchObject({ least: 0 });
  });

  it("takes it for quiet only where somebody looked, and everything else for silence", async () => {
    const operation = await operationOn(database);
    const said = { month: "2020-06", area: "ML0501" };
    expect(await codeOf(operation, "network.quiet", said, day("2020-06-30"))).toBe("month-not-over");
    await operation.done("network.quiet", said, PUBLISHED);
    expect(await codeOf(operation, "network.quiet", said, PUBLISHED)).toBe("quiet-already-said");
    for (const area of ["ML0503", "ML0508", "ML0901"])
      expect(await codeOf(operation, "network.quiet", { ...said, area }, PUBLISHED)).toBe("area-not-covered");
    expect(await codeOf(operation, "network.quiet", { ...said, area: "ML9999" }, PUBLISHED)).toBe("place-unknown");

    await record(operation, incident("killing", "ML0503"), PUBLISHED);
    const states = await tableOf(operation, "figures.states", { from: "2020-06", to: "2020-06" }, LATER);
    const stateOf = (area: string): unknown => cellOf(states, area, "2020-06");
    expect(stateOf("ML0501")).toMatchObject({ text: "covered-and-quiet" });
    expect(stateOf("ML0503")).toMatchObject({ text: "partly-covered" });
    expect(stateOf("ML0505")).toMatchObject({ text: "late" });
    expect(stateOf("ML0508")).toMatchObject({ text: "no-access", label: { en: "no access (flooding)" } });
    expect(states.notes.map(({ code }) => code)).toContain("monitors-active");

    const month = await tableOf(operation, "figures.month", { ...JUNE, across: "category" }, LATER);
    const cells = month.rows.find(({ cells }) => cells["area"]?.kind === "text" && cells["area"].text === "ML0503");
    const kinds = Object.values(cells?.cells ?? {}).map((cell) => (cell.kind === "count" ? cell.least : cell.kind));
    expect(kinds.filter((kind) => kind === 0)).toEqual([]);
    expect(kinds.filter((kind) => kind === 1)).toHaveLength(2);
  });
});

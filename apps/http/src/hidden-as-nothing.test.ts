import { randomUUID } from "node:crypto";
import { addHours, type Instant } from "@answerable/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TryServer, threat, tryServer } from "./try-server.ts";

/** Something that was entered: an incident by a monitor or a supervisor, or a complaint at the desk, here or elsewhere. */
interface Entered {
  readonly is: "incident" | "case";
  readonly region: "ML04" | "ML05";
  /** An incident: who recorded it. A complaint: which team it is about; null: none. */
  readonly by: "monitor" | "information-manager";
  readonly about: "team-distribution" | null;
}

const adm2Of = ({ region }: Entered): string => `${region}05`;

/** What the rules say of each viewer, said again here in one line each. */
const VIEWERS: Readonly<Record<string, (one: Entered) => boolean>> = {
  monitor: ({ is, by }) => is === "incident" && by === "monitor",
  "near-01": ({ is, region }) => is === "incident" && region === "ML05",
  "protection-analyst": () => true,
  "desk-01": ({ is, region }) => is === "case" && region === "ML05",
  "driver-01": ({ is, region, about }) => is === "case" && region === "ML05" && about === null,
  ...{ partner: () => false, auditor: () => false, "gbv-focal-point": () => false },
};

const LISTS = [
  ...["/v1/incidents", "/v1/incidents?month=2020-06", "/v1/incidents?area=ML0505", "/v1/cases", "/v1/cases?owed=true"],
  ...["/v1/owed", "/v1/due?by=2100-01-01T00:00:00.000Z", "/v1/alerts", "/v1/import", "/v1/tokens"],
];
const TABLES = [
  ...[
    "/v1/figures/month?month=2020-06",
    "/v1/cases/measures?from=2020-01&to=2100-12",
    "/v1/incidents/candidates?month=2020-06",
  ],
  ...["/v1/promises/measures", "/v1/actions/measures", "/v1/figures/states?month=2020-06"],
];

const given = { answer: "given", on: "2020-06-15", how: "face-to-face" };
const complaint = (one: Entered): object => ({
  ...{ lodgedBy: "self", anonymous: false, channel: "desk-koro", spokenWith: true, hasReceipt: false, language: "fr" },
  receivedAt: "2020-06-15T08:00:00.000Z",
  saidBefore: {
    how: "spoken",
    said: ["can-and-cannot", "by-when", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"],
  },
  ...{ priority: "usual", adm1: one.region, adm2: adm2Of(one), organisation: "agency", contacts: [] },
  wishes: {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "not-asked" },
    ...{ reply: "wants-word", family: "not-asked", intermediary: "there-is-none" },
  },
  consent: { recording: given, referral: given, sharing: given, "contact-back": given, mrm: { answer: "not-asked" } },
  aboutUnits: one.about === null ? [] : [one.about],
});

/** An operation with these, entered in this order at one moment; their ids. */
const operationWith = async (entered: readonly Entered[], now: Instant) => {
  const server = await tryServer();
  server.clock.now = now;
  const ids: string[] = [];
  for (const one of entered) {
    const [by, name, input] =
      one.is === "incident"
        ? [one.by, "incidents.record", threat({ place: { adm2: adm2Of(one) } })]
        : ["cfm-operator", "cases.lodge", complaint(one)];
    ids.push((await server.asked<{ id: string }>(by, name, input)).id);
  }
  return { server, ids };
};

const CHANCE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** What an answer says, but for ids, which are chance, and so the order of what came at one moment. */
const saying = (text: string): readonly string[] =>
  text
    .replaceAll(CHANCE, "ID")
    .split(/(?<=\})|\n/)
    .toSorted();
const headersOf = (response: Response): string[] =>
  [...response.headers].filter(([name]) => name !== "x-request-id").map(([name, value]) => `${name}: ${value}`);

const wholly = async (response: Response) => ({
  ...{ status: response.status, headers: headersOf(response), says: saying(await response.text()) },
});

/** Pages of a list by two: how many rows each holds, and whether another follows. */
const pagesOf = async (server: TryServer, as: string, list: string) => {
  const pages: unknown[] = [];
  for (let cursor = ""; pages.length < 20; ) {
    const address = `${list}${list.includes("?") ? "&" : "?"}limit=2${cursor}`;
    const page = await server.json<{ items?: object[]; next?: string; type?: string }>("GET", address, { as });
    pages.push([page.items?.length, page.next?.length, page.type]);
    if (page.next === undefined) break;
    cursor = `&cursor=${encodeURIComponent(page.next)}`;
  }
  return pages;
};

const everythingFor = async (server: TryServer, as: string) => {
  const answers: unknown[] = [];
  for (const list of LISTS) {
    answers.push(list, await pagesOf(server, as, list));
    for (const accept of ["application/json", "application/x-ndjson", "text/csv"])
      answers.push(await wholly(await server.send("GET", list, { as, headers: { accept } })));
  }
  for (const table of TABLES) answers.push(table, await wholly(await server.send("GET", table, { as })));
  return answers;
};

/** What becomes of every way to ask for one record. */
const askedFor = async (server: TryServer, as: string, id: string) => {
  const answers: unknown[] = [];
  const ask = async (method: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}) => {
    answers.push([path.replace(id, "ID"), await wholly(await server.send(method, path, { as, body, headers }))]);
  };
  for (const [noun, said] of [
    ["incidents", { reason: "recorded-by-mistake" }],
    ["cases", {}],
  ] as const) {
    await ask("GET", `/v1/${noun}/${id}`);
    await ask("GET", `/v1/${noun}/${id}`, undefined, { "if-none-match": '"1"' });
    await ask("POST", `/v1/${noun}/${id}/withdraw`, said, { "if-match": '"99"' });
    // sent again under its key it answers as before
    const key = { "idempotency-key": randomUUID() };
    for (const _time of [1, 2]) await ask("POST", `/v1/${noun}/${id}/withdraw`, said, key);
  }
  await ask("GET", `/v1/incidents/${id}/read-text?field=narrative&purpose=referral`);
  await ask("GET", `/v1/cases/${id}/contact?purpose=telling`);
  await ask("GET", `/v1/cases/${id}/candidates`);
  return answers;
};

const entered: fc.Arbitrary<Entered> = fc.record({
  is: fc.constantFrom("incident" as const, "case" as const),
  region: fc.constantFrom("ML04" as const, "ML05" as const),
  by: fc.constantFrom("monitor" as const, "information-manager" as const),
  about: fc.constantFrom("team-distribution" as const, null),
});

describe("a record that somebody may not see", () => {
  it("is nothing: pages, exports, counts, tables and errors are those of an operation without it (law)", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entered, { minLength: 1, maxLength: 7 }),
        fc.constantFrom(...Object.keys(VIEWERS)),
        async (all, viewer) => {
          const now = addHours(new Date().toISOString() as Instant, 1);
          const isSeen = VIEWERS[viewer] ?? (() => false);
          const [whole, part] = [await operationWith(all, now), await operationWith(all.filter(isSeen), now)];
          try {
            expect(await everythingFor(whole.server, viewer)).toEqual(await everythingFor(part.server, viewer));
            const hidden = whole.ids.filter((_, at) => !isSeen(all[at] as Entered));
            const ofNothing = await askedFor(whole.server, viewer, randomUUID());
            for (const id of hidden.slice(0, 2)) expect(await askedFor(whole.server, viewer, id)).toEqual(ofNothing);
          } finally {
            await whole.server.stop();
            await part.server.stop();
          }
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

import { readFileSync } from "node:fs";
import type { Uuid } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EditChains } from "./edit-chains.ts";
import { FormMapping } from "./form-mapping.ts";
import { firstVersionOf, incidentFromKobo } from "./incident-from-kobo.ts";
import type { RawSubmission } from "./raw-submission.ts";
import { stripCollectorTraces } from "./strip-collector-traces.ts";
import { submissionIdentity } from "./submission-identity.ts";

const file = new URL("../../../examples/sample-operation/form-mapping.json", import.meta.url);
const mapping = FormMapping.parse(JSON.parse(readFileSync(file, "utf8")));
const uuid = (number: number) => `1c3f9a52-0000-4000-8000-${String(number).padStart(12, "0")}` as Uuid;
const version = (number: number, more: RawSubmission = {}): RawSubmission => ({
  "meta/instanceID": `uuid:${uuid(number)}`,
  "grp_incident/mois_incident": "2020-06",
  "grp_incident/cercle": "koro",
  rep_violations: [{ "rep_violations/type": "menace" }],
  ...more,
});
const replacing = (number: number) => ({ "meta/deprecatedID": `uuid:${uuid(number)}` });
const rootOf = (submission: RawSubmission, edits?: EditChains) =>
  incidentFromKobo(submission, mapping, 1, edits)._unsafeUnwrap();

describe("the identity of a submission that is not Kobo's", () => {
  const csv = FormMapping.parse({
    ...mapping,
    identity: { id: "numero", replaces: "remplace", receivedAt: "recu_le" },
    timeZone: "Africa/Niamey",
  });

  it("is made of the questions that the mapping names; an id that is no UUID becomes one, the same each time", () => {
    const first = submissionIdentity({ numero: "F-0017", recu_le: "2020-06-16 08:12:33" }, csv);
    expect(first).toMatchObject({
      rootId: first.instanceId,
      receivedAt: "2020-06-16T07:12:33.000Z",
      saidItsZone: true,
    });
    expect(submissionIdentity({ numero: " F-0017 " }, csv).instanceId).toBe(first.instanceId);
    expect(submissionIdentity({ numero: "F-0018", remplace: "F-0017" }, csv)).toMatchObject({
      replaces: first.instanceId,
    });
    expect(submissionIdentity({ numero: "F-0017" }, { ...csv, form: "other" }).instanceId).not.toBe(first.instanceId);
    expect(submissionIdentity({ numero: uuid(7) }, csv).instanceId).toBe(uuid(7));
    expect(submissionIdentity({ numero: "" }, csv).instanceId).toBeUndefined();
  });

  it("says in the words of the mapping what is missing", () => {
    const { numero: _none, ...without } = version(1, { numero: undefined });
    expect(incidentFromKobo(without, csv, 3)._unsafeUnwrapErr()).toContainEqual({
      ...{ row: 3, path: ["numero"], code: "missing" },
    });
  });

  it("tells an id that is there and cannot be used from one that is not there", () => {
    const told = (more: RawSubmission, by = mapping) =>
      incidentFromKobo(version(1, more), by, 3)
        ._unsafeUnwrapErr()
        .map(({ path, code }) => [path[0], code]);
    expect(told({ "meta/instanceID": "A-17" })).toEqual([["meta/instanceID", "id-not-usable"]]);
    expect(told({ "meta/instanceID": undefined, _uuid: ["x"] })).toEqual([["meta/instanceID", "id-not-usable"]]);
    expect(told({ "meta/instanceID": undefined })).toEqual([["meta/instanceID", "missing"]]);
    expect(told({ numero: "x".repeat(300) }, csv)).toEqual([["numero", "id-not-usable"]]);
  });

  it("says where a moment of arrival cannot be read, and is content where there is none", () => {
    const told = (recu_le: unknown) =>
      incidentFromKobo(version(1, { numero: "7", recu_le }), csv, 3)
        ._unsafeUnwrap()
        .notes.map(({ code }) => code);
    for (const written of ["17/10/2026", "hier", 44_000]) expect(told(written)).toEqual(["arrival-not-read"]);
    for (const written of ["2020-06-17", "2020-06-17 08:00", "", null, undefined]) expect(told(written)).toEqual([]);
  });

  it("never takes a trace of the collector for a question", () => {
    for (const trace of ["_submitted_by", "username", "meta/deviceid", "grp/Device_ID", "_geolocation", "audit"])
      expect(FormMapping.safeParse({ ...mapping, incident: { ...mapping.incident, narrative: trace } }).success).toBe(
        false,
      );
  });

  it("drops what ODK says of who sent it and from where, as it drops Kobo's", () => {
    const planted = {
      ...{ "__system/submitterId": "23", "__system/submitterName": "Awa", "__system/deviceId": "imei:1" },
      ...{ _submitted_by: "awa", _geolocation: [14.5, -4.2], audit: "audit.csv", start: "2020-06-14T08:00:00Z" },
    };
    const clean = JSON.stringify(stripCollectorTraces(version(1, planted), mapping));
    expect(clean).not.toMatch(/Awa|awa|imei|14\.5|audit|23/);
  });
});

describe("the first version of an edit, at a server that does not name it", () => {
  it("is the one it replaces where it was edited once; and it is said that nobody named it", () => {
    const edit = rootOf(version(2, replacing(1)));
    expect(edit.input.origin).toMatchObject({ rootId: uuid(1), replaces: uuid(1) });
    expect(edit.notes.map(({ code }) => code)).toEqual(["first-version-not-named"]);
  });

  it("is found through any number of edits, in whatever order they come", () => {
    const edits = new EditChains();
    for (const [of, replaced] of [
      [3, 2],
      [4, 3],
      [2, 1],
    ] as const)
      edits.add(uuid(of), uuid(replaced));
    for (const submission of [
      version(1),
      version(2, replacing(1)),
      version(3, replacing(2)),
      version(4, replacing(3)),
    ]) {
      const { input, notes } = rootOf(submission, edits);
      expect([input.origin?.rootId, notes]).toEqual([uuid(1), []]);
    }
  });

  it("is the earliest that is known of where the chain is not whole, and the version it replaces is kept", () => {
    const edits = new EditChains();
    edits.add(uuid(4), uuid(3));
    edits.add(uuid(3), uuid(2));
    expect(rootOf(version(4, replacing(3)), edits).input.origin).toMatchObject({ rootId: uuid(2), replaces: uuid(3) });
  });

  it("is what the server names, where it names it", () => {
    const clean = stripCollectorTraces(version(3, { ...replacing(2), "meta/rootUuid": `uuid:${uuid(1)}` }), mapping);
    expect(firstVersionOf(clean, new EditChains())).toBe(uuid(1));
  });

  it("is the same for every version of any chain, also of one that goes round", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.boolean(), fc.nat(), (length, goesRound, seed) => {
        const links = Array.from({ length }, (_, index) => [index + 2, index + 1] as const);
        const all = goesRound ? [...links, [1, length + 1] as const] : links;
        const from = seed % all.length;
        const turned = [...all.slice(from), ...all.slice(0, from)];
        const edits = new EditChains();
        for (const [of, replaced] of turned) edits.add(uuid(of), uuid(replaced));
        const firsts = all.map(([of]) => edits.firstOf(uuid(of)));
        expect(new Set(firsts)).toEqual(new Set([uuid(1)]));
      }),
    );
  });

  it("is not taken from a submission that was deleted at its source", () => {
    expect(incidentFromKobo(version(1, { _deleted_at: "2020-07-01T00:00:00Z" }), mapping)._unsafeUnwrapErr()).toEqual([
      { id: uuid(1), path: ["_deleted_at"], code: "deleted-at-source" },
    ]);
  });
});

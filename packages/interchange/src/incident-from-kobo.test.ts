import { readFileSync } from "node:fs";
import { type Issue, peopleColumns } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FormMapping } from "./form-mapping.ts";
import { incidentFromKobo } from "./incident-from-kobo.ts";
import type { RawSubmission } from "./raw-submission.ts";
import { readKoboPage } from "./read-kobo-page.ts";
import { stripCollectorTraces } from "./strip-collector-traces.ts";

const sample = (file: string): Buffer =>
  readFileSync(new URL(`../../../examples/sample-operation/${file}`, import.meta.url));
const mapping = FormMapping.parse(JSON.parse(sample("form-mapping.json").toString()));

const instance = "1c3f9a52-0000-4000-8000-000000000001";
const attack: RawSubmission = {
  _id: 107,
  _xform_id_string: "incident_exemple",
  "meta/instanceID": `uuid:${instance}`,
  "meta/rootUuid": `uuid:${instance}`,
  _submission_time: "2020-06-16T08:12:33",
  "grp_incident/mois_incident": "2020-06",
  "grp_incident/date_incident": "2020-06-14",
  "grp_incident/precision_date": "jour",
  "grp_incident/cercle": "koro",
  "grp_incident/localite": "Village 017",
  "grp_incident/auteur": "nsp",
  "grp_source/categorie": "comite",
  "grp_source/nb_sources": "2",
  "grp_source/comment": "temoin",
  "grp_incident/code_releveur": "2020T2-07",
  "grp_suivi/besoins": "sante psychosocial",
  "grp_suivi/accord": "oui",
  rep_violations: [
    {
      "rep_violations/type": "meurtre",
      "rep_violations/mode": "exact",
      "rep_violations/nombre": "3",
      "rep_violations/rep_personnes": [
        {
          "rep_violations/rep_personnes/sexe": "homme",
          "rep_violations/rep_personnes/age": "adulte",
          "rep_violations/rep_personnes/nombre": "2",
        },
      ],
    },
    {
      "rep_violations/type": "deplacement_conflit",
      "rep_violations/compte": "deplaces",
      "rep_violations/mode": "menages",
      "rep_violations/menages": "150",
      "rep_violations/personnes_par_menage": "8",
    },
    {
      "rep_violations/type": "incendie",
      "rep_violations/compte": "biens",
      "rep_violations/bien": "grenier",
      "rep_violations/mode": "fourchette",
      "rep_violations/nombre": "5",
      "rep_violations/nombre_max": "8",
    },
  ],
};

const taken = (submission: RawSubmission) => incidentFromKobo(submission, mapping, 7)._unsafeUnwrap();
const refused = (submission: RawSubmission) => incidentFromKobo(submission, mapping, 7)._unsafeUnwrapErr();
const codesOf = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code);

describe("incidentFromKobo", () => {
  it("reads a decimal comma as French tables write it, and not one that may set off thousands", () => {
    const households = (written: string) => {
      const { input, notes } = taken({
        ...attack,
        rep_violations: [
          {
            "rep_violations/type": "deplacement_conflit",
            "rep_violations/compte": "deplaces",
            "rep_violations/mode": "menages",
            "rep_violations/menages": "10",
            "rep_violations/personnes_par_menage": written,
          },
        ],
      });
      const [violation] = input.violations;
      const amount = violation?.unit === "displaced" ? violation.displaced?.amount : undefined;
      return amount?.kind === "households" ? amount.peoplePerHousehold : codesOf(notes);
    };
    expect(["6,5", "6.5", "6,25"].map(households)).toEqual([6.5, 6.5, 6.25]);
    for (const unclear of ["6,500", "6,", ",5", "6,5,5"]) expect(households(unclear)).toContain("not-a-number");
  });

  it("makes a village attack one incident with several violations, each in its own unit", () => {
    const { input } = taken(attack);
    expect(input.violations).toEqual([
      {
        unit: "victims",
        type: "killing",
        victims: { amount: { kind: "exact", people: 3 }, cells: [{ sex: "male", ageGroup: "adult", people: 2 }] },
      },
      {
        unit: "displaced",
        type: "forced-displacement-conflict",
        displaced: {
          amount: {
            kind: "households",
            households: 150,
            peoplePerHousehold: 8,
            conversionSource: mapping.householdSource,
          },
          cells: [],
        },
      },
      { unit: "objects", type: "arson", object: "granary", objects: { kind: "range", from: 5, to: 8 } },
    ]);
    expect(input).toMatchObject({
      happened: { month: "2020-06", precision: "day", day: "2020-06-14" },
      place: { adm2: "ML0505", locality: "Village 017" },
      actorCategory: "unknown",
      source: { category: "committee-member", independentSources: 2, known: "told-by-witness" },
      recorder: "2020T2-07",
      receivedAt: "2020-06-16T08:12:33.000Z",
      origin: { form: "incident_exemple", rootId: instance, instanceId: instance },
    });
  });

  it("reads a question with several answers as one referral a service, wished and with consent", () => {
    expect(taken(attack).input.referrals).toEqual(
      ["health", "psychosocial-support"].map((service) => ({
        service,
        adm2: "ML0505",
        month: "2020-06",
        consent: { to: "service", answer: "given" },
        outcome: "wished",
      })),
    );
  });

  it("takes a time of arrival without a zone as UTC and says so; with a zone it says nothing", () => {
    expect(codesOf(taken(attack).notes)).toEqual(["zone-taken-as-utc"]);
    const zoned = taken({ ...attack, _submission_time: "2020-06-16T09:12:33+01:00" });
    expect([zoned.input.receivedAt, zoned.notes]).toEqual(["2020-06-16T08:12:33.000Z", []]);
  });

  it("keeps the month of a day that nobody knew, and of a day that a wrong clock gave", () => {
    expect(taken({ ...attack, "grp_incident/date_incident": "nsp" }).input.happened).toEqual({
      month: "2020-06",
      precision: "unknown-day",
    });
    const wrong = taken({ ...attack, "grp_incident/date_incident": "2091-06-14" });
    expect(wrong.input.happened).toEqual({ month: "2020-06", precision: "month" });
    expect(codesOf(wrong.notes)).toContain("day-outside-its-month");
  });

  it("keeps the violation where its groups come to more than the whole", () => {
    const [killing] = attack["rep_violations"] as [RawSubmission];
    const { input, notes } = taken({ ...attack, rep_violations: [{ ...killing, "rep_violations/nombre": "1" }] });
    expect(input.violations).toEqual([
      { unit: "victims", type: "killing", victims: { amount: { kind: "exact", people: 1 }, cells: [] } },
    ]);
    expect(notes).toContainEqual({
      row: 7,
      id: instance,
      path: ["rep_violations", 1, "rep_violations/rep_personnes"],
      code: "people-do-not-add-up",
    });
  });

  it("drops a position outside the country and keeps the row", () => {
    const ocean = taken({ ...attack, "grp_incident/gps": "0 0 0 0" });
    expect(ocean.input.place).not.toHaveProperty("position");
    expect(codesOf(ocean.notes)).toContain("position-outside-country");
    expect(taken({ ...attack, "grp_incident/gps": "14.5 -4.2 271 6.5" }).input.place.position).toBe("14.5 -4.2");
  });

  it("lists every problem of a row at once, in the form's own questions, without an answer", () => {
    const issues = refused({
      ...attack,
      "grp_incident/mois_incident": "juin",
      "grp_incident/date_incident": "hier",
      "grp_incident/cercle": "atlantide",
      "grp_source/nb_sources": "beaucoup",
      rep_violations: [{ "rep_violations/type": "magie" }],
    });
    expect(issues.map(({ path, code }) => [path.join("."), code])).toEqual(
      expect.arrayContaining([
        ["grp_incident/mois_incident", "missing"],
        ["grp_incident/date_incident", "not-a-day"],
        ["grp_incident/cercle", "choice-not-mapped"],
        ["grp_source/nb_sources", "not-a-whole-number"],
        ["rep_violations.1.rep_violations/type", "choice-not-mapped"],
        ["rep_violations", "no-usable-violation"],
      ]),
    );
    expect(JSON.stringify(issues)).not.toMatch(/juin|hier|atlantide|beaucoup|magie/);
  });

  it("takes a deleted, a foreign and an empty submission for no incident", () => {
    const notApproved = { uid: "validation_status_not_approved" };
    expect(codesOf(refused({ ...attack, _validation_status: notApproved }))).toContain("not-approved-at-source");
    expect(codesOf(refused({ ...attack, _xform_id_string: "other" }))).toContain("other-form");
    expect(codesOf(refused({ _id: 1 }))).toEqual(expect.arrayContaining(["missing", "no-usable-violation"]));
  });

  it("keeps the first version's id over edits, also of servers that do not send it", () => {
    const edit = { ...attack, "meta/instanceID": "uuid:1c3f9a52-0000-4000-8000-000000000002" };
    const replaces = { "meta/deprecatedID": `uuid:${instance}` };
    expect(taken({ ...edit, ...replaces }).input.origin).toMatchObject({ rootId: instance, replaces: instance });
    const older = { ...edit, ...replaces, "meta/rootUuid": undefined };
    expect(taken(older).input.origin?.rootId).toBe(instance);
  });

  it("leaves no trace of the collector, wherever one is planted", () => {
    const trace = "T\u00e9moin-76543210";
    const key = fc.oneof(
      fc.constantFrom("_submitted_by", "username", "deviceid", "phonenumber", "simserial", "subscriberid", "audit"),
      fc.constantFrom(
        "start",
        "end",
        "today",
        "email",
        "_notes",
        "_tags",
        "_geolocation",
        "_version_",
        "grp_incident/nom",
      ),
      fc.string(),
    );
    const planted = fc.oneof(fc.constant(trace), fc.constant([trace]), fc.constant({ deep: [{ name: trace }] }));
    const allowed = new Set(Object.keys(attack));
    fc.assert(
      fc.property(fc.dictionary(key, planted), fc.dictionary(key, planted), (top, inside) => {
        const outer = Object.fromEntries(Object.entries(top).filter(([name]) => !allowed.has(name)));
        const [first, ...others] = attack["rep_violations"] as RawSubmission[];
        const submission = {
          ...outer,
          ...attack,
          _attachments: [{ mimetype: "audio/amr", filename: trace, download_url: trace }],
          rep_violations: [{ ...inside, ...first }, ...others],
        };
        const result = incidentFromKobo(submission, mapping);
        expect(JSON.stringify([result, stripCollectorTraces(submission, mapping)])).not.toContain(trace);
        expect(result._unsafeUnwrap().input.attachments).toBe(1);
      }),
    );
  });

  it("never throws, whatever stands under the questions it knows", () => {
    const names = [...Object.keys(attack), "grp_incident/gps", "grp_recit/recit", "_validation_status", "_attachments"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (noise) => {
        const result = incidentFromKobo({ ...attack, ...noise } as RawSubmission, mapping);
        expect(result.isOk() || result.error.length > 0).toBe(true);
      }),
    );
  });
});

describe("the sample month through the mapping", () => {
  const read = async () => {
    const page = (await readKoboPage(sample("kobo-2020-06.json")))._unsafeUnwrap();
    const results = [];
    for await (const row of page.rows) {
      const { row: number, submission } = row._unsafeUnwrap();
      results.push(incidentFromKobo(submission, mapping, number));
    }
    return results;
  };

  const ofMopti = async () =>
    (await read()).flatMap((one) => (one.isOk() && one.value.input.place.adm2.startsWith("ML05") ? [one.value] : []));

  it("takes every submission but tests and deleted ones: 269 of 281, 116 of them of Mopti", async () => {
    const results = await read();
    expect([results.length, results.filter((one) => one.isOk()).length]).toEqual([281, 269]);
    const incidents = await ofMopti();
    expect(incidents.length).toBe(116);
    expect(incidents.every((one) => one.sample)).toBe(true);
    expect(new Set(incidents.map(({ input }) => input.origin?.rootId)).size).toBe(95 + 8);
    const doNotAddUp = incidents.filter(({ notes }) => codesOf(notes).includes("people-do-not-add-up"));
    expect(doNotAddUp.length).toBe(3);
  });

  it("has the people of known sex and age, and the households, once each version that was replaced is gone", async () => {
    const incidents = (await ofMopti()).map(({ input }) => input);
    const replaced = new Set(incidents.map(({ origin }) => origin?.replaces));
    const standing = incidents.filter(({ origin }) => !replaced.has(origin?.instanceId));
    const last = [...new Map(standing.map((one) => [one.origin?.rootId, one])).values()];
    // what a neighbour sent has no groups of people
    const victims = last
      .flatMap((one) => one.violations)
      .flatMap((one) => (one.unit === "victims" ? [peopleColumns(one.victims)] : []));
    const sum = (group: "men" | "women" | "girls" | "boys") => victims.reduce((all, one) => all + (one[group] ?? 0), 0);
    expect([sum("men"), sum("women"), sum("girls"), sum("boys")]).toEqual([178, 42, 12, 11]);
  });

  it("gives the same set in any order of the submissions", async () => {
    const page = JSON.parse(sample("kobo-2020-06.json").toString()) as { results: RawSubmission[] };
    const setOf = (submissions: readonly RawSubmission[]) =>
      new Set(submissions.map((one) => JSON.stringify(incidentFromKobo(one, mapping))));
    const expected = setOf(page.results);
    fc.assert(
      fc.property(fc.shuffledSubarray(page.results, { minLength: page.results.length }), (shuffled) => {
        expect(setOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

import { readFileSync } from "node:fs";
import {
  isDraft,
  issuesFrom,
  maliPlaces,
  namedTaxonomy,
  registryOf,
  shippedTaxonomies,
  type Taxonomy,
} from "@answerable/core";
import { describe, expect, it } from "vitest";
import { FormMapping } from "../form-mapping.ts";
import { readXlsForm } from "../xlsform/read-xls-form.ts";
import { checkMapping } from "./check-mapping.ts";
import { draftFormMapping } from "./draft-form-mapping.ts";
import { incidentChoices, incidentForm, incidentSurvey } from "./incident-form-fixture.ts";
import { bandOfYears } from "./match-choice.ts";

const against = {
  taxonomy: namedTaxonomy(shippedTaxonomies, "mali") as Taxonomy,
  places: registryOf(maliPlaces)._unsafeUnwrap(),
};
const form = (await readXlsForm(await incidentForm()))._unsafeUnwrap();
const { mapping, findings } = draftFormMapping(form, against);
const box = { south: 10.1, west: -12.3, north: 25.1, east: 4.3 };

describe("draftFormMapping", () => {
  it("finds questions by their choices, names and labels, each with the reason", () => {
    expect(mapping).toMatchObject({
      form: "incident_agence",
      taxonomy: { id: "mali" },
      incident: {
        area: "grp_incident/ou",
        day: "grp_incident/date_incident",
        datePrecision: "grp_incident/prec",
        actor: "grp_incident/auteur",
        narrative: "grp_incident/recit",
      },
      violations: {
        repeat: "rep_violations",
        type: "rep_violations/genre_de_fait",
        number: "rep_violations/nombre",
        people: {
          repeat: "rep_violations/rep_personnes",
          sex: "rep_violations/rep_personnes/sexe",
          ageGroup: "rep_violations/rep_personnes/age",
          number: "rep_violations/rep_personnes/nombre",
        },
      },
    });
    const why = (field: string) => findings.find((one) => one.field === field)?.why;
    expect(["incident.area", "incident.day", "violations.type"].map(why)).toEqual([
      "choices, label",
      "name, label",
      "choices",
    ]);
  });

  it("reads choices as codes by label, name or p-code, and leaves the rest to a person", () => {
    expect(mapping.codes).toMatchObject({
      area: { koro: "ML0505", djenne: "ML0503", ML0506: "ML0506" },
      type: {
        ...{ meurtre: "killing", viol: "rape", incendie: "arson", mariage: "forced-marriage" },
        forced_return: "forced-return",
      },
      actor: { groupe: "armed-group", bandits: "bandits" },
      datePrecision: { jour: "day", mois: "month" },
      sex: { 1: "female", 2: "male", 98: "unknown" },
      ageGroup: { a: "0-17", b: "18-59", c: "60+" },
    });
    expect(findings.filter(({ found, choice }) => found === "open" && choice !== undefined)).toEqual([
      expect.objectContaining({ field: "codes.area", choice: "bandiagra", among: [] }),
      expect.objectContaining({ field: "codes.area", choice: "autre_cercle" }),
      expect.objectContaining({ field: "codes.type", choice: "vol", among: ["theft-extortion-looting"] }),
    ]);
    expect(mapping.notKnown.toSorted()).toEqual(["98", "nsp"]);
  });

  it("keeps the collector's traces out, whether type, name or label says it", () => {
    expect(findings.filter(({ found }) => found === "dropped").map(({ question }) => question)).toEqual([
      "start",
      "username",
      "grp_incident/nom_enqueteur",
      "grp_incident/gps",
    ]);
    expect(JSON.stringify(mapping)).not.toMatch(/enqueteur|gps|username/);
  });

  it("takes no yes-or-no question for a consent, and says which question nothing is read of", () => {
    expect(mapping.incident.referralConsent).toBeUndefined();
    expect(findings.filter(({ found }) => found === "not-read").map(({ question }) => question)).toEqual([
      "grp_incident/soins",
    ]);
  });

  it("is a draft that lacks only what it says is open, and is then a mapping that fits its form", () => {
    expect(isDraft(mapping)).toBe(true);
    const parsed = FormMapping.safeParse(mapping);
    expect(parsed.success ? [] : issuesFrom(parsed.error, mapping).map(({ path }) => path.join("."))).toEqual(["box"]);
    const completed = FormMapping.parse({ ...mapping, box });
    expect(checkMapping(completed, form).map(({ path, code }) => [path.join("."), code])).toEqual([
      ["codes.area.bandiagra", "choice-of-form-not-mapped"],
      ["codes.area.autre_cercle", "choice-of-form-not-mapped"],
      ["codes.type.vol", "choice-of-form-not-mapped"],
    ]);
  });

  it("leaves a field open that two questions fit alike, and takes neither", async () => {
    const twice = [...incidentSurvey, ["date", "date_de_l_incident", "Date de l'incident"]];
    const two = (await readXlsForm(await incidentForm(twice)))._unsafeUnwrap();
    const draft = draftFormMapping(two, against);
    expect(draft.mapping.incident.day).toBeUndefined();
    expect(draft.findings).toContainEqual({
      ...{ found: "open", field: "incident.day", why: "several-questions-fit" },
      among: ["grp_incident/date_incident", "date_de_l_incident"],
    });
  });

  const asking = async (...rows: typeof incidentSurvey) => {
    const survey = incidentSurvey.flatMap((row) => (row[1] === "ou" ? rows : [row]));
    return draftFormMapping((await readXlsForm(await incidentForm(survey)))._unsafeUnwrap(), against);
  };
  const typed = ["text", "cercle", "Dans quel cercle ?"];

  it("takes a question that is answered in words for the area, says so, and that answers are names", async () => {
    const draft = await asking(typed);
    expect(draft.mapping).toMatchObject({
      incident: { area: "grp_incident/cercle" },
      areaNames: {},
      codes: { area: {} },
    });
    expect(draft.findings.filter(({ question }) => question === "grp_incident/cercle")).toEqual([
      { found: "matched", field: "incident.area", question: "grp_incident/cercle", why: "name, label" },
      { found: "matched", field: "areaNames", question: "grp_incident/cercle", why: "answered-in-words" },
    ]);
    expect(FormMapping.safeParse({ ...draft.mapping, box }).success).toBe(true);
  });

  it("takes a list of areas before it, however little else speaks for the list", async () => {
    const draft = await asking(["select_one cercle", "ou", "Où ?"], typed);
    expect([draft.mapping.incident.area, draft.mapping.areaNames]).toEqual(["grp_incident/ou", undefined]);
    const named = await asking(["select_one ouinon", "admin2", "Où ?"], typed);
    expect([named.mapping.incident.area, named.mapping.areaNames]).toEqual(["grp_incident/admin2", undefined]);
  });

  it("drafts UNHCR's household survey: it asks for no incident, and the draft says so for each field", async () => {
    const file = new URL("../fixtures/xlsform-unhcr-rms/RMS_CAPI_v3.xlsx", import.meta.url);
    const survey = (await readXlsForm(new Blob([readFileSync(file)])))._unsafeUnwrap();
    const draft = draftFormMapping(survey, against);
    const count = (found: string) => draft.findings.filter((one) => one.found === found).length;
    expect([count("matched"), count("open"), count("dropped"), count("not-read")]).toEqual([0, 29, 5, 309]);
    expect(draft.findings.filter(({ found }) => found === "dropped").map(({ question }) => question)).toEqual([
      ...["start", "end", "intro/geopoint", "intro2/name_enumerator", "intro2/Intro01"],
    ]);
    expect(FormMapping.safeParse(draft.mapping).success).toBe(false);
  });

  it("reads bands of years, and nothing else, as bands", () => {
    expect(["18_59", "18 à 59 ans", "5-11 years", "60+", "60 ans et plus", "60 and above"].map(bandOfYears)).toEqual([
      "18-59",
      "18-59",
      "5-11",
      "60+",
      "60+",
      "60+",
    ]);
    expect(["59-18", "adulte", "plus de 60 personnes", "18", ""].map(bandOfYears)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

describe("the sample operation's form", () => {
  const sample = (name: string): Buffer =>
    readFileSync(new URL(`../../../../examples/sample-operation/${name}`, import.meta.url));
  const written = FormMapping.parse(JSON.parse(sample("form-mapping.json").toString()));

  it("fits the mapping that was written for it", async () => {
    const ours = (await readXlsForm(new Blob([new Uint8Array(sample("incident-form.xlsx"))])))._unsafeUnwrap();
    expect(checkMapping(written, ours)).toEqual([]);
  });

  it("is drafted into the mapping that a person wrote, but for the box of the country", async () => {
    const ours = (await readXlsForm(new Blob([new Uint8Array(sample("incident-form.xlsx"))])))._unsafeUnwrap();
    const draft = draftFormMapping(ours, against);
    expect(draft.mapping).toMatchObject({
      ...{ form: written.form, incident: written.incident, violations: written.violations },
      codes: written.codes,
    });
    expect(draft.findings.filter(({ found }) => found === "open")).toEqual([
      { found: "open", field: "box", why: "not-in-the-form" },
    ]);
  });
});

describe("checkMapping", () => {
  const completed = FormMapping.parse({ ...mapping, box });
  const problems = async (survey = incidentSurvey, choices = incidentChoices, checked = completed) => {
    const changed = (await readXlsForm(await incidentForm(survey, choices)))._unsafeUnwrap();
    const before = new Set(checkMapping(completed, form).map((one) => JSON.stringify(one.path)));
    return checkMapping(checked, changed)
      .filter(({ path }) => !before.has(JSON.stringify(path)))
      .map(({ path, code }) => `${path.join(".")}: ${code}`);
  };

  it("names questions that the form no longer has, and those that moved", async () => {
    expect(await problems(incidentSurvey.filter(([, name]) => name !== "date_incident"))).toEqual([
      "incident.day: question-not-in-form",
    ]);
    const { violations } = completed;
    const moved = FormMapping.parse({
      ...completed,
      violations: { ...violations, number: "rep_violations/rep_personnes/nombre" },
    });
    expect(await problems(incidentSurvey, incidentChoices, moved)).toEqual([
      "violations.number: question-in-another-repeat",
    ]);
    const elsewhere = FormMapping.parse({ ...completed, violations: { ...violations, repeat: "rep_faits" } });
    expect(await problems(incidentSurvey, incidentChoices, elsewhere)).toContain(
      "violations.repeat: repeat-not-in-form",
    );
  });

  it("names what a submission is known by where the form does not ask it, but for what the server itself writes", async () => {
    const survey = [["text", "numero", "Numéro"], ...incidentSurvey];
    const withId = (identity: object) =>
      problems(survey, incidentChoices, FormMapping.parse({ ...completed, identity }));
    expect(await withId({ id: "numero", replaces: "grp_incident/recit", receivedAt: "_submission_time" })).toEqual([]);
    expect(await withId({ id: "meta/instanceID", root: "meta/rootUuid" })).toEqual([]);
    expect(await withId({ id: "fiche", root: "rep_violations/nombre", receivedAt: "start" })).toEqual([
      "identity.id: question-not-in-form",
      "identity.root: question-in-another-repeat",
      "identity.receivedAt: collectors-trace",
    ]);
  });

  it("names choices that the form no longer has or has anew", async () => {
    const changed = {
      ...incidentChoices,
      type: [
        ["viol", "Viol"],
        ["pillage", "Pillage"],
      ] as const,
    };
    expect(await problems(incidentSurvey, changed)).toEqual([
      ...["meurtre", "incendie", "mariage", "forced_return"].map(
        (choice) => `codes.type.${choice}: choice-not-in-form`,
      ),
      "codes.type.pillage: choice-of-form-not-mapped",
    ]);
  });

  it("knows the choice that a question takes beside its list", async () => {
    const open = incidentSurvey.map((row) =>
      row[1] === "auteur" ? ["select_one auteur or_other", "auteur", "Auteur présumé"] : row,
    );
    expect(await problems(open)).toEqual(["codes.actor.other: choice-of-form-not-mapped"]);
    const drafted = draftFormMapping((await readXlsForm(await incidentForm(open)))._unsafeUnwrap(), against);
    expect(drafted.mapping.codes.actor).toMatchObject({ other: "other" });
  });

  it("names a question that became a trace of the collector", async () => {
    const traced = incidentSurvey.map((row) => (row[1] === "date_incident" ? ["start", "date_incident"] : row));
    expect(await problems(traced)).toEqual(["incident.day: collectors-trace"]);
  });
});

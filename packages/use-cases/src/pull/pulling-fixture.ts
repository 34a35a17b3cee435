import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addHours, type Instant } from "@answerable/core";
import { member, testOperations } from "../operation-fixture.ts";
import { type ServedOperation, serveOperation } from "../serve-operation.ts";
import { type KeptSubmission, type KoboHere, koboHere } from "./kobo-fixture.ts";
import type { FormPulled } from "./pull-form.ts";
import type { PullAsked } from "./pull-servers.ts";

export const NOW = "2026-06-15T08:00:00.000Z" as Instant;
export const FORM = "incident_exemple";
/** A document or a file of the sample operation. */
export const example = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../../examples/sample-operation/${name}`, import.meta.url), "utf8")) as object;
export const mapping = example("form-mapping.json");
export const file = (document: object) => ({ name: "d", bytes: new TextEncoder().encode(JSON.stringify(document)) });
/** A document that names one server and one form there. */
export const documentFor = (address: string, form: object = {}, version = "1") => ({
  ...{ document: "collecting-servers", id: "servers", version, title: { en: "Servers" }, source: "Invented" },
  servers: [
    {
      ...{ code: "kobo-one", kind: "kobo", address },
      forms: [{ asset: "aForm", form: FORM, collects: "incidents", as: "im-01", everyMinutes: 15, ...form }],
    },
  ],
});

/** A submission of the form as the server keeps it. */
export const submission = (_id: number, more: object = {}): KeptSubmission => {
  const instance = `00000000-0000-4000-8000-${String(_id).padStart(12, "0")}`;
  return {
    ...{ _id, _xform_id_string: FORM, _uuid: instance, _submitted_by: "monitor_07", _attachments: [] },
    ...{ "meta/instanceID": `uuid:${instance}`, "meta/rootUuid": `uuid:${instance}`, _validation_status: {} },
    ...{ _submission_time: "2026-05-20T14:28:00Z", "grp_incident/mois_incident": "2026-05" },
    ...{ "grp_incident/date_incident": "2026-05-17", "grp_incident/precision_date": "jour" },
    ...{ "grp_incident/cercle": "koro", "grp_incident/auteur": "bandits", "grp_source/categorie": "temoin" },
    ...{ "grp_source/nb_sources": "1", "grp_source/comment": "vu", "grp_incident/code_releveur": "r-01" },
    rep_violations: [
      {
        ...{ "rep_violations/type": "menace", "rep_violations/compte": "personnes" },
        ...{ "rep_violations/mode": "exact", "rep_violations/nombre": "2" },
      },
    ],
    ...more,
  };
};
/** An edit as the server keeps it: another version, the same number, root and moment of arrival. */
export const edit = (kobo: KoboHere, number: number, more: object): void => {
  const at = kobo.kept.findIndex(({ _id }) => _id === number);
  const before = kobo.kept[at];
  if (before === undefined) throw new Error("there is no such submission");
  const instance = randomUUID();
  const ids = {
    _uuid: instance,
    "meta/instanceID": `uuid:${instance}`,
    "meta/deprecatedID": before["meta/instanceID"],
  };
  kobo.kept[at] = { ...before, ...ids, ...more };
};
/** Somebody there says what she or he thinks of a submission. */
export const review = (kobo: KoboHere, number: number, word: string): void => {
  const found = kobo.kept.find(({ _id }) => _id === number);
  if (found !== undefined) found["_validation_status"] = { uid: `validation_status_${word}`, label: word };
};
/** Somebody there deletes a submission. */
export const remove = (kobo: KoboHere, number: number): void => {
  kobo.kept.splice(
    kobo.kept.findIndex(({ _id }) => _id === number),
    1,
  );
};

export const members = [
  member("im-01", ["information-manager"]),
  member("admin-01", ["administrator"], { areas: [] }),
  member("desk-01", ["cfm-operator"], { units: [] }),
];

/** Operations that pull a form from a server on this machine, for the tests of one file: `start` before all of them, `stop` after. */
export const testPulls = () => {
  const operations = testOperations();
  const folder = mkdtempSync(join(tmpdir(), "answerable-pull-"));
  const stop = async (): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    await operations.stop();
  };
  const pullingOn = async (database: "sqlite" | "postgres", form: object = {}) => {
    const kobo = await koboHere();
    const begun = await operations.begin(database, { members, now: NOW });
    await begun.ask("im-01", "documents.adopt", { file: file(mapping), kind: "form-mapping" });
    await begun.ask("im-01", "documents.adopt", { file: file(documentFor(kobo.address, form)) });
    writeFileSync(join(folder, "kobo-one"), `${kobo.address} ${kobo.token}\n`);
    const env = { ...begun.env, ANSWERABLE_COLLECTING_TOKENS: folder };
    const open = async (): Promise<ServedOperation> =>
      (await serveOperation({ env, cwd: begun.cwd, via: "worker", now: () => NOW }))._unsafeUnwrap();
    let served = await open();
    return {
      ...{ kobo, begun },
      pull: async (more: Partial<PullAsked> = {}, hours = 0): Promise<FormPulled | undefined> => {
        const asked = { ifDue: false, now: () => addHours(NOW, hours), ...more };
        return (await served.pull(asked))._unsafeUnwrap()[0] as FormPulled | undefined;
      },
      /** The same operation in another process. */
      reopen: async () => {
        await served.close();
        served = await open();
      },
      incidents: async () =>
        (await begun.ask<readonly Record<string, unknown>[]>("im-01", "incidents.list", {})).map(
          ({ stream, month, status, inConflict, corrections }) => ({ stream, month, status, inConflict, corrections }),
        ),
      stop: async () => {
        await served.close();
        await kobo.stop();
      },
    };
  };
  return { begin: operations.begin, folder, pullingOn, start: operations.start, stop };
};
export type Pulling = Awaited<ReturnType<ReturnType<typeof testPulls>["pullingOn"]>>;

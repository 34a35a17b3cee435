import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { koboSubmission, lastMonth, violationOf } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const MAPPING = new URL("../../../examples/sample-operation/form-mapping.json", import.meta.url);

const ACCOUNT = "planted-account";
const DEVICE = "collect:PLANTEDdevice01";
const SIM = "610012345678901";
const PHONE = "70998877";
const MAIL = "planted@exemple.ml";
const STOOD = "14.198765";
const TOLD = "un voisin de Plantegou me l'a raconte";
const NARRATIVE = `Appeler la soeur du chef de village au ${PHONE}.`;

/** Every column and key under which a collector's trace comes, in the words of Kobo, ODK Central, XLSForm and HXL. */
const TRACES: Readonly<Record<string, string>> = {
  ...{ deviceid: DEVICE, username: ACCOUNT, phonenumber: PHONE, simserial: SIM, subscriberid: SIM, email: MAIL },
  ...{ start: `${lastMonth}-13T06:17:41.123+00:00`, end: `${lastMonth}-13T06:47:19.456+00:00` },
  ...{ _submitted_by: ACCOUNT, SubmitterName: ACCOUNT, SubmitterID: "planted-77", "meta/audit": "planted-audit.csv" },
  ...{ _geolocation: `${STOOD} -3.987654`, _start_geopoint_latitude: STOOD, "grp_fin/nom_enqueteur": "Planted Nomade" },
  ...{ _notes: TOLD, _tags: "planted-tag", "grp_recit/autre_preciser": TOLD },
};
const PLANTED = [
  ...[ACCOUNT, "PLANTEDdevice01", SIM, PHONE, MAIL, STOOD, "3.987654", "06:17:41", "06:47:19", "planted-77"],
  ...["planted-audit", "Planted Nomade", TOLD, "planted-tag", "chef de village", "planted-photo", "planted-file-name"],
];

const violation = { type: "menace", compte: "personnes", mode: "exact", nombre: "2" };

/** A submission of the example's form with every trace, in one flat row as exports write it. */
const flat = (): Record<string, string> => {
  const { _id, rep_violations: _violations, ...kobo } = koboSubmission({ "grp_recit/recit": NARRATIVE });
  return { ...(kobo as Record<string, string>), ...TRACES };
};

const nested = (): object => ({
  ...flat(),
  rep_violations: [{ ...violationOf("menace"), "rep_violations/releve_par": ACCOUNT, "rep_violations/autre": TOLD }],
  _attachments: [{ mimetype: "image/jpeg", filename: "planted-photo.jpg", download_url: "planted-photo" }],
  _geolocation: [Number(STOOD), -3.987654],
});

/** Groups as ODK Central nests them. */
const asOdk = (): object => {
  const { "meta/instanceID": id, ...answers } = flat();
  const groups: Record<string, Record<string, string>> = {};
  for (const [key, value] of Object.entries(answers)) {
    const [group, question] = key.split("/");
    if (group !== undefined && question !== undefined) groups[group] = { ...groups[group], [question]: value };
  }
  return {
    ...{ __id: id, meta: { instanceID: id, instanceName: ACCOUNT }, deviceid: DEVICE, username: ACCOUNT, ...groups },
    __system: {
      ...{ submissionDate: `${lastMonth}-20T14:28:00.000Z`, submitterId: "planted-77", submitterName: ACCOUNT },
      ...{ attachmentsPresent: 1, attachmentsExpected: 1, status: null, reviewState: null, deviceId: DEVICE, edits: 0 },
    },
    // Central's JSON names no form: it is read under the newest mapping, which has no repeat.
    rep_violations: { ...violation, releve_par: ACCOUNT },
  };
};

/** The same form with its one violation in the row itself, as flat exports have it. */
const flatMapping = async (): Promise<object> => {
  const mapping = JSON.parse(await readFile(MAPPING, "utf8")) as { violations: { people?: object } };
  const { people: _people, ...violations } = mapping.violations;
  return { ...mapping, id: "flat", form: "flat_exemple", violations: { ...violations, repeat: null } };
};
const flatRow = (): Record<string, string> => ({
  ...flat(),
  _xform_id_string: "flat_exemple",
  ...Object.fromEntries(Object.entries(violation).map(([key, value]) => [`rep_violations/${key}`, value])),
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: readonly Readonly<Record<string, string>>[], separator: string, hxl = false): string => {
  const keys = Object.keys(rows[0] ?? {});
  const tags = keys.map((key) => (key === "_submitted_by" ? "#meta+contact" : "#meta"));
  return [keys, ...(hxl ? [tags] : []), ...rows.map((row) => keys.map((key) => row[key] ?? ""))]
    .map((cells) => `${cells.map(quoted).join(separator)}\r\n`)
    .join("");
};

const FILES: Readonly<Record<string, string>> = {
  "kobo.json": JSON.stringify({ count: 1, next: null, previous: null, results: [nested()] }),
  "webhook.json": JSON.stringify(nested()),
  "lines.ndjson": `${JSON.stringify(nested())}\n{"_submitted_by":"${ACCOUNT}","deviceid":\n`,
  "odk.json": JSON.stringify({ value: [asOdk()] }),
  "planted-file-name.csv": csv([flatRow()], ";"),
  "hxl.csv": csv([flatRow()], ",", true),
  // What a person makes of an export: no header, a broken line, a header that is a value.
  "no-header.csv": `${ACCOUNT};${PHONE};${NARRATIVE}\n${ACCOUNT};${PHONE}\n`,
  "broken.csv": `meta/instanceID,username\n"${ACCOUNT},${PHONE}\n`,
  "twice.csv": `${ACCOUNT},${ACCOUNT}\n${PHONE},${MAIL}\n`,
  "page.html": `<html>${ACCOUNT} ${PHONE}</html>`,
  "broken.json": `{"results":[{"_submitted_by":"${ACCOUNT}","deviceid":"${DEVICE}" "x"`,
};

const plantedIn = (bytes: Buffer): string[] => PLANTED.filter((text) => bytes.includes(text));

describe("a collector's traces and free words, in every format", () => {
  let small: SmallOperation;
  let said = "";

  beforeAll(async () => {
    small = await smallOperation();
    expect((await small.adopt("im-01", await flatMapping(), "form-mapping")).code).toBe(0);
    const reader = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
    reader.exec("begin; select count(*) from sqlite_schema");
    for (const [name, text] of Object.entries(FILES)) {
      await writeFile(join(small.folder, name), text);
      for (const more of [["--dry-run"], ["--rejects", `${name}.rejects`], []]) {
        const { code, out, err } = await small.as("im-01", ["import", "incidents", name, ...more]);
        expect([name, code]).not.toEqual([name, 1]);
        said += out + err;
      }
    }
    const { out } = await small.as("im-01", ["import", "list", "--format", "json"]);
    said += out;
    for (const { stream } of JSON.parse(out) as { stream: string }[]) {
      said += (await small.as("im-01", ["import", "show", stream, "--format", "json"])).out;
      said += (await small.as("im-01", ["import", "candidates", stream, "--format", "json"])).out;
    }
    reader.close();
  });

  it("the files are read: each of the whole ones brings an incident", async () => {
    const { out } = await small.as("im-01", ["incidents", "list", "--format", "json"]);
    expect(JSON.parse(out)).toHaveLength(6);
  });

  it("are in no file of the operation and in no list of rejects", () => {
    const kept = readdirSync(small.data, { withFileTypes: true, recursive: true });
    for (const entry of kept.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      expect([entry.name, plantedIn(readFileSync(path))]).toEqual([entry.name, []]);
    }
    const rejects = readdirSync(small.folder).filter((name) => name.endsWith(".rejects"));
    expect(rejects.length).toBeGreaterThan(0);
    for (const name of rejects) expect([name, plantedIn(readFileSync(join(small.folder, name)))]).toEqual([name, []]);
  });

  it("are in nothing that was printed", () => {
    expect(plantedIn(Buffer.from(said))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { armor, Decrypter } from "age-encryption";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { koboSubmission, lastMonth, violationOf } from "./kobo-submission.ts";
import { filesBelow, plantedAmong } from "./planted-bytes.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const PHONE = "+223 76 12 34 56";
const KIN = "la fille du chef de village";
const MAIL = "aminata.exemple@poste.ml";
const VILLAGE = "Guinadougou-Plantee";
const DAY = `${lastMonth}-13`;
const TOLD = "deux hommes ont viole une femme pres du forage";
const NARRATIVE = `Les bandits cherchaient ${KIN}; appeler le ${PHONE}.`;
const DEVICE = {
  deviceid: "collect:PLANTEDdevice01",
  username: "planted-username",
  _submitted_by: "planted-account",
  phonenumber: "70998877",
  subscriberid: "610012345678901",
  start: `${DAY}T06:17:41.123+00:00`,
  _geolocation: [14.198765, -3.987654],
  "meta/audit": "planted-audit.csv",
  _attachments: [{ mimetype: "image/jpeg", filename: "planted-photo.jpg" }],
};

/** What must stand nowhere; the type of the sexual violence is looked for apart, as it stands in published lists. */
const PLANTED = [
  ...[PHONE, "76 12 34 56", KIN, "chef de village", MAIL, VILLAGE, DAY, TOLD, "pres du forage", "14.2511", "-3.7022"],
  ...["PLANTEDdevice01", "planted-username", "planted-account", "70998877", "610012345678901", "06:17:41"],
  ...["14.198765", "3.987654", "planted-audit", "planted-photo"],
];

const PAGE = [
  koboSubmission({ ...DEVICE, "grp_recit/recit": NARRATIVE }),
  koboSubmission({ ...DEVICE, "grp_recit/recit": `Un message est venu de ${MAIL}.` }),
  koboSubmission({
    ...DEVICE,
    "grp_incident/localite": VILLAGE,
    "grp_incident/date_incident": DAY,
    "grp_incident/gps": "14.2511 -3.7022 270 5",
  }),
  koboSubmission({ ...DEVICE, "grp_recit/recit": TOLD, rep_violations: [violationOf("viol"), violationOf("menace")] }),
  // Refused, and so listed: the list must not repeat it either.
  koboSubmission({ ...DEVICE, "grp_incident/cercle": VILLAGE, "grp_recit/recit": NARRATIVE }),
];

const plantedIn = (bytes: Buffer): string[] => plantedAmong(PLANTED, bytes);

describe("what must not be known, planted in a Kobo page", () => {
  let small: SmallOperation;
  let said = "";
  let ids: string[] = [];
  const readers: DatabaseSync[] = [];
  const ask = async (code: string, ...args: string[]) => {
    const tried = await small.as(code, args);
    said += tried.out + tried.err;
    return tried;
  };

  beforeAll(async () => {
    small = await smallOperation();
    // A reader who stays keeps the write-ahead files there, to be searched as well.
    for (const file of ["monitoring.sqlite", join("keys", "wrapped.sqlite")]) {
      const reader = new DatabaseSync(join(small.data, file), { readOnly: true });
      reader.exec("begin; select count(*) from sqlite_schema");
      readers.push(reader);
    }
    const taken = await small.takeIn(PAGE, "--rejects", "rejects.ndjson");
    said += taken.out + taken.err;
    expect(taken.code).toBe(3);
    const listed = await ask("supervisor-01", "incidents", "list", "--format", "json");
    ids = (JSON.parse(listed.out) as { stream: string }[]).map(({ stream }) => stream);
    for (const format of ["table", "csv", "ndjson", "json"]) {
      const again = await small.takeIn(PAGE, "--format", format);
      said += again.out + again.err;
      await ask("supervisor-01", "incidents", "list", "--format", format);
      for (const id of ids) await ask("analyst-01", "incidents", "show", id, "--format", format);
      await ask("analyst-01", "incidents", "candidates", lastMonth, "--format", format);
      for (const across of ["category", "type", "people"])
        await ask("analyst-01", "figures", "month", lastMonth, "--across", across, "--format", format);
      await ask("im-01", "documents", "list", "--format", format);
      await ask("im-01", "audit", "verify", "--format", format);
    }
    const looked = await small.answerable(["doctor"]);
    said += looked.out + looked.err;
  });
  afterAll(() => {
    for (const reader of readers) reader.close();
  });

  it("finds a planted value where there is one, also in base64", () => {
    expect(plantedIn(Buffer.from(`x${Buffer.from(`ab${VILLAGE}cd`).toString("base64")}`))).toEqual([VILLAGE]);
    expect(plantedIn(Buffer.from(`{"text":"${NARRATIVE}"}`))).toContain(PHONE);
  });

  it("costs no incident: four of five rows stand, the fifth had no usable area", () => {
    expect(ids).toHaveLength(4);
  });

  it("stands in no byte of any file of the operation", () => {
    const files = filesBelow(small.data);
    for (const name of ["operation.json", "monitoring.sqlite", "monitoring.sqlite-wal"])
      expect(files.some((file) => file.endsWith(name))).toBe(true);
    for (const file of files) expect([file, plantedIn(readFileSync(file))]).toEqual([file, []]);
  });

  it("stands in nothing that was printed, nor in the list of rejects", () => {
    const rejects = readFileSync(join(small.folder, "rejects.ndjson"));
    expect(rejects.length).toBeGreaterThan(0);
    expect(plantedIn(Buffer.from(said))).toEqual([]);
    expect(plantedIn(rejects)).toEqual([]);
    expect(rejects.toString()).not.toMatch(/rape|type-not-collected|text-not-kept/);
  });

  it("tells in the log of nobody's rape", () => {
    using database = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
    const facts = database.prepare("select data from log_event where subject <> 'document'").all();
    // Four incidents, and that the import began and ended.
    expect(facts).toHaveLength(6);
    expect(JSON.stringify(facts)).not.toMatch(/rape|viol\b|sexual/);
  });

  it("gives withheld text to the information manager's own identity, and to the store not at all", async () => {
    using database = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
    const slots = database.prepare("select bytes from personal where sealed_to = 'information-manager'").all() as {
      bytes: Uint8Array;
    }[];
    const decrypter = new Decrypter();
    decrypter.addIdentity(small.identity);
    const texts = await Promise.all(slots.map(({ bytes }) => decrypter.decrypt(bytes, "text")));
    expect(texts.toSorted()).toEqual([NARRATIVE, `Un message est venu de ${MAIL}.`].toSorted());
  });

  it("comes out as a file that only the identity opens, to the information manager and nobody else", async () => {
    const texts: string[] = [];
    for (const id of ids) {
      const args = ["incidents", "withheld", id, "narrative", "--purpose", "correction"];
      expect((await small.as("supervisor-01", args)).err).toContain("not-permitted");
      const { code, out } = await small.as("im-01", args);
      if (code !== 0) continue;
      expect(plantedIn(Buffer.from(out))).toEqual([]);
      const decrypter = new Decrypter();
      decrypter.addIdentity(small.identity);
      texts.push(await decrypter.decrypt(armor.decode(out), "text"));
    }
    expect(texts).toContain(NARRATIVE);
    using database = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
    const reads = database.prepare("select distinct actor, purpose from read_log where actor = 'im-01'").all();
    expect(reads).toEqual([{ actor: "im-01", purpose: "correction" }]);
  });

  it("opens the village to a supervisor for a purpose, and writes down that she read it", async () => {
    const texts: string[] = [];
    for (const id of ids) {
      const read = await small.as("supervisor-01", [
        ...["incidents", "read-text", id, "locality", "--purpose", "corroboration", "--format", "json"],
      ]);
      if (read.code === 0) texts.push((JSON.parse(read.out) as { text: string }).text);
    }
    expect(texts).toEqual([VILLAGE]);
    using database = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
    expect(database.prepare("select actor, role, purpose from read_log where actor = 'supervisor-01'").all()).toEqual([
      { actor: "supervisor-01", role: "monitor-supervisor", purpose: "corroboration" },
    ]);
  });

  it("opens nothing to those who may not read texts", async () => {
    for (const code of ["analyst-01", "im-01", "monitor-01", "admin-01"]) {
      const args = ["incidents", "read-text", ids[0] ?? "", "locality", "--purpose", "corroboration"];
      const { code: ended, out, err } = await small.as(code, args);
      expect([ended, out, err.includes("not-permitted")]).toEqual([3, "", true]);
    }
  });
});

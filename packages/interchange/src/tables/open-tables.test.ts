import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSubmissionSets } from "../open-submissions.ts";
import { fileOf, readFiles } from "../testing/read-files.ts";

// invented, in the shape of the exports of ODK Central and KoboToolbox
const key = (letter: string) => `uuid:85cb9aff-005e-4edd-9739-dc9c1a829c4${letter}`;
const [a, b, c] = [key("a"), key("b"), key("c")];
const odk = (...rows: string[]) =>
  fileOf(
    [
      "SubmissionDate,incident-day,incident-needs,incident-needs/abri,incident-needs/eau,incident-gps-Latitude,incident-gps-Longitude,incident-gps-Altitude,incident-gps-Accuracy,meta-instanceID,KEY,SubmitterID,SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,FormVersion",
      ...rows,
      "",
    ].join("\r\n"),
    "incidents.csv",
  );
const odkRow = (id: string, status = "") =>
  `2020-03-02T08:12:33.000Z,2020-03-01,abri,1,0,14.49,-4.19,,,${id},${id},23,Monitor 07,0,0,${status},rejected,collect:1,0,3`;
const victims = (...rows: string[]) =>
  fileOf(["sex,ages-band,PARENT_KEY,KEY", ...rows, ""].join("\r\n"), "incidents-victims.csv");
const victim = (sex: string, parent: string, place: number) =>
  `${sex},18_59,${parent},${parent}/incident/victims[${place}]`;
const kin = (...rows: string[]) => fileOf(["tie,PARENT_KEY,KEY", ...rows, ""].join("\r\n"), "incidents-kin.csv");

const entry = (sex: string) => ({ "incident/victims/sex": sex, "incident/victims/ages/band": "18_59" });

describe("ODK Central's CSV export", () => {
  it("comes out in Kobo's raw shape, without the one who sent it or the device", async () => {
    const read = await readFiles(odk(odkRow(a)));
    expect(typeof read === "string" ? read : read.taken).toEqual([
      {
        "incident/day": "2020-03-01",
        "incident/needs": "abri",
        "incident/gps": "14.49 -4.19 0 0",
        "meta/instanceID": a,
        "meta/rootUuid": a,
        _uuid: a.slice(5),
        _submission_time: "2020-03-02T08:12:33.000Z",
        _validation_status: { uid: "validation_status_not_approved" },
        _edits: "0",
        __version__: "3",
      },
    ]);
  });

  it("puts the entries of repeats, in files of their own, into their submissions", async () => {
    const read = await readFiles(
      victims(victim("f", a, 1), victim("m", a, 2), victim("f", c, 1)),
      odk(odkRow(a), odkRow(b), odkRow(c)),
      kin(`child,${a}/incident/victims[2],${a}/incident/victims[2]/kin[1]`),
    );
    expect(read).toMatchObject({
      kind: "csv",
      issues: [],
      taken: [
        {
          "meta/rootUuid": a,
          "incident/victims": [
            entry("f"),
            { ...entry("m"), "incident/victims/kin": [{ "incident/victims/kin/tie": "child" }] },
          ],
        },
        { "meta/rootUuid": b },
        { "meta/rootUuid": c, "incident/victims": [entry("f")] },
      ],
    });
    if (typeof read === "string") throw new Error(read);
    expect(read.taken[1]).not.toHaveProperty("incident/victims");
  });

  it("refuses entries in another order than their submissions before a row is given out", async () => {
    expect(await readFiles(odk(odkRow(a), odkRow(b)), victims(victim("f", b, 1), victim("m", a, 1)))).toBe(
      "children-not-in-order",
    );
  });

  it("lists an entry whose submission is not there, and takes the others", async () => {
    expect(
      await readFiles(odk(odkRow(a), odkRow(c)), victims(victim("f", a, 1), victim("m", b, 1), victim("f", c, 1))),
    ).toMatchObject({
      taken: [{ "incident/victims": [entry("f")] }, { "incident/victims": [entry("f")] }],
      issues: [{ file: 2, row: 2, path: ["incident/victims"], code: "entry-without-submission" }],
    });
  });

  it("never takes a submission of which an entry cannot be read", async () => {
    const broken = "f,18_59,too,many,cells";
    expect(
      await readFiles(
        odk(odkRow(a), odkRow(b), odkRow(c)),
        victims(victim("f", a, 1), broken, victim("f", a, 2), victim("f", b, 1)),
      ),
    ).toMatchObject({
      taken: [{ "meta/rootUuid": b }, { "meta/rootUuid": c }],
      issues: [
        { file: 2, row: 2, path: ["incident/victims"], code: "too-many-cells" },
        { file: 1, row: 1, path: [], code: "repeat-rows-lost" },
      ],
    });
    // between two submissions it may be either's, or one's that has no other
    const between = await readFiles(
      odk(odkRow(a), odkRow(b), odkRow(c)),
      victims(victim("f", a, 1), broken, victim("f", c, 1)),
    );
    expect(between).toMatchObject({ taken: [] });
  });

  it("takes no submission after the break where the file of a repeat breaks off", async () => {
    const whole = ["sex,ages-band,PARENT_KEY,KEY", victim("f", a, 1), victim("f", b, 1)].join("\n");
    expect(
      await readFiles(odk(odkRow(a), odkRow(b), odkRow(c)), fileOf(`${whole}\n${'"f,18'}`, "incidents-victims.csv")),
    ).toMatchObject({
      taken: [{ "meta/rootUuid": a }],
      issues: [
        { code: "file-breaks-off", file: 2, row: 3 },
        { code: "repeat-rows-lost", file: 1, row: 2 },
        { code: "repeat-rows-lost", file: 1, row: 3 },
      ],
    });
  });

  it("says where the server could not open an encrypted submission", async () => {
    expect(await readFiles(odk(odkRow(a, "not decrypted"), odkRow(b)))).toMatchObject({
      taken: [{ "meta/rootUuid": b }],
      issues: [{ row: 1, code: "encrypted-at-source" }],
    });
  });

  it("refuses files that are not one export", async () => {
    expect(await readFiles(victims(victim("f", a, 1)))).toBe("children-without-parents");
    expect(await readFiles(odk(odkRow(a)), odk(odkRow(b)))).toBe("several-tables");
    expect(await readFiles(odk(odkRow(a)), victims(victim("f", a, 1)), victims(victim("f", a, 1)))).toBe(
      "repeat-twice",
    );
    expect(await readFiles(odk(odkRow(a)), kin(`child,${a}/incident/victims[2],${a}/incident/victims[2]/kin[1]`))).toBe(
      "children-without-parents",
    );
    expect(await readFiles(odk(odkRow(a), odkRow(a)), victims(victim("f", a, 1)))).toBe("several-parents");
    expect(await readFiles(fileOf("KEY,SubmissionDate,SET-OF-victims\nx,2020,x/victims\n"))).toBe("children-missing");
  });

  it("keeps two exports of one command apart by their names", async () => {
    const other = { ...odk(odkRow(b)), name: "alerts.csv" };
    const sets = await openSubmissionSets([
      victims(victim("f", a, 1)),
      odk(odkRow(a)),
      other,
      { ...victims(victim("m", b, 1)), name: "alerts-victims.csv" },
    ]);
    const found = [];
    for (const { file, rows } of sets._unsafeUnwrap())
      for await (const row of rows) found.push([file, row._unsafeUnwrap().submission["incident/victims"]]);
    expect(found).toEqual([
      [2, [entry("f")]],
      [3, [entry("m")]],
    ]);
  });

  it("joins any numbers of entries, each under its own submission", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 4 }), { maxLength: 12 }), async (counts) => {
        const ids = counts.map((_, index) => `uuid:${index}`);
        const rows = counts.flatMap((count, index) =>
          Array.from({ length: count }, (_, place) => victim(`${index}-${place}`, ids[index] ?? "", place + 1)),
        );
        const read = await readFiles(odk(...ids.map((id) => odkRow(id))), victims(...rows));
        if (typeof read === "string") throw new Error(read);
        expect(read.taken.map((one) => (one["incident/victims"] as unknown[] | undefined)?.length ?? 0)).toEqual(
          counts,
        );
        expect(read.issues).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("accounts for every entry whatever the order: under its submission, listed, or the whole refused", async () => {
    const ids = ["uuid:0", "uuid:1", "uuid:2"];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...ids, "uuid:nobody"), { maxLength: 8 }), async (parents) => {
        const read = await readFiles(
          odk(...ids.map((id) => odkRow(id))),
          victims(...parents.map((parent, place) => victim("f", parent, place + 1))),
        );
        const known = parents.filter((parent) => parent !== "uuid:nobody");
        const isOrdered = known.every((parent, index) => index === 0 || parent >= (known[index - 1] ?? ""));
        if (typeof read === "string") {
          expect([read, isOrdered]).toEqual(["children-not-in-order", false]);
          return;
        }
        const placed = read.taken.map((one) => (one["incident/victims"] as unknown[] | undefined)?.length ?? 0);
        expect(placed).toEqual(ids.map((id) => parents.filter((parent) => parent === id).length));
        expect(read.issues).toHaveLength(parents.length - known.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("Kobo's CSV export", () => {
  const header =
    '"start";"grp_incident/day";"grp_incident/needs";"grp_incident/needs/abri";"grp_incident/needs/eau";"_id";"_uuid";"_submission_time";"_validation_status";"_index"';
  const row = (index: number, rest = "") =>
    `"2020-03-01T09:00:00.000Z";"2020-03-01";"abri eau";"1";"1";"10${index}";"1c3f${index}";"2020-03-02T08:12:33";"";"${index}"${rest}`;
  const incidents = (...rows: string[]) => fileOf([header, ...rows, ""].join("\n"), "incidents.csv");

  it("comes out as the server's JSON would have it", async () => {
    const read = await readFiles(incidents(row(1)));
    expect(read).toMatchObject({
      kind: "csv",
      taken: [
        {
          "grp_incident/day": "2020-03-01",
          "grp_incident/needs": "abri eau",
          _id: "101",
          _uuid: "1c3f1",
          _submission_time: "2020-03-02T08:12:33",
        },
      ],
    });
    if (typeof read === "string") throw new Error(read);
    expect(read.taken[0]).not.toHaveProperty("_validation_status");
  });

  it("puts answers together that stand in a column each, and nothing else", async () => {
    const read = await readFiles(
      fileOf("_uuid,needs/abri,needs/eau,needs/other,people/women,people/men\n1,1,0,TRUE,12,1\n2,0,0,,1,1\n"),
    );
    if (typeof read === "string") throw new Error(read);
    expect(read.taken.map((one) => [one["needs"], one["people"]])).toEqual([
      ["abri other", undefined],
      [undefined, "women men"],
    ]);
  });

  it("knows the validation by its uid and by its label", async () => {
    const read = await readFiles(
      fileOf("_uuid,_validation_status\n1,validation_status_approved\n2,Not Approved\n3,On hold\n"),
    );
    expect(read).toMatchObject({
      taken: [
        { _validation_status: { uid: "validation_status_approved" } },
        { _validation_status: { uid: "validation_status_not_approved" } },
        { _validation_status: { uid: "validation_status_on_hold" } },
      ],
    });
  });

  it("puts the sheets of repeats, kept as CSV, into their submissions", async () => {
    const sheet = (name: string, head: string, ...rows: string[]) => fileOf([head, ...rows, ""].join("\n"), name);
    const read = await readFiles(
      incidents(row(1), row(2)),
      sheet(
        "rep_victims.csv",
        "rep_victims/sex,_index,_parent_table_name,_parent_index,_submission__id,_submission__uuid",
        "f,1,incidents,1,101,1c3f1",
        "m,2,incidents,2,102,1c3f2",
        "f,3,incidents,2,102,1c3f2",
      ),
      sheet("kin.csv", "tie,_parent_table_name,_parent_index", "child,rep_victims,3"),
    );
    expect(read).toMatchObject({
      issues: [],
      taken: [
        { rep_victims: [{ "rep_victims/sex": "f" }] },
        { rep_victims: [{ "rep_victims/sex": "m" }, { "rep_victims/sex": "f", kin: [{ "kin/tie": "child" }] }] },
      ],
    });
    if (typeof read === "string") throw new Error(read);
    expect(JSON.stringify(read.taken)).not.toContain("_submission__id");
  });

  it("lists a row with too many or too few cells, and passes blank ones and empty cells beyond the header", async () => {
    expect(await readFiles(incidents(row(1, ';"x"'), row(2, ";;"), ";;;", "", row(5), '"cut";"short"'))).toMatchObject({
      taken: [{ _id: "102" }, { _id: "105" }],
      issues: [
        { row: 1, path: [], code: "too-many-cells", facts: { columns: 10, cells: 11 } },
        { row: 6, path: [], code: "too-few-cells", facts: { columns: 10, cells: 2 } },
      ],
    });
  });

  it("names columns without a name or with that of another by their number, once", async () => {
    expect(await readFiles(fileOf("_uuid,,day,day,,\n1,x,a,a,,\n2,x,b, b,,\n"))).toMatchObject({
      taken: [
        { _uuid: "1", day: "a" },
        { _uuid: "2", day: "b" },
      ],
      issues: [],
      notes: [
        { row: 0, path: ["columns", 2], code: "column-without-name" },
        { row: 0, path: ["columns", 4], code: "columns-named-alike" },
      ],
    });
  });

  it("refuses a row where columns named alike disagree: the first is no better than the second", async () => {
    const rows = ["_uuid,day,sex,day,day", "1,a,f,a,a", "2,a,f,b,a", "3,a,f,a,", "4,,f,,", "5,a,f,a,b", ""].join("\n");
    expect(await readFiles(fileOf(rows))).toMatchObject({
      taken: [{ _uuid: "1", day: "a" }, { _uuid: "4" }],
      issues: [
        { row: 2, path: ["columns", 4], code: "columns-disagree" },
        { row: 3, path: ["columns", 5], code: "columns-disagree" },
        { row: 5, path: ["columns", 5], code: "columns-disagree" },
      ],
    });
  });

  it("takes the first of HXL columns tagged alike: a tag may stand twice, as for two activities of one project", async () => {
    const read = await readFiles(fileOf("Day,One,Two\n#date,#sector,#sector\n2020,Food,Water\n"));
    expect(read).toMatchObject({ taken: [{ "#date": "2020", "#sector": "Food" }], issues: [] });
    expect(await readFiles(fileOf("_uuid,g/day,g/day\n#meta,#date,#date\n1,2020,2021\n"))).toMatchObject({
      taken: [],
      issues: [{ row: 1, code: "columns-disagree" }],
    });
  });

  it("passes over the line in which Excel says its delimiter", async () => {
    expect(await readFiles(fileOf("sep=;\r\n_uuid;a,b\r\n1;x\r\n"))).toMatchObject({
      taken: [{ _uuid: "1", "a,b": "x" }],
      notes: [],
    });
  });

  it("passes over a row of HXL tags under question names, and goes by it under headings for people", async () => {
    expect(await readFiles(fileOf("_uuid,grp/day\n#meta+id,#date\n1,2020\n"))).toMatchObject({
      taken: [{ _uuid: "1", "grp/day": "2020" }],
      notes: [{ row: 0, path: [], code: "hxl-row-passed-over" }],
    });
    expect(await readFiles(fileOf("When?,Where?\nDay,Area\n#date, #adm1 +Name +code \n2020,Mopti\n"))).toMatchObject({
      taken: [{ "#date": "2020", "#adm1+code+name": "Mopti" }],
      notes: [{ row: 0, path: [], code: "hxl-row-as-keys" }],
    });
  });
});

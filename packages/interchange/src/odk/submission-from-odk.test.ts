import { describe, expect, it } from "vitest";
import { fileOf, readFiles } from "../testing/read-files.ts";

// invented, in the shape that ODK Central's documentation gives for its data document
const first = "uuid:85cb9aff-005e-4edd-9739-dc9c1a829c44";
const second = "uuid:9d1f7b0e-3c52-4b7e-8b52-3f0a6e9d2c11";
const submission = {
  __id: first,
  __system: {
    submissionDate: "2020-03-02T08:12:33.000Z",
    updatedAt: null,
    submitterId: "23",
    submitterName: "Monitor 07",
    attachmentsPresent: 2,
    attachmentsExpected: 2,
    status: null,
    reviewState: "approved",
    deviceId: "collect:1a2b3c",
    edits: 0,
    formVersion: "3",
    deletedAt: null,
  },
  meta: { instanceID: first },
  incident: {
    happened_on: "2020-03-01",
    victims: 12,
    share: 0.5,
    needs: "abri eau sante",
    empty: null,
    place: { type: "Point", coordinates: [-4.19, 14.49, 271], properties: { accuracy: 6.5 } },
    victims_of: [
      {
        __id: "e7f3",
        sex: "f",
        ages: { band: "18_59" },
        kin: [{ __id: "a1", "__Submissions-incident-victims_of-id": "e7f3", tie: "child" }],
      },
      { __id: "c9d2", sex: "m" },
    ],
  },
};
const page = (...value: unknown[]) =>
  JSON.stringify({
    "@odata.context": "https://central.example.org/v1/projects/7/forms/incidents%20v2.svc/$metadata#Submissions",
    "@odata.count": 40,
    value,
  });

const taken = {
  "meta/instanceID": first,
  "meta/rootUuid": first,
  _uuid: first.slice(5),
  _submission_time: "2020-03-02T08:12:33.000Z",
  _validation_status: { uid: "validation_status_approved" },
  _edits: "0",
  __version__: "3",
  _attachments: [{}, {}],
  "incident/happened_on": "2020-03-01",
  "incident/victims": "12",
  "incident/share": "0.5",
  "incident/needs": "abri eau sante",
  "incident/place": "14.49 -4.19 271 6.5",
  "incident/victims_of": [
    {
      "incident/victims_of/sex": "f",
      "incident/victims_of/ages/band": "18_59",
      "incident/victims_of/kin": [{ "incident/victims_of/kin/tie": "child" }],
    },
    { "incident/victims_of/sex": "m" },
  ],
};

describe("a data document of ODK Central", () => {
  it("comes out in Kobo's raw shape, repeats inside, without the one who sent it or the device", async () => {
    const read = await readFiles(fileOf(page(submission)));
    expect(read).toMatchObject({ kind: "odk-json", issues: [], notes: [] });
    expect(typeof read === "string" ? read : read.taken).toEqual([{ ...taken, _xform_id_string: "incidents v2" }]);
  });

  it("comes out the same from one submission a line", async () => {
    const lines = `${JSON.stringify(submission)}\n${JSON.stringify({ ...submission, __id: second })}\n`;
    const read = await readFiles(fileOf(lines));
    expect(read).toMatchObject({ kind: "ndjson", issues: [], taken: [taken, { "meta/rootUuid": second }] });
  });

  it("keeps the first version's id through edits, and says what an edit replaces only where that is certain", async () => {
    const edited = (edits: number) => ({
      ...submission,
      __system: { ...submission.__system, edits, reviewState: "edited" },
      meta: { instanceID: second },
    });
    const read = await readFiles(fileOf(page(edited(1), edited(3))));
    expect(read).toMatchObject({
      taken: [
        { "meta/instanceID": second, "meta/rootUuid": first, "meta/deprecatedID": first, _edits: "1" },
        { "meta/instanceID": second, "meta/rootUuid": first, _edits: "3" },
      ],
    });
    if (typeof read === "string") throw new Error(read);
    expect(read.taken[1]).not.toHaveProperty("meta/deprecatedID");
    expect(read.taken[0]).not.toHaveProperty("_validation_status");
  });

  it("says that a submission was rejected, is on hold or was deleted", async () => {
    const as = (system: object) => ({ ...submission, __system: { ...submission.__system, ...system } });
    const read = await readFiles(
      fileOf(page(as({ reviewState: "rejected" }), as({ reviewState: "hasIssues" }), as({ deletedAt: "2020-04-01" }))),
    );
    expect(read).toMatchObject({
      taken: [
        { _validation_status: { uid: "validation_status_not_approved" } },
        { _validation_status: { uid: "validation_status_on_hold" } },
        { _deleted_at: "2020-04-01" },
      ],
    });
  });

  it("never takes a submission that only links to its repeats", async () => {
    const { victims_of, ...incident } = submission.incident;
    const linked = {
      ...submission,
      incident: { ...incident, "victims_of@odata.navigationLink": `Submissions('${first}')/victims_of` },
    };
    expect(victims_of).toHaveLength(2);
    expect(await readFiles(fileOf(page(linked, submission)))).toMatchObject({
      taken: [{ "meta/rootUuid": first }],
      issues: [{ row: 1, path: [], code: "repeats-not-in-file" }],
    });
  });

  it("knows an empty page, a further page and a page that is not of submissions", async () => {
    expect(await readFiles(fileOf(page()))).toMatchObject({ kind: "odk-json", taken: [], issues: [] });
    expect(await readFiles(fileOf(page({ __id: "e7f3", "__Submissions-id": first, sex: "f" })))).toBe("not-kobo");
  });

  it("lets groups without end cost their row", async () => {
    const deep = `{"__id":"x","meta":{},"a":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`;
    expect(
      await readFiles(fileOf(`${JSON.stringify(submission)}\n${deep}\n${JSON.stringify(submission)}\n`)),
    ).toMatchObject({
      taken: [taken, taken],
      issues: [{ row: 2, code: "not-a-submission" }],
    });
  });

  it("writes lines and areas as Kobo does, and points in well-known text", async () => {
    const shapes = {
      ...submission,
      incident: {
        road: {
          type: "LineString",
          coordinates: [
            [-4.1, 14.4],
            [-4.2, 14.5, 270],
          ],
        },
        field: {
          type: "Polygon",
          coordinates: [
            [
              [-4.1, 14.4],
              [-4.2, 14.5],
              [-4.1, 14.4],
            ],
          ],
        },
        here: "POINT (-4.19 14.49 271)",
      },
    };
    expect(await readFiles(fileOf(page(shapes)))).toMatchObject({
      taken: [
        {
          "incident/road": "14.4 -4.1 0 0;14.5 -4.2 270 0",
          "incident/field": "14.4 -4.1 0 0;14.5 -4.2 0 0;14.4 -4.1 0 0",
          "incident/here": "14.49 -4.19 271 0",
        },
      ],
    });
  });
});

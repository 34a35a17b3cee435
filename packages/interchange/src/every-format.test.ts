import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SubmissionFile } from "./opened-submissions.ts";
import type { RawSubmission } from "./raw-submission.ts";
import { fileOf, readFiles } from "./testing/read-files.ts";
import { workbookOf } from "./xlsx/workbook-fixture.ts";

/** A form with questions, a group, a repeat in it and a repeat in that one, filled in. */
interface Kin {
  readonly tie?: string | undefined;
}
interface Victim {
  readonly sex?: string | undefined;
  readonly age?: string | undefined;
  readonly kin: readonly Kin[];
}
interface Filled {
  readonly note?: string | undefined;
  readonly day?: string | undefined;
  readonly victims: readonly Victim[];
}

const answer = fc.option(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ""),
  { nil: undefined },
);
const words = fc.oneof(answer, fc.constantFrom('"a"', "a\r\nb", "a;b,c\td", "=1+1", "1.2E+10", "[x]", "{", "0", "'"));
const filled: fc.Arbitrary<Filled> = fc.record({
  note: words,
  day: answer,
  victims: fc.array(
    fc.record({ sex: words, age: answer, kin: fc.array(fc.record({ tie: words }), { maxLength: 2 }) }),
    { maxLength: 3 },
  ),
});

const uuid = (index: number) => `85cb9aff-005e-4edd-9739-${String(index).padStart(12, "0")}`;
const withoutGaps = (keys: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
const listed = (path: string, list: readonly unknown[]) => (list.length === 0 ? {} : { [path]: list });

const asKobo = ({ note, day, victims }: Filled, index: number): RawSubmission =>
  withoutGaps({
    _uuid: uuid(index),
    note,
    "grp/day": day,
    ...listed(
      "grp/rep",
      victims.map(({ sex, age, kin }) =>
        withoutGaps({
          "grp/rep/sex": sex,
          "grp/rep/g/age": age,
          ...listed(
            "grp/rep/kin",
            kin.map(({ tie }) => withoutGaps({ "grp/rep/kin/tie": tie })),
          ),
        }),
      ),
    ),
  });

const asOdk = ({ note, day, victims }: Filled, index: number) => ({
  __id: `uuid:${uuid(index)}`,
  __system: { submissionDate: "2020-03-02T08:12:33.000Z" },
  note: note ?? null,
  grp: {
    day: day ?? null,
    ...listed(
      "rep",
      victims.map(({ sex, age, kin }) => ({
        __id: "e7f3",
        sex: sex ?? null,
        g: { age: age ?? null },
        ...listed(
          "kin",
          kin.map(({ tie }) => ({ __id: "a1c9", tie: tie ?? null })),
        ),
      })),
    ),
  },
});

const table = (name: string, delimiter: string, rows: readonly (readonly (string | number | undefined)[])[]) =>
  fileOf(
    rows
      .map((cells) => cells.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(delimiter))
      .join("\r\n")
      .concat("\r\n"),
    name,
  );

const asOdkCsv = (all: readonly Filled[]): SubmissionFile[] => {
  const key = (index: number) => `uuid:${uuid(index)}`;
  const repKey = (index: number, place: number) => `${key(index)}/grp/rep[${place + 1}]`;
  const victims = all.flatMap((one, index) =>
    one.victims.map(({ sex, age }, place) => [sex, age, key(index), repKey(index, place)]),
  );
  const kin = all.flatMap((one, index) =>
    one.victims.flatMap((victim, place) =>
      victim.kin.map(({ tie }, at) => [tie, repKey(index, place), `${repKey(index, place)}/kin[${at + 1}]`]),
    ),
  );
  return [
    table("form.csv", ",", [
      ["SubmissionDate", "note", "grp-day", "KEY"],
      ...all.map(({ note, day }, index) => ["2020-03-02T08:12:33.000Z", note, day, key(index)]),
    ]),
    table("form-rep.csv", ",", [["sex", "g-age", "PARENT_KEY", "KEY"], ...victims]),
    table("form-kin.csv", ",", [["tie", "PARENT_KEY", "KEY"], ...kin]),
  ];
};

type Rows = readonly (readonly (string | number | undefined)[])[];

/** The tables of Kobo's export by name, the submissions first. */
const koboTables = (all: readonly Filled[]): readonly (readonly [string, Rows])[] => {
  const victims = all.flatMap((one, parent) => one.victims.map((victim) => ({ ...victim, parent })));
  const kin = victims.flatMap((victim, parent) => victim.kin.map((one) => ({ ...one, parent })));
  return [
    [
      "form",
      [
        ["note", "grp/day", "_uuid", "_index"],
        ...all.map(({ note, day }, index) => [note, day, uuid(index), index + 1]),
      ],
    ],
    [
      "kin",
      [
        ["grp/rep/kin/tie", "_parent_table_name", "_parent_index"],
        ...kin.map(({ tie, parent }) => [tie, "rep", parent + 1]),
      ],
    ],
    [
      "rep",
      [
        ["grp/rep/sex", "grp/rep/g/age", "_index", "_parent_table_name", "_parent_index"],
        ...victims.map(({ sex, age, parent }, index) => [sex, age, index + 1, "form", parent + 1]),
      ],
    ],
  ];
};

const asKoboCsv = (all: readonly Filled[]): SubmissionFile[] =>
  koboTables(all).map(([name, rows]) => table(`${name}.csv`, ";", rows));

const asKoboWorkbook = async (all: readonly Filled[]): Promise<SubmissionFile> => {
  const text = (cell: string | number | undefined) => (cell === undefined ? undefined : String(cell));
  const sheets = koboTables(all).map(([name, rows]) => ({ name, rows: rows.map((cells) => cells.map(text)) }));
  return { name: "form.xlsx", blob: await workbookOf(sheets) };
};

/** The answers and the id; what else a server says of a submission differs from one to the other. */
const answersIn = (one: RawSubmission) =>
  Object.fromEntries(Object.entries(one).filter(([key]) => key === "_uuid" || !/^(_|meta\/)/.test(key)));

describe("one form in every format", () => {
  it("comes out the same, whatever people wrote", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(filled, { minLength: 1, maxLength: 4 }), async (all) => {
        const kobo = all.map(asKobo);
        const odk = all.map(asOdk);
        const ways: readonly (readonly SubmissionFile[])[] = [
          [fileOf(JSON.stringify({ count: all.length, next: null, results: kobo }))],
          [fileOf(kobo.map((one) => JSON.stringify(one)).join("\n"))],
          [fileOf(JSON.stringify({ "@odata.context": "x", value: odk }))],
          [fileOf(odk.map((one) => `${JSON.stringify(one)}\n`).join(""))],
          asOdkCsv(all),
          asKoboCsv(all),
          [await asKoboWorkbook(all)],
        ];
        for (const files of ways) {
          const read = await readFiles(...files);
          if (typeof read === "string") throw new Error(read);
          expect([read.issues, read.taken.map(answersIn)]).toEqual([[], kobo]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

import { type Issue, issue, issuesFrom } from "../kernel/issue.ts";
import type { FipsRegion } from "./fips-regions.ts";
import { GazetteerRow } from "./gazetteer-row.ts";
import type { PCode } from "./p-code.ts";
import type { PopulatedPlace } from "./places-document.ts";

export interface Gazetteer {
  /** One per `UFI`, in the order of the file; put them into a places document as `populatedPlaces`. */
  readonly places: readonly PopulatedPlace[];
  /** `loaded` and `refused` add up to `total`. */
  readonly rows: { readonly total: number; readonly loaded: number; readonly refused: number };
  /** Why rows were refused, by row (the first below the heading is 1) and code. */
  readonly refusals: readonly Issue[];
}

interface Draft {
  readonly fips: string;
  readonly within: readonly PCode[];
  readonly names: { readonly text: string; readonly rank: number }[];
}

const RANK: Readonly<Record<GazetteerRow["NT"], number>> = { N: 0, C: 1, V: 2 };

const placeOf = (ufi: string, { within, names }: Draft): PopulatedPlace => {
  const ranked = names.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text);
  const [name = "", ...others] = new Set(ranked);
  return { id: `gns:${ufi}`, name, ...(others.length === 0 ? {} : { otherNames: others }), within: [...within] };
};

/**
 * Places from rows of the gazetteer: `UFI` is the place, `UNI` the name record. Each gets its approved name, its other
 * names, and the region that the table gives for its `ADM1`; its cercle stays unknown, because the gazetteer has none.
 * Refused, and listed: rows of another form · `name-record-stands-twice` · `region-code-unknown`: the table has no such
 * `ADM1` · `place-in-two-regions`: an earlier row puts the same place into another `ADM1`.
 */
export const gazetteerOf = (rows: readonly unknown[], regions: readonly FipsRegion[]): Gazetteer => {
  const withinByFips = new Map(regions.map(({ fips, within }) => [fips, within]));
  const drafts = new Map<string, Draft>();
  const records = new Set<string>();
  const refusals: Issue[] = [];
  let loaded = 0;

  const take = (record: GazetteerRow, row: number): Issue | undefined => {
    const place = { row, id: record.UNI };
    if (records.has(record.UNI)) return issue("name-record-stands-twice", ["UNI"], place);
    const within = withinByFips.get(record.ADM1);
    if (within === undefined) return issue("region-code-unknown", ["ADM1"], place);
    const draft = drafts.get(record.UFI) ?? { fips: record.ADM1, within, names: [] };
    if (draft.fips !== record.ADM1) return issue("place-in-two-regions", ["ADM1"], place);
    records.add(record.UNI);
    draft.names.push({ text: record.FULL_NAME_RO, rank: RANK[record.NT] });
    drafts.set(record.UFI, draft);
    return undefined;
  };

  rows.forEach((input, index) => {
    const read = GazetteerRow.safeParse(input);
    const refused = read.success
      ? [take(read.data, index + 1)].filter((one) => one !== undefined)
      : issuesFrom(read.error, input, { row: index + 1 });
    refusals.push(...refused);
    if (refused.length === 0) loaded += 1;
  });

  return {
    places: [...drafts].map(([ufi, draft]) => placeOf(ufi, draft)),
    rows: { total: rows.length, loaded, refused: rows.length - loaded },
    refusals,
  };
};

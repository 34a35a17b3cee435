import { randomUUID } from "node:crypto";
import { Month } from "@answerable/core";
import fc from "fast-check";

/** The month that dirty submissions speak of. */
const DIRTY_MONTH = Month.parse("2026-01");

/** What becomes of a row where it comes first and alone. */
export type DirtyKind =
  | "good"
  | "withheld"
  | "only-not-kept"
  | "mixed"
  | "unmapped-area"
  | "not-approved"
  | "deleted"
  | "no-submission";

export interface DirtyRow {
  readonly kind: DirtyKind;
  readonly submission: unknown;
}

const KINDS: readonly DirtyKind[] = [
  ...([
    "good",
    "good",
    "good",
    "withheld",
    "mixed",
    "only-not-kept",
    "unmapped-area",
    "not-approved",
    "deleted",
  ] as const),
  "no-submission",
];
const AREAS = ["koro", "bankass", "mopti"];

const violation = (type: string, people: number): object => ({
  "rep_violations/type": type,
  "rep_violations/compte": "personnes",
  "rep_violations/mode": "exact",
  "rep_violations/nombre": String(people),
});

const violationsOf = (kind: DirtyKind, people: number): object[] => {
  if (kind === "only-not-kept") return [violation("viol", 1)];
  return kind === "mixed" ? [violation("menace", people), violation("viol", 1)] : [violation("menace", people)];
};

const submissionOf = (
  kind: DirtyKind,
  ids: {
    readonly root: string;
    readonly instance: string;
    readonly replaces?: string | undefined;
    readonly named: boolean;
  },
  drawn: { readonly area: number; readonly people: number },
): unknown => {
  if (kind === "no-submission") return { answer: drawn.people };
  return {
    _xform_id_string: "incident_exemple",
    "meta/instanceID": `uuid:${ids.instance}`,
    ...(ids.named ? { "meta/rootUuid": `uuid:${ids.root}` } : {}),
    ...(ids.replaces === undefined ? {} : { "meta/deprecatedID": `uuid:${ids.replaces}` }),
    _submission_time: `${DIRTY_MONTH}-2${drawn.people % 9}T14:28:00Z`,
    _validation_status: kind === "not-approved" ? { uid: "validation_status_not_approved" } : {},
    ...(kind === "deleted" ? { _deleted_at: `${DIRTY_MONTH}-28T10:00:00Z` } : {}),
    "grp_incident/mois_incident": DIRTY_MONTH,
    "grp_incident/date_incident": `${DIRTY_MONTH}-17`,
    "grp_incident/precision_date": "jour",
    "grp_incident/cercle": kind === "unmapped-area" ? "atlantide" : AREAS[drawn.area % AREAS.length],
    "grp_incident/auteur": "bandits",
    "grp_incident/code_releveur": "monitor-01",
    ...(kind === "withheld" ? { "grp_recit/recit": "Appeler le +223 76 12 34 56 pour la suite." } : {}),
    rep_violations: violationsOf(kind, drawn.people),
  };
};

/**
 * Versions of one submission: the first, and edits of it or of one another, two of which may replace the same one. `named`:
 * each says which version was the first, as servers do since 2024; else only which one it replaces.
 */
const family = (named: fc.Arbitrary<boolean>): fc.Arbitrary<readonly DirtyRow[]> =>
  fc
    .tuple(
      fc.uuid(),
      named,
      fc.array(fc.tuple(fc.uuid(), fc.nat(5), fc.nat(5)), { maxLength: 3 }),
      fc.constantFrom(...KINDS),
      fc.nat(5),
    )
    .map(([root, isNamed, edits, kind, drawn]) => {
      const ids = [root];
      const first = submissionOf(kind, { root, instance: root, named: isNamed }, { area: drawn, people: drawn });
      const rows: DirtyRow[] = [{ kind, submission: first }];
      for (const [instance, pick, people] of kind === "no-submission" ? [] : edits) {
        const replaces = ids[pick % ids.length];
        ids.push(instance);
        rows.push({
          kind,
          submission: submissionOf(
            kind,
            { root, instance, replaces, named: isNamed },
            { area: drawn + people, people },
          ),
        });
      }
      return rows;
    });

/** Rows as a server gives them after a bad month: good, edited, in conflict, refused, withheld, with what is not kept. */
export const dirtyRows = (named: fc.Arbitrary<boolean>): fc.Arbitrary<readonly DirtyRow[]> =>
  fc.array(family(named), { minLength: 1, maxLength: 5 }).map((families) => families.flat());

/** A page of them. */
export const pageOf = (rows: readonly DirtyRow[]): string =>
  // The first row decides whether a file holds submissions at all; an empty one is as good as any.
  JSON.stringify({ results: rows.map(({ submission }) => submission) });

/** One good row, with an id of its own. */
export const cleanRow = (): unknown => {
  const id = randomUUID();
  return submissionOf("good", { root: id, instance: id, named: true }, { area: 0, people: 1 });
};

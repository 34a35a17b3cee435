import { type Issue, issue } from "../../kernel/issue.ts";
import { repeats } from "../../kernel/repeats.ts";
import { codesIssues } from "../safety/codes-issues.ts";
import type { Community, CommunityGroup } from "./community.ts";

/** What is wrong with groups that are named, each with its place under `path`. Codes: `group-repeated`, `community-group-unknown`. */
export const groupIssues = (
  named: readonly { readonly group: string }[],
  { groups }: Community,
  path: readonly (string | number)[],
): readonly Issue[] => {
  const known: readonly string[] = groups.map(({ code }) => code);
  return [
    ...repeats(named.map(({ group }) => group)).map((at) => issue("group-repeated", [...path, at, "group"])),
    ...named.flatMap(({ group }, at) =>
      known.includes(group) ? [] : [issue("community-group-unknown", [...path, at, "group"])],
    ),
  ];
};

/** Words for whoever is of an agency; in a group's code, its kind being `local`, they would give it a share and a vote. */
const OF_AN_AGENCY: ReadonlySet<string> = new Set([
  ...[
    "agency",
    "agencies",
    "ngo",
    "ngos",
    "staff",
    "facilitator",
    "facilitators",
    "mentor",
    "mentors",
    "donor",
    "donors",
  ],
  ...["agence", "agences", "ong", "onu", "personnel", "facilitateur", "facilitateurs", "facilitatrice", "bailleur"],
]);
const isOfAnAgency = (code: string): boolean => code.split("-").some((word) => OF_AN_AGENCY.has(word));

/**
 * What is wrong with who lives somewhere, each with its place. Codes: `group-repeated`; `agency-is-no-group`; of group codes those of
 * `codesIssues`. Source: seed 003 (an agency has no vote); the words are an Answerable default.
 */
export const communityIssues = (groups: readonly CommunityGroup[]): readonly Issue[] => {
  const codes = groups.map(({ code }) => code);
  return [
    ...repeats(codes).map((at) => issue("group-repeated", ["groups", at, "code"])),
    ...codes.flatMap((code, at) => (isOfAnAgency(code) ? [issue("agency-is-no-group", ["groups", at, "code"])] : [])),
    ...codesIssues(codes, (at) => ["groups", at, "code"]),
  ];
};

import { type Issue, issue } from "../../kernel/issue.ts";
import { repeats } from "../../kernel/repeats.ts";
import { codesIssues } from "../safety/codes-issues.ts";
import type { Community } from "../setting/community.ts";
import type { Ballot, HarmChoice } from "./choice.ts";

type Path = readonly (string | number)[];

const notAmong = (known: readonly string[], asked: readonly string[], path: Path): Issue[] =>
  asked.flatMap((one, at) => (known.includes(one) ? [] : [issue("harm-unknown", [...path, at])]));

const named = (ballot: Ballot): string[] => ballot.wanted.flat();

const ballotIssues = (harms: readonly string[], ballot: Ballot, path: Path): Issue[] => [
  ...ballot.wanted.flatMap((alike, place) => notAmong(harms, alike, [...path, "wanted", place])),
  ...(repeats(named(ballot)).length > 0 ? [issue("harm-ranked-twice", [...path, "wanted"])] : []),
];

/**
 * All that is wrong with a choice beside the community it was made in.
 * Codes: `harm-unknown`, `harm-repeated`, `harm-ranked-twice`, `community-group-unknown`, `group-repeated`; of harms those of
 * `codesIssues`.
 */
export const choiceIssues = ({ harms, chosen, rankings }: HarmChoice, { groups }: Community): readonly Issue[] => {
  const known = groups.map(({ code }) => code);
  return [
    ...codesIssues(harms, (at) => ["harms", at]),
    ...repeats(harms).map((at) => issue("harm-repeated", ["harms", at])),
    ...repeats(chosen).map((at) => issue("harm-repeated", ["chosen", at])),
    ...notAmong(harms, chosen, ["chosen"]),
    ...repeats(rankings.map(({ group }) => group ?? "")).map((at) =>
      issue("group-repeated", ["rankings", at, "group"]),
    ),
    ...rankings.flatMap(({ group, ballots }, index) => [
      ...(group === null || known.includes(group)
        ? []
        : [issue("community-group-unknown", ["rankings", index, "group"])]),
      ...ballots.flatMap((ballot, at) => ballotIssues(harms, ballot, ["rankings", index, "ballots", at])),
    ]),
  ];
};

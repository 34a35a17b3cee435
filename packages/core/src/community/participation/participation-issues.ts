import { type Issue, issue } from "../../kernel/issue.ts";
import type { Community } from "../setting/community.ts";
import { groupIssues } from "../setting/group-issues.ts";
import type { Participation, Tenths } from "./participation.ts";

type Path = readonly (string | number)[];
interface Share {
  readonly group: string;
  readonly tenths: Tenths;
}

const WHOLE = 10;

const shareIssues = (shares: readonly Share[], present: readonly string[], others: Tenths, path: Path): Issue[] => [
  ...(shares.reduce((sum, { tenths }) => sum + tenths, others) > WHOLE
    ? [issue("shares-above-a-whole", [...path], {}, { whole: WHOLE })]
    : []),
  ...shares.flatMap(({ group, tenths }, at) =>
    tenths > 0 && !present.includes(group) ? [issue("share-of-a-group-not-seen", [...path, at, "group"])] : [],
  ),
];

/**
 * All that is wrong with who took part, beside who lives there.
 * Codes: `community-group-unknown`, `group-repeated`, `shares-above-a-whole`, `share-of-a-group-not-seen`.
 */
export const participationIssues = (
  { seen, spoke, facilitatorSpoke, decisions }: Participation,
  community: Community,
): readonly Issue[] => {
  const present = seen.filter(({ about }) => about !== 0).map(({ group }) => group);
  const checked = (shares: readonly Share[], others: Tenths, path: Path): Issue[] => [
    ...groupIssues(shares, community, path),
    ...shareIssues(shares, present, others, path),
  ];
  return [
    ...groupIssues(seen, community, ["seen"]),
    ...checked(spoke ?? [], facilitatorSpoke ?? 0, ["spoke"]),
    ...decisions.flatMap(({ decidedBy }, at) => checked(decidedBy, 0, ["decisions", at, "decidedBy"])),
  ];
};

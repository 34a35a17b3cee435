import { type Issue, issue } from "../../kernel/issue.ts";
import type { Mechanism } from "./mechanism.ts";
import { unknownCodes } from "./unknown-codes.ts";

/** The lists whose codes stand for one thing each. */
const CODED = [
  "channels",
  "groups",
  "posts",
  "projects",
  "procedures",
  "categories",
  "organisations",
  "referralPathways",
] as const satisfies readonly (keyof Mechanism)[];

const twice = (codes: readonly string[]): number[] => {
  const seen = new Set<string>();
  return codes.flatMap((code, index) => (seen.size === seen.add(code).size ? [index] : []));
};

const repeated = (mechanism: Mechanism): Issue[] =>
  CODED.flatMap((list) =>
    twice(mechanism[list].map(({ code }) => code)).map((index) => issue("code-stands-twice", [list, index, "code"])),
  );

const channelProblems = ({ channels }: Mechanism): Issue[] =>
  channels.flatMap((channel, index) => [
    ...(channel.hours ?? []).flatMap(({ from, to }, place) =>
      from < to ? [] : [issue("hours-are-backwards", ["channels", index, "hours", place])],
    ),
    ...((channel.medium === "box" || channel.medium === "written") && channel.receivedBy !== "nobody"
      ? [issue("nobody-speaks-there", ["channels", index, "receivedBy"])]
      : []),
  ]);

const groupProblems = ({ groups }: Mechanism): Issue[] =>
  groups.flatMap(({ experience }, index) =>
    experience !== null && experience.knowsHow > experience.hasHeardOfIt
      ? [issue("knows-what-was-not-heard-of", ["groups", index, "experience", "knowsHow"])]
      : [],
  );

const procedureProblems = ({ procedures }: Mechanism): Issue[] => {
  const ownOf = new Map(procedures.map(({ code, project }) => [code, project === null]));
  return procedures.flatMap(({ project, inherits, steps }, index) => [
    ...(inherits !== null && (project === null || ownOf.get(inherits) === false)
      ? [issue("inherits-no-organisation", ["procedures", index, "inherits"])]
      : []),
    ...twice(steps.map(({ does }) => does)).map((place) =>
      issue("step-stands-twice", ["procedures", index, "steps", place, "does"]),
    ),
  ]);
};

const categoryProblems = ({ categories }: Mechanism): Issue[] =>
  categories.flatMap(({ acknowledgeWithinDays, answerWithinDays }, index) =>
    acknowledgeWithinDays !== null && answerWithinDays !== null && acknowledgeWithinDays > answerWithinDays
      ? [issue("confirmed-after-the-answer", ["categories", index, "acknowledgeWithinDays"])]
      : [],
  );

const jointProblems = ({ joint }: Mechanism): Issue[] =>
  twice((joint?.answers ?? []).map(({ category, area }) => `${category} ${area}`)).map((index) =>
    issue("two-answer-for-it", ["joint", "answers", index]),
  );

const projectProblems = ({ projects }: Mechanism): Issue[] =>
  projects.flatMap(({ modality, vendorsTrained }, index) =>
    (modality === "voucher") === (vendorsTrained !== null)
      ? []
      : [issue("vendors-and-vouchers-disagree", ["projects", index, "vendorsTrained"])],
  );

const meansProblems = ({ means }: Mechanism): Issue[] =>
  means.endAnnounced && means.endsOn === null ? [issue("announced-without-an-end", ["means", "endAnnounced"])] : [];

/** Whoever a channel says receives people there must be in a team behind it; a channel without a team is a finding. */
const receivers = ({ channels, staff }: Mechanism): Issue[] =>
  channels.flatMap(({ code, receivedBy }, index) => {
    const teams = staff.teams.filter((team) => team.channels.includes(code));
    if (teams.length === 0 || receivedBy === "nobody") return [];
    const noWomen = receivedBy !== "men" && teams.every(({ women }) => women === 0);
    const noMen = receivedBy !== "women" && teams.every(({ men }) => men === 0);
    return noWomen || noMen ? [issue("nobody-of-that-sex-in-the-team", ["channels", index, "receivedBy"])] : [];
  });

const teamProblems = ({ staff }: Mechanism): Issue[] =>
  staff.teams.flatMap(({ women, men }, index) =>
    women + men === 0 ? [issue("team-of-nobody", ["staff", "teams", index])] : [],
  );

/**
 * Everything in which a mechanism contradicts itself, all at once, each with its place. The codes are sentences in
 * `mechanismExplanations`.
 */
export const mechanismProblems = (mechanism: Mechanism): Issue[] => [
  ...repeated(mechanism),
  ...unknownCodes(mechanism),
  ...channelProblems(mechanism),
  ...groupProblems(mechanism),
  ...procedureProblems(mechanism),
  ...categoryProblems(mechanism),
  ...jointProblems(mechanism),
  ...projectProblems(mechanism),
  ...meansProblems(mechanism),
  ...teamProblems(mechanism),
  ...receivers(mechanism),
];

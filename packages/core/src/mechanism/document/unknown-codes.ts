import { type Issue, issue } from "../../kernel/issue.ts";
import type { Mechanism } from "./mechanism.ts";

type Path = (string | number)[];
type Known = ReadonlySet<string>;

const codesOf = (items: readonly { readonly code: string }[]): Known => new Set(items.map(({ code }) => code));

/** The places of codes that a list does not have. */
const missingFrom = (known: Known, codes: readonly (string | null)[], code: string, path: Path): Issue[] =>
  codes.flatMap((one, index) => (one === null || known.has(one) ? [] : [issue(code, [...path, index])]));

const oneMissing = (known: Known, one: string | null, code: string, path: Path): Issue[] =>
  one === null || known.has(one) ? [] : [issue(code, path)];

const procedureCodes = (mechanism: Mechanism, posts: Known, projects: Known): Issue[] => {
  const procedures = codesOf(mechanism.procedures);
  return mechanism.procedures.flatMap((procedure, index) => [
    ...oneMissing(projects, procedure.project, "project-unknown", ["procedures", index, "project"]),
    ...oneMissing(procedures, procedure.inherits, "procedure-unknown", ["procedures", index, "inherits"]),
    ...oneMissing(posts, procedure.owner, "post-unknown", ["procedures", index, "owner"]),
    ...procedure.steps.flatMap((step, place) =>
      missingFrom(posts, step.posts, "post-unknown", ["procedures", index, "steps", place, "posts"]),
    ),
  ]);
};

const groupCodes = (mechanism: Mechanism): Issue[] => {
  const groups = codesOf(mechanism.groups);
  const { messages, sessions } = mechanism.sensitisation;
  return [
    ...messages.flatMap((message, index) =>
      missingFrom(groups, message.groups, "population-group-unknown", ["sensitisation", "messages", index, "groups"]),
    ),
    ...sessions.flatMap((session, index) =>
      missingFrom(groups, session.groups, "population-group-unknown", ["sensitisation", "sessions", index, "groups"]),
    ),
    ...mechanism.consultations.flatMap((one, index) =>
      missingFrom(groups, one.groups, "population-group-unknown", ["consultations", index, "groups"]),
    ),
  ];
};

const jointCodes = ({ joint, ...mechanism }: Mechanism, organisations: Known): Issue[] => {
  const [categories, areas] = [codesOf(mechanism.categories), new Set<string>(mechanism.areas)];
  return (joint?.answers ?? []).flatMap((answer, index) => [
    ...oneMissing(categories, answer.category, "handled-category-unknown", ["joint", "answers", index, "category"]),
    ...oneMissing(areas, answer.area, "area-of-mechanism-unknown", ["joint", "answers", index, "area"]),
    ...oneMissing(organisations, answer.organisation, "organisation-unknown", [
      "joint",
      "answers",
      index,
      "organisation",
    ]),
  ]);
};

/** Every place where a document names a channel, group, post, project, organisation, category or area it does not have. */
export const unknownCodes = (mechanism: Mechanism): Issue[] => {
  const [posts, projects] = [codesOf(mechanism.posts), codesOf(mechanism.projects)];
  const [channels, organisations] = [codesOf(mechanism.channels), codesOf(mechanism.organisations)];
  const path = mechanism.sensitivePath;
  return [
    ...oneMissing(posts, mechanism.purpose.behindIt, "post-unknown", ["purpose", "behindIt"]),
    ...mechanism.posts.flatMap((post, index) =>
      oneMissing(organisations, post.organisation, "organisation-unknown", ["posts", index, "organisation"]),
    ),
    ...mechanism.projects.flatMap((project, index) =>
      missingFrom(organisations, project.organisations, "organisation-unknown", ["projects", index, "organisations"]),
    ),
    ...procedureCodes(mechanism, posts, projects),
    ...oneMissing(posts, path?.deputy ?? null, "post-unknown", ["sensitivePath", "deputy"]),
    ...oneMissing(posts, path?.localAlternative?.post ?? null, "post-unknown", [
      "sensitivePath",
      "localAlternative",
      "post",
    ]),
    ...mechanism.referralPathways.flatMap((card, index) => [
      ...missingFrom(channels, card.atHandOn, "channel-unknown", ["referralPathways", index, "atHandOn"]),
      ...missingFrom(new Set(mechanism.areas), card.areas, "area-of-mechanism-unknown", [
        "referralPathways",
        index,
        "areas",
      ]),
    ]),
    ...mechanism.staff.teams.flatMap((team, index) =>
      missingFrom(channels, team.channels, "channel-unknown", ["staff", "teams", index, "channels"]),
    ),
    ...groupCodes(mechanism),
    ...jointCodes(mechanism, organisations),
  ];
};

import type { Day } from "../../kernel/day.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import type { LocalizedText } from "../../kernel/localized-text.ts";
import type { Mechanism } from "../../mechanism/document/mechanism.ts";
import type { SensitivePath } from "../../mechanism/document/sensitive-path.ts";
import type { OpeningWay, PathRole } from "../rehearsal/rehearsal-recipient.ts";
import { type RehearsalState, rehearsalStanding } from "../rehearsal/rehearsal-state.ts";

/** Somebody to whom sealed complaints go, and the way that was proved last: what is sealed, is sealed for it. */
export interface ProvedRecipient {
  readonly code: string;
  readonly way: OpeningWay;
}

/** What the page shows where no sensitive complaint is taken: the body's own contact, and how its platform is reached. */
export interface ShownInstead {
  /** In the languages of the mechanism; null: nobody has said what people are to be told. */
  readonly contact: LocalizedText | null;
  /** Null: not said. */
  readonly platform: SensitivePath["platform"];
}

/** Whether a desk, page or line takes sensitive complaints today. */
export type SensitiveIntake =
  | {
      readonly state: "open";
      readonly body: ProvedRecipient;
      readonly deputy: ProvedRecipient;
      readonly localAlternative: ProvedRecipient;
    }
  | {
      readonly state: "closed";
      /** What is not there, all of it, each with its place in the mechanism or among the rehearsals. */
      readonly missing: readonly Issue[];
      readonly instead: ShownInstead;
    };

/** Who stands for each part of the way; null: nobody is named. */
export const namedOnPath = (path: SensitivePath): Readonly<Record<PathRole, string | null>> => ({
  ...{ body: path.investigatingBody, deputy: path.deputy },
  "local-alternative": path.localAlternative?.post ?? null,
});

const gapsOf = (path: SensitivePath): readonly Issue[] => {
  const at = (code: string, ...where: string[]) => issue(code, ["sensitivePath", ...where]);
  const { localAlternative } = path;
  return [
    ...(path.investigatingBody === null ? [at("no-way-for-misconduct", "investigatingBody")] : []),
    ...(path.deputy === null ? [at("no-deputy", "deputy")] : []),
    ...(localAlternative === null ? [at("no-local-alternative", "localAlternative")] : []),
    ...(localAlternative?.agreedWithGbvActors === false
      ? [at("not-agreed-with-gbv-actors", "localAlternative", "agreedWithGbvActors")]
      : []),
    ...(path.onlyTheBodyInvestigates ? [] : [at("others-investigate", "onlyTheBodyInvestigates")]),
    ...(path.toldBefore ? [] : [at("told-too-late", "toldBefore")]),
  ];
};

/** The recipient with the way it proved, or what is missing of it; where nobody is named, the gap says so already. */
const provedRecipient = (
  role: PathRole,
  code: string | null,
  rehearsals: readonly RehearsalState[],
  today: Day,
): ProvedRecipient | readonly Issue[] => {
  if (code === null) return [];
  const own = rehearsals.find(
    (one) => one.status !== "absent" && one.recipient.role === role && one.recipient.code === code,
  );
  const standing = own === undefined ? "never-proved" : rehearsalStanding(own, today);
  if (standing === "proved" && own !== undefined && own.status !== "absent" && own.proof !== null)
    return { code, way: own.proof.way };
  return [issue(`rehearsal-${standing}`, ["rehearsals", role], {}, { recipient: code })];
};

const isProved = (found: ProvedRecipient | readonly Issue[]): found is ProvedRecipient => "way" in found;

/**
 * Whether sensitive complaints are taken today. Only where the body, its deputy and a local alternative agreed with GBV actors
 * are named, each has proved within the quarter that it can open a packet, people are told first what must be passed on, and
 * nobody else investigates. Otherwise intake is closed, all that is missing is listed, and the page shows the body's own
 * contact: a complaint that nobody can open would lie unread. What was sealed before stays sealed and goes on its way.
 * Missing, by code: `no-way-for-misconduct`, `no-deputy`, `no-local-alternative`, `not-agreed-with-gbv-actors`,
 * `others-investigate`, `told-too-late` (those of the mechanism's review); `rehearsal-never-proved`, `rehearsal-overdue`,
 * `rehearsal-not-opened` {recipient}.
 * Source: practice C2; that all three have to rehearse is an Answerable default.
 */
export const sensitiveIntake = (
  { sensitivePath: path }: Pick<Mechanism, "sensitivePath">,
  rehearsals: readonly RehearsalState[],
  today: Day,
): SensitiveIntake => {
  if (path === null) {
    const missing = [issue("no-way-for-misconduct", ["sensitivePath"])];
    return { state: "closed", missing, instead: { contact: null, platform: null } };
  }
  const named = namedOnPath(path);
  const proved = (role: PathRole) => provedRecipient(role, named[role], rehearsals, today);
  const [body, deputy, localAlternative] = [proved("body"), proved("deputy"), proved("local-alternative")];
  const gaps = gapsOf(path);
  if (gaps.length === 0 && isProved(body) && isProved(deputy) && isProved(localAlternative))
    return { state: "open", body, deputy, localAlternative };
  const unproved = [body, deputy, localAlternative].flatMap((found) => (isProved(found) ? [] : found));
  const { contact, platform } = path;
  return { state: "closed", missing: [...gaps, ...unproved], instead: { contact, platform } };
};

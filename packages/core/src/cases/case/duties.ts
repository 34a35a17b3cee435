import type { ActorCode } from "../../kernel/actor-code.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import { isNear } from "../units/is-near.ts";
import type { CaseCommand } from "./case-command.ts";
import type { CaseRejection } from "./case-rejection.ts";
import type { LodgedCase, OfficeRecord } from "./case-state.ts";
import { type HandlerFacts, standsAbove } from "./handler.ts";

type Code = CaseRejection["code"];

/** Whom a case is about, as far as it is known. */
type About = Pick<OfficeRecord["content"], "aboutActors" | "aboutUnits">;

/** Everybody who acts in a step: whoever enters it, and the second person where it takes two. */
const actorsIn = (command: CaseCommand): readonly ActorCode[] => [
  command.by,
  ...("basis" in command && command.basis !== null ? [command.basis.second] : []),
  ...(command.type === "close-untold" && command.because.reason === "would-endanger" ? [command.because.second] : []),
];

/** Whether somebody it is about acts in it. What the person adds is taken by whoever hears it. */
export const isSubjectActing = (state: LodgedCase, command: CaseCommand): boolean =>
  state.way === "office" &&
  command.type !== "add-information" &&
  actorsIn(command).some((actor) => state.content.aboutActors.includes(actor));

/** Why somebody is too near to whom it is about to deal with it, or undefined. */
export const nearnessRefusal = ({ aboutActors, aboutUnits }: About, handler: HandlerFacts): Code | undefined => {
  if (aboutActors.includes(handler.actor)) return "handler-is-the-subject";
  if (handler.supervisors.some((above) => aboutActors.includes(above))) return "handler-under-the-subject";
  return isNear(handler.units, aboutUnits) ? "handler-near-the-subject" : undefined;
};

/** Why somebody may not decide an appeal, or undefined: answered before, or stands not above all who did in this round. */
const appealRefusal = ({ round, answers, answersBefore }: OfficeRecord, handler: HandlerFacts): Code | undefined => {
  if (round !== "appeal") return undefined;
  if (answers.some(({ by }) => by.actor === handler.actor)) return "handler-decided-before";
  return answers.slice(answersBefore).every(({ by }) => standsAbove(handler, by)) ? undefined : "handler-not-higher";
};

const owes = (owner: LocalCode, { organisation }: HandlerFacts): Code | undefined =>
  organisation === owner ? undefined : "another-organisation-owes-it";

/**
 * Why somebody may not deal with a case, or undefined: she or he is whom it is about, stands under them or works where they
 * do; decided what is appealed, or stands no higher than whoever did; belongs to an organisation that does not owe the
 * answer. Source: IOM cash-based interventions manual 5.4, figure 10 (segregation of duties); practice C7, C12.
 */
export const dutyRefusal = (record: OfficeRecord, handler: HandlerFacts): Code | undefined =>
  nearnessRefusal(record.content, handler) ?? owes(record.owner, handler) ?? appealRefusal(record, handler);

/** Whether the person's wish about the handler, a woman or a man, is met. */
export const isWishMet = ({ content }: OfficeRecord, { sex }: HandlerFacts): boolean =>
  content.wishes.handler === "either" || content.wishes.handler === "not-asked" || content.wishes.handler === sex;

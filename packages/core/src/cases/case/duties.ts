import type { LocalCode } from "../../kernel/local-code.ts";
import { isNear } from "../units/is-near.ts";
import type { CaseRejection } from "./case-rejection.ts";
import type { OfficeRecord } from "./case-state.ts";
import { type HandlerFacts, standsAbove } from "./handler.ts";

type Code = CaseRejection["code"];

/** Whom a case is about, as far as it is known. */
type About = Pick<OfficeRecord["content"], "aboutActors" | "aboutUnits">;

/** Why somebody is too near to whom it is about to deal with it, or undefined. */
export const nearnessRefusal = ({ aboutActors, aboutUnits }: About, handler: HandlerFacts): Code | undefined => {
  if (aboutActors.includes(handler.actor)) return "handler-is-the-subject";
  if (handler.supervisors.some((above) => aboutActors.includes(above))) return "handler-under-the-subject";
  return isNear(handler.units, aboutUnits) ? "handler-near-the-subject" : undefined;
};

/** Why somebody may not decide an appeal, or undefined: who answered before, or does not stand above all who did. */
const appealRefusal = ({ round, answers }: OfficeRecord, handler: HandlerFacts): Code | undefined => {
  if (round.kind !== "appeal") return undefined;
  if (answers.some(({ by }) => by.actor === handler.actor)) return "handler-decided-before";
  return answers.every(({ by }) => standsAbove(handler, by)) ? undefined : "handler-not-higher";
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

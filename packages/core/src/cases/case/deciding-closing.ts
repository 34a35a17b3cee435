import { match } from "ts-pattern";
import { utcDayOf } from "../../kernel/instant.ts";
import { isConsented } from "../../safeguards/consent.ts";
import { consentOf } from "../consent/consent-record.ts";
import { satisfactionRefusal } from "../satisfaction/satisfaction.ts";
import type { Asked } from "./case-command.ts";
import { type CaseRejection, type Decision, decided, factOf, refused } from "./case-rejection.ts";
import type { LodgedCase, OfficeCase, SensitiveCase } from "./case-state.ts";
import { contactRefusal, safeWaysRefusal } from "./contact-refusal.ts";
import { isSecondPerson } from "./handler.ts";
import type { AnswerWay } from "./ways-to-reach.ts";

/** A case that has what its person is to be told: the answer, or the body's word. */
type Answered = Extract<LodgedCase, { status: "responded" | "body-concluded" | "loop-closed" }>;
type Open = Exclude<Answered, { status: "loop-closed" }>;

/** Why there is nothing that its person is still to be told, or undefined. */
const openRefusal = ({ status }: LodgedCase): "closed-already" | "not-responded-yet" =>
  status === "loop-closed" ? "closed-already" : "not-responded-yet";

const isOpen = (state: LodgedCase): state is Open => state.status === "responded" || state.status === "body-concluded";

/** It stands open, or was closed because the person could not be told: then she or he can still be. */
const isToTell = (state: LodgedCase): state is Answered =>
  isOpen(state) || (state.status === "loop-closed" && state.end.told === "not-told");

/** On how many days somebody tried. */
const daysTried = ({ attempts }: LodgedCase): number => new Set(attempts.map(({ doneAt }) => utcDayOf(doneAt))).size;

/** Ways on which nobody tries to reach the person. */
const NO_TRIES: ReadonlySet<AnswerWay> = new Set(["receipt", "public", "not-delivered"]);

export const recordAttempt = (state: LodgedCase, asked: Asked<"record-attempt">): Decision => {
  if (!isOpen(state)) return refused(state, openRefusal(state));
  const { way } = asked;
  const wrong = NO_TRIES.has(way) ? "not-an-attempt" : contactRefusal(state, way);
  if (wrong !== undefined) return refused(state, wrong);
  return decided({ type: "attempt-recorded", ...factOf(asked), way });
};

const closerRefusal = (
  state: Answered,
  { by }: Pick<Asked<"close-untold">, "by">,
): CaseRejection["code"] | undefined =>
  state.way === "office" && state.content.rules.closerIsAnother && state.answer.by.actor === by
    ? "closer-is-the-handler"
    : undefined;

/** The person can have read it there: the answer was left there, or it is the body's word, which is shown there. */
const liesBehindReceipt = (state: Answered): boolean =>
  state.content.hasReceipt && (state.way === "investigating-body" || state.answer.way === "receipt");

/** Word that the person received the answer closes the loop, also one that was closed because she or he could not be told. */
export const confirmReceived = (state: LodgedCase, asked: Asked<"confirm-received">): Decision => {
  if (!isToTell(state)) return refused(state, openRefusal(state));
  if (state.way === "office" && state.answer.way === "not-delivered") return refused(state, "answer-not-delivered");
  if (asked.how === "read-behind-the-receipt" && !liesBehindReceipt(state))
    return refused(state, "answer-not-left-there");
  const wrong = closerRefusal(state, asked);
  if (wrong !== undefined) return refused(state, wrong);
  const { how, doneAt } = asked;
  return decided({ type: "loop-closed", ...factOf(asked), end: { told: "received", how, doneAt } });
};

const isPubliclyAnswered = (state: Open): boolean =>
  state.status === "responded" && state.content.anonymous && state.answer.way === "public";

/** A way is left; an answer that lies behind the receipt already is no further way. */
const hasWayLeft = (state: Open): boolean =>
  safeWaysRefusal(state) === undefined ||
  (state.content.hasReceipt && !(state.status === "responded" && state.answer.way === "receipt"));

const untoldRefusal = (state: Open, { because, by }: Asked<"close-untold">): CaseRejection["code"] | undefined =>
  match(because)
    .returnType<CaseRejection["code"] | undefined>()
    .with({ reason: "anonymous-and-public-answer-given" }, () =>
      isPubliclyAnswered(state) ? undefined : "public-answer-missing",
    )
    .with({ reason: "attempts" }, () =>
      daysTried(state) >= state.content.rules.attempts ? undefined : "too-few-attempts",
    )
    .with({ reason: "would-endanger" }, ({ second }) =>
      isSecondPerson(second, by) ? undefined : "second-person-needed",
    )
    .with({ reason: "asked-for-none" }, () => (state.reply === "wants-none" ? undefined : "person-wants-word"))
    .with({ reason: "no-safe-channel" }, () => (hasWayLeft(state) ? "safe-way-left" : undefined))
    .with({ reason: "declined" }, { reason: "died-or-moved" }, () => undefined)
    .exhaustive();

/** The loop is closed although the person was not told, for one of the recorded reasons alone. */
export const closeUntold = (state: LodgedCase, asked: Asked<"close-untold">): Decision => {
  if (!isOpen(state)) return refused(state, openRefusal(state));
  const wrong = closerRefusal(state, asked) ?? untoldRefusal(state, asked);
  if (wrong !== undefined)
    return refused(state, wrong, { daysTried: daysTried(state), needed: state.content.rules.attempts });
  const { because, doneAt } = asked;
  return decided({ type: "loop-closed", ...factOf(asked), end: { told: "not-told", because, doneAt } });
};

const isToReopen = ({ status }: OfficeCase | SensitiveCase): boolean =>
  status === "responded" || status === "body-concluded" || status === "loop-closed" || status === "withdrawn";

/** The one question after the loop was closed: one of five answers, or none. */
export const recordSatisfaction = (state: LodgedCase, asked: Asked<"record-satisfaction">): Decision => {
  const { satisfaction, asking } = asked;
  if (asking === "behind-the-receipt" && !state.content.hasReceipt) return refused(state, "way-not-safe");
  const isAgreed = isConsented(consentOf(state.consent), "contact-back");
  const wrong = satisfactionRefusal({
    ...{ status: state.status, isClosed: state.status === "loop-closed", before: state.satisfaction },
    asking: asking === "we-contact" ? { where: asking, isAgreed } : { where: asking },
  });
  if (wrong !== undefined) return refused(state, wrong.code);
  return decided({ type: "satisfaction-recorded", ...factOf(asked), satisfaction });
};

export const reopen = (state: LodgedCase, asked: Asked<"reopen">): Decision =>
  isToReopen(state)
    ? decided({ type: "case-reopened", ...factOf(asked), because: asked.because })
    : refused(state, "nothing-to-reopen");

/** The person appeals; what follows is decided by somebody else, who stands higher. */
export const appeal = (state: OfficeCase, asked: Asked<"appeal">): Decision => {
  if (state.status !== "responded" && state.status !== "loop-closed") return refused(state, "nothing-to-appeal");
  const level = state.level + 1;
  const { appealLevels } = state.content.rules;
  if (level > appealLevels) return refused(state, "no-further-appeal", { levels: appealLevels });
  return decided({ type: "case-appealed", ...factOf(asked), level });
};

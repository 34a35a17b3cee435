import { match, P } from "ts-pattern";
import type { Decider } from "../../kernel/decider.ts";
import { decidePhone } from "../phone/deciding-phone.ts";
import type { PhoneCommand } from "../phone/phone-command.ts";
import type { CaseCommand, LodgeCommand, OfficeCommand, SensitiveCommand, SharedCommand } from "./case-command.ts";
import type { CaseEvent } from "./case-event.ts";
import { type CaseRejection, type Decision, decided, factOf, refused } from "./case-rejection.ts";
import type { CaseState, LodgedCase, OfficeCase, SensitiveCase } from "./case-state.ts";
import * as answering from "./deciding-answer.ts";
import * as closing from "./deciding-closing.ts";
import * as handling from "./deciding-handling.ts";
import * as lodging from "./deciding-lodging.ts";
import * as owner from "./deciding-owner.ts";
import * as retention from "./deciding-retention.ts";
import * as safety from "./deciding-safety.ts";
import * as sensitive from "./deciding-sensitive.ts";
import * as subject from "./deciding-subject.ts";
import * as word from "./deciding-word.ts";
import { isSubjectActing } from "./duties.ts";
import { evolveCase } from "./evolve-case.ts";
import { notBefore } from "./not-before.ts";

const decideShared = (state: LodgedCase, command: SharedCommand): Decision =>
  match(command)
    .returnType<Decision>()
    .with({ type: "acknowledge" }, (asked) => word.acknowledge(state, asked))
    .with({ type: "give-interim" }, (asked) => word.giveInterim(state, asked))
    .with({ type: "add-information" }, (asked) => word.addInformation(state, asked))
    .with({ type: "look-at-information" }, (asked) => word.lookAtInformation(state, asked))
    .with({ type: "record-attempt" }, (asked) => closing.recordAttempt(state, asked))
    .with({ type: "confirm-received" }, (asked) => closing.confirmReceived(state, asked))
    .with({ type: "close-untold" }, (asked) => closing.closeUntold(state, asked))
    .with({ type: "reopen" }, (asked) => closing.reopen(state, asked))
    .with({ type: "record-consent" }, (asked) => word.recordConsent(state, asked))
    .with({ type: "record-reply-wish" }, (asked) =>
      decided({ type: "reply-wish-recorded", ...factOf(asked), reply: asked.reply }),
    )
    .with({ type: "learn-about" }, (asked) => subject.learnAbout(state, asked))
    .with({ type: "tell-intermediary" }, (asked) => word.tellIntermediary(state, asked))
    .with({ type: "announce-erasure" }, (asked) => retention.announceErasure(state, asked))
    .with({ type: "erase-by-rule" }, (asked) => retention.eraseByRule(state, asked))
    .with({ type: "keep-longer" }, (asked) => retention.keepLonger(state, asked))
    .with({ type: "record-satisfaction" }, (asked) => closing.recordSatisfaction(state, asked))
    .with({ type: "agree-safety-call" }, (asked) => safety.agreeSafetyCall(state, asked))
    .with({ type: "decline-safety-call" }, (asked) => safety.declineSafetyCall(state, asked))
    .with({ type: "make-safety-call" }, (asked) => safety.makeSafetyCall(state, asked))
    .with({ type: phoneTypes }, (asked) => decidePhone(state, asked))
    .exhaustive();

const decideOffice = (state: OfficeCase, command: OfficeCommand): Decision =>
  match(command)
    .returnType<Decision>()
    .with({ type: "triage" }, (asked) => handling.triage(state, asked))
    .with({ type: "take" }, (asked) => handling.take(state, asked))
    .with({ type: "hand-on" }, (asked) => handling.handOn(state, asked))
    .with({ type: "recuse" }, (asked) => handling.recuse(state, asked))
    .with({ type: "wait-for-person" }, (asked) => handling.waitForPerson(state, asked))
    .with({ type: "go-on" }, (asked) => handling.goOn(state, asked))
    .with({ type: "refer" }, (asked) => handling.refer(state, asked))
    .with({ type: "record-outcome" }, (asked) => handling.recordOutcome(state, asked))
    .with({ type: "respond" }, (asked) => answering.respond(state, asked))
    .with({ type: "appeal" }, (asked) => closing.appeal(state, asked))
    .with({ type: "withdraw" }, (asked) => word.withdraw(state, asked))
    .with({ type: "mark-duplicate" }, (asked) => owner.markDuplicate(state, asked))
    .with({ type: "not-a-duplicate" }, (asked) => owner.notADuplicate(state, asked))
    .with({ type: "note-duplicate" }, (asked) => owner.noteDuplicate(state, asked))
    .with({ type: "forget-duplicate" }, (asked) => owner.forgetDuplicate(state, asked))
    .with({ type: "offer-hand-over" }, (asked) => owner.offerHandOver(state, asked))
    .with({ type: "accept-hand-over" }, (asked) => owner.acceptHandOver(state, asked))
    .with({ type: "refuse-hand-over" }, (asked) => owner.refuseHandOver(state, asked))
    .with({ type: "run-out-hand-over" }, (asked) => owner.runOutHandOver(state, asked))
    .with({ type: "tell-family" }, (asked) => word.tellFamily(state, asked))
    .with({ type: "undo-lodging" }, (asked) => lodging.undoLodging(state, asked))
    .with({ type: "reclassify" }, (asked) => sensitive.reclassify(state, asked))
    .exhaustive();

const decideSensitive = (state: SensitiveCase, command: SensitiveCommand): Decision =>
  match(command)
    .returnType<Decision>()
    .with({ type: "forward" }, (asked) => sensitive.forward(state, asked))
    .with({ type: "record-body-acknowledged" }, (asked) => sensitive.recordBodyAcknowledged(state, asked))
    .with({ type: "record-body-conclusion" }, (asked) => sensitive.recordBodyConclusion(state, asked))
    .with({ type: "give-support" }, (asked) => decided({ type: "support-given", ...factOf(asked), given: asked.given }))
    .with({ type: "add-identity" }, (asked) => sensitive.addIdentity(state, asked))
    .with({ type: "take-identity-back" }, (asked) => sensitive.takeIdentityBack(state, asked))
    .with({ type: "return-from-body" }, (asked) => sensitive.returnFromBody(state, asked))
    .exhaustive();

const decideByWay = (state: LodgedCase, command: Exclude<CaseCommand, LodgeCommand>): Decision =>
  match(command)
    .returnType<Decision>()
    .with({ type: officeTypes }, (asked) =>
      state.way === "office" ? decideOffice(state, asked) : refused(state, "sensitive-goes-to-the-body"),
    )
    .with({ type: sensitiveTypes }, (asked) =>
      state.way === "office" ? refused(state, "not-sensitive") : decideSensitive(state, asked),
    )
    .with({ type: sharedTypes }, (asked) => decideShared(state, asked))
    .exhaustive();

const decideLodged = (state: LodgedCase, command: Exclude<CaseCommand, LodgeCommand>): Decision => {
  if (isSubjectActing(state, command)) return refused(state, "subject-acts-on-own-case");
  const earliest = notBefore(state, command);
  return decideByWay(state, command).andThen((events) =>
    command.doneAt < earliest ? refused(state, "done-before-its-turn", { earliest }) : decided(...events),
  );
};

const officeTypes = P.union(
  ...(["triage", "take", "hand-on", "recuse", "wait-for-person", "go-on", "refer", "record-outcome"] as const),
  ...(["respond", "appeal", "withdraw", "tell-family", "undo-lodging", "reclassify"] as const),
  ...(["mark-duplicate", "not-a-duplicate", "note-duplicate", "forget-duplicate"] as const),
  ...(["offer-hand-over", "accept-hand-over", "refuse-hand-over", "run-out-hand-over"] as const),
);
const sensitiveTypes = P.union(
  ...(["forward", "record-body-acknowledged", "record-body-conclusion", "give-support"] as const),
  ...(["add-identity", "take-identity-back", "return-from-body"] as const),
);
const PHONE = [
  ...(["agree-messages", "decline-messages", "ask-to-call"] as const),
  ...(["send-message", "withdraw-message", "note-message"] as const),
] as const satisfies readonly PhoneCommand["type"][];
const phoneTypes = P.union(...PHONE);
const sharedTypes = P.union(
  ...PHONE,
  ...(["acknowledge", "give-interim", "add-information", "look-at-information", "record-attempt"] as const),
  ...(["confirm-received", "close-untold", "reopen", "record-consent", "record-reply-wish", "learn-about"] as const),
  ...(["tell-intermediary", "record-satisfaction"] as const),
  ...(["announce-erasure", "erase-by-rule", "keep-longer"] as const),
  ...(["agree-safety-call", "decline-safety-call", "make-safety-call"] as const),
);

/**
 * The rules of one case, from the first word to the last: the office deals with it, or the investigating body alone. The
 * loop closes when the person received an answer, or for a recorded reason why she or he could not; what was sensitive
 * comes back only from the body, and without its text. Every refusal names the state the case is in.
 * Err: one code for each rule; see {@link CaseRejection} and `casesExplanations`.
 * Source: IOM cash-based interventions manual 5.4; practice C1–C12, C19.
 */
export const caseDecider: Decider<CaseState, CaseCommand, CaseEvent, CaseRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (command.doneAt > command.at) return refused(state, "done-in-the-future");
    if (command.type === "lodge") return lodging.lodge(state, command);
    if (command.type === "lodge-sensitive") return lodging.lodgeSensitive(state, command);
    return state.status === "absent" ? refused(state, "no-such-case") : decideLodged(state, command);
  },
  evolve: evolveCase,
};

import * as z from "zod";
import { documentHeader } from "../kernel/document-header.ts";
import { LocalizedText } from "../kernel/localized-text.ts";
import { mentionsSexualViolence } from "../safeguards/mentions-sexual-violence.ts";

const AlertCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/)
  .describe("A code of the protocol's own lists.");

export const TriggerCode = AlertCode.describe("The code of the trigger in the protocol.");
export const ResponseKind = AlertCode.describe("What kind of response, as a code of the protocol.");
/** Who is asked or answers: a cluster, a working group, a function. Source: practice F11; never a person. */
export const FunctionCode = AlertCode.describe("A cluster or function, as a code of the protocol; never a person.");

const listed = <Code extends z.ZodType>(code: Code) => z.strictObject({ code, label: LocalizedText });

export const AlertTrigger = z
  .strictObject({
    code: TriggerCode,
    label: LocalizedText,
    threat: z
      .boolean()
      .describe("True: something may happen. One that did not come true is not materialised, never false."),
    limitHours: z.int().min(1).max(720).describe("Within how many hours it is sent."),
    runsOn: z
      .enum(["knowledge", "occurrence"])
      .describe("When the limit begins to run: when the monitor learned of it, or when it happened."),
    remindAtHours: z.array(z.int().min(1)).max(10).describe("When whoever can send it is reminded, in hours."),
  })
  .refine(({ limitHours, remindAtHours }) => remindAtHours.every((hours) => hours < limitHours), {
    path: ["remindAtHours"],
    params: { code: "reminder-after-the-limit" },
  })
  .refine(({ code, label }) => ![code, ...Object.values(label)].some((text) => mentionsSexualViolence(text ?? "")), {
    path: ["code"],
    params: { code: "no-trigger-for-sexual-violence" },
  })
  .describe("What an alert is sent for, and how fast; sexual and gender-based violence makes no alert.");
export type AlertTrigger = z.infer<typeof AlertTrigger>;

const hasNoTwins = (items: readonly { readonly code: string }[]): boolean =>
  new Set(items.map(({ code }) => code)).size === items.length;
const codesStandOnce = { params: { code: "code-stands-twice" } };

export const AlertProtocol = z
  .strictObject({
    document: z.literal("alert-protocol"),
    ...documentHeader,
    triggers: z.array(AlertTrigger).min(1).refine(hasNoTwins, codesStandOnce),
    responses: z
      .array(listed(ResponseKind))
      .refine(hasNoTwins, codesStandOnce)
      .describe("What may be asked for or taken up."),
    functions: z
      .array(listed(FunctionCode))
      .refine(hasNoTwins, codesStandOnce)
      .describe("Of whom it may be asked: clusters and functions, never a person."),
    fourEyes: z.boolean().describe("True: whoever drafted an alert does not clear it, save for a reason that is kept."),
  })
  .describe("What an agency sends flash alerts for, how fast, and who is asked to respond.");
/** What an agency sends flash alerts for, how fast, and who is asked to respond. Source: practice F11. */
export type AlertProtocol = z.infer<typeof AlertProtocol>;

/** The trigger with this code, or undefined. */
export const triggerOf = (protocol: AlertProtocol, code: string): AlertTrigger | undefined =>
  protocol.triggers.find((trigger) => trigger.code === code);

import { type ResponsePolicy, type Retained, retentionSchedule, textIn, utcDayOf } from "@answerable/core";
import { ok } from "neverthrow";
import * as z from "zod";
import { useCase } from "./use-case.ts";

/** Without a response policy nobody decided how long, and nothing of it goes by itself: that is said, and no number is made up. */
const inWords = ({ keptFor, decidedIn }: Retained): string => {
  if (keptFor !== null) return `${keptFor.number} ${keptFor.unit}`;
  return decidedIn === "response-policy" ? "not decided: no response policy is adopted" : "";
};

/** How long what is held about people is kept, out of what the operation adopted. Source: practice H10. */
export const retentionUseCase = useCase<z.ZodObject<Record<never, never>>, readonly Retained[]>({
  name: "documents.retention",
  kind: "list",
  summary: "how long what is held about people is kept, as settings and response policy say, and how it goes",
  input: z.strictObject({}),
  permission: "documents.list",
  module: "operation",
  form: "reference",
  listed: (lines) => lines,
  flat: (lines) =>
    lines.map((one) => ({
      ...{ kept: one.kept, label: textIn(one.label, "en").text, from: textIn(one.from, "en").text },
      ...{ keptFor: inWords(one), goesBy: one.goesBy, decidedIn: one.decidedIn ?? "" },
    })),
  columns: () => ["kept", "label", "from", "keptFor", "goesBy", "decidedIn"],
  tableColumns: ["kept", "keptFor", "from", "goesBy", "decidedIn"],
  handle: (_input, { documents, settings, now }) => {
    const policy = documents.inEffect("response-policy", utcDayOf(now)) as ResponsePolicy | undefined;
    return ok(
      retentionSchedule({
        withheldTextDays: settings.withheldText.days,
        preciseForMonths: settings.preciseForMonths,
        closedMatterMonths: policy?.retention.months ?? null,
      }),
    );
  },
});

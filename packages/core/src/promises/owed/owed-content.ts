import * as z from "zod";
import { ActorCode } from "../../kernel/actor-code.ts";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { Uuid } from "../../kernel/uuid.ts";
import { PCode } from "../../places/p-code.ts";
import { personal, type Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { Occasion } from "../occasion.ts";
import { OwedAsk, OwedKind, OwedLevel } from "./owed-kind.ts";

export const OwedFrom = z
  .strictObject({
    module: z.enum(["monitoring", "accountability"]).describe("The module the fact stands in."),
    subject: LocalCode.describe("The subject whose fact it is, such as incident, promise or development."),
    id: Uuid.describe("The id of the record."),
    fact: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,59}(:[a-z0-9][a-z0-9-]{0,59}){0,3}$/)
      .describe("Which fact of it, as a code; parts are set apart by colons, such as answered:2021-03-01."),
  })
  .describe("The fact that word is owed about.");
/** The fact that word is owed about. */
export type OwedFrom = z.infer<typeof OwedFrom>;

export const OpenOwedContent = z
  .strictObject({
    kind: OwedKind,
    level: OwedLevel,
    from: OwedFrom,
    adm1: PCode.nullable().describe("The admin 1 unit; null: no one area."),
    adm2: PCode.nullable().describe("The admin 2 unit; null: the whole admin 1 unit, or no one area."),
    topic: LocalCode.nullable().describe("What it is about, as a local code; null: the kind says enough."),
    occasion: Occasion.nullable().describe("On what occasion a question was asked; null: it is none."),
    project: LocalCode.nullable().describe("The project whose communities it is owed to; null: none."),
    recorder: ActorCode.nullable().describe("Who entered a matter of one person; null: a matter of communities."),
    isSensitive: z.boolean().describe("True in sensitive matters and in those of gender-based violence or a child."),
    wish: z
      .enum(["wants-it", "not-asked"])
      .nullable()
      .describe("What the person said of word to family or intermediary; null: it is owed to nobody of these."),
    arisenOn: Day.describe("The day of the fact."),
    byDay: Day.describe("The day by which the word is given; it ends in UTC."),
    asks: z.array(OwedAsk).min(1).max(OwedAsk.options.length).describe("What the word has to hold."),
    rule: LocalCode.describe("The feedback rule it comes from."),
    words: personal("narrative", z.string().min(1).max(2000)).nullable().describe("The question's own words; sealed."),
    reference: personal("relation", z.string().min(1).max(200))
      .nullable()
      .describe("How the desk finds the person again; sealed."),
  })
  .describe("One piece of word that is owed, ready to be sealed and recorded.");
export type OpenOwedContent = z.infer<typeof OpenOwedContent>;

export const OwedContent = sealedSchema(OpenOwedContent).describe(
  "One piece of word that is owed, as it is kept: codes, days, and references to what lies sealed.",
);
/** One piece of word that is owed to somebody, as it is kept: codes, days, and references to what lies sealed. */
export type OwedContent = Sealed<OpenOwedContent>;

/**
 * What makes two raisings the same piece of word: the fact, the kind, and whom it is owed to. A fact that arrives twice,
 * late or corrected has the same key, so nothing is raised twice. A UUID made of it is the id of the stream.
 */
export const owedKey = ({
  kind,
  level,
  from,
  adm1,
  adm2,
  project,
}: Pick<OwedContent, "kind" | "level" | "from" | "adm1" | "adm2" | "project">): string =>
  // a person, a family and an intermediary are told apart by the fact alone: a corrected area does not make another one
  [
    ...[from.module, from.subject, from.id, from.fact, kind, level],
    ...(level === "community" ? [adm2 ?? adm1 ?? "", project ?? ""] : []),
  ].join("/");

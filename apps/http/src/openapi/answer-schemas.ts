import type { UseCase } from "@answerable/use-cases";
import shapes from "./answer-shapes.json" with { type: "json" };
import type { Schema } from "./schema.ts";

const useCases: Readonly<Record<string, Schema>> = shapes.useCases;

/** What has a name in answers. */
export const namedAnswers: ReadonlyMap<string, Schema> = new Map(
  Object.entries(shapes.named as Record<string, Schema>),
);

/** What a use case answers; of one that is newer than the file that was written of them, as much as its form says. */
export const answerOf = ({ name, form }: UseCase): Schema =>
  useCases[name] ?? { type: form === "text" ? "string" : "object" };

import type { UseCase } from "@answerable/use-cases";
import shapes from "./answer-shapes.json" with { type: "json" };
import type { Schema } from "./schema.ts";

const useCases: Readonly<Record<string, Schema>> = shapes.useCases;

/** What has a name in answers. */
export const namedAnswers: ReadonlyMap<string, Schema> = new Map(
  Object.entries(shapes.named as Record<string, Schema>),
);

/** Stands in each record that comes out of a sample operation, so in one whose other fields are all of one kind, too. */
const SAMPLE: Schema = { type: "boolean", description: "True: it is invented." };

const withSample = (answer: Schema): Schema => {
  if (answer["type"] === "array") return { ...answer, items: withSample((answer["items"] ?? {}) as Schema) };
  const whole = (typeof answer["$ref"] === "string" ? namedAnswers.get(answer["$ref"]) : undefined) ?? answer;
  return "additionalProperties" in whole ? { ...whole, properties: { sample: SAMPLE } } : answer;
};

/** What a use case answers; of one that is newer than the file that was written of them, as much as its form says. */
export const answerOf = ({ name, form }: UseCase): Schema => {
  const answer = useCases[name] ?? { type: form === "text" ? "string" : "object" };
  return form === "record" ? withSample(answer) : answer;
};

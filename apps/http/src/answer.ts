import type { Issue } from "@answerable/core";
import type { OutputFile, OutputLines, Ready, UseCase } from "@answerable/use-cases";
import { etagOf } from "./if-match.ts";
import { MEDIA_TYPES, type ServedFormat } from "./negotiate.ts";

/** In which formats a use case's answer is given. */
export const formatsOf = ({ form, flat }: UseCase): readonly ServedFormat[] => {
  switch (form) {
    case "rows":
    case "table":
      return ["json", "ndjson", "csv"];
    case "record":
    case "reference":
      return flat === undefined ? ["json", "ndjson"] : ["json", "ndjson", "csv"];
    case "lines":
      return ["ndjson"];
    case "files":
    case "text":
      return ["json"];
  }
};

/** How it ended, where the status alone does not say: what a command line says by its exit. */
const outcomeOf = (useCase: UseCase, output: unknown): Record<string, string> => {
  if (useCase.isFailure?.(output)) return { "answerable-outcome": "bad-news" };
  return useCase.isPartlyRefused?.(output) ? { "answerable-outcome": "partly-refused" } : {};
};

const fieldOf = (output: unknown, name: string): unknown =>
  typeof output === "object" && output !== null ? (output as Record<string, unknown>)[name] : undefined;

const versionOf = (output: unknown): Record<string, string> => {
  const version = fieldOf(output, "version");
  return typeof version === "number" && version > 0 ? { etag: etagOf(version) } : {};
};

/** Where what was made is shown, if it is. */
const placeOf = ({ kind }: UseCase, output: unknown, shownAt: string | undefined): Record<string, string> => {
  const id = fieldOf(output, "id");
  return kind === "create" && typeof id === "string" && shownAt !== undefined
    ? { location: shownAt.replace(":id", encodeURIComponent(id)) }
    : {};
};

const encoder = new TextEncoder();

/**
 * Lines as they are made, no faster than they are taken; whoever leaves ends the making. What broke off ends the connection
 * without an end, so that it does not look whole; what broke it is told to `broke` and to nobody else.
 */
export const streamed = (lines: AsyncIterator<string>, broke: (error: unknown) => void): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (controller) => {
      try {
        const next = await lines.next();
        if (next.done === true) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        broke(error);
        controller.error(new Error("the answer broke off"));
      }
    },
    cancel: async () => {
      await lines.return?.();
    },
  });

async function* jsonLines({ lines }: OutputLines): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** What of single rows was told on the way, no more than are read. */
export interface Told {
  readonly issues: readonly Issue[];
  readonly more: number;
}

const withTold = (body: string, { issues, more }: Told): string =>
  issues.length === 0 ? body : JSON.stringify({ result: JSON.parse(body) as unknown, issues, more });

const bodyOf = (useCase: UseCase, output: unknown, ready: Ready, format: ServedFormat): string => {
  if (useCase.form === "files")
    return JSON.stringify({ files: (output as { readonly files: readonly OutputFile[] }).files });
  if (useCase.kind === "list" && useCase.form === "rows" && format === "json")
    return JSON.stringify({ items: JSON.parse(ready.write(output, "json")) as unknown });
  if (useCase.form === "text") return JSON.stringify({ text: String(output) });
  return ready.write(output, format);
};

interface AnswerTerms {
  readonly format: ServedFormat;
  readonly told: Told;
  /** The address that shows a record of this noun, with `:id` in it; undefined: there is none. */
  readonly shownAt: string | undefined;
  readonly broke: (error: unknown) => void;
}

/** An answer as a response. What a use case tells of rows stands beside its result, in JSON. */
export const answerResponse = (
  useCase: UseCase,
  output: unknown,
  ready: Ready,
  { format, told, shownAt, broke }: AnswerTerms,
): Response => {
  const headers = { "content-type": MEDIA_TYPES[format], ...outcomeOf(useCase, output) };
  if (useCase.form === "lines") return new Response(streamed(jsonLines(output as OutputLines), broke), { headers });
  const body = bodyOf(useCase, output, ready, format);
  return new Response(format === "json" && useCase.tells === true ? withTold(body, told) : body, {
    status: statusOfDone(useCase),
    headers: { ...headers, ...versionOf(output), ...placeOf(useCase, output, shownAt) },
  });
};

/** The status of what was done. */
export const statusOfDone = ({ kind }: UseCase): number => (kind === "create" ? 201 : 200);

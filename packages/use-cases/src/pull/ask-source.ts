import { err, ok, type Result } from "neverthrow";
import { type SourceFault, sourceFault } from "./source-fault.ts";

/** How long one answer may take, all of it. Source: Answerable default. */
const LONGEST_MS = 120_000;
/** No answer is held that is larger: the page is asked for in smaller parts. Source: Answerable default. */
const LARGEST_BYTES = 32 * 1024 * 1024;

/** The moment after which a busy server wants to be asked again, in seconds; undefined: it says none. */
const afterSecondsIn = (response: Response): number | undefined => {
  const said = response.headers.get("retry-after") ?? "";
  return /^\d{1,6}$/.test(said) ? Number(said) : undefined;
};

/** What is wrong by the head of an answer. A way to a sign-in page is a refused token, and is never followed. */
const faultOfHead = (response: Response): SourceFault | undefined => {
  const { status } = response;
  if (status === 429 || status === 503) return sourceFault("source-busy", afterSecondsIn(response));
  if (status === 401 || status === 403 || (status >= 300 && status < 400)) return sourceFault("source-token-refused");
  if (status === 404) return sourceFault("source-form-unknown");
  if (status !== 200) return sourceFault(status >= 500 ? "source-failed" : "source-answer-unusable");
  const kind = response.headers.get("content-type") ?? "";
  if (kind.includes("html")) return sourceFault("source-token-refused");
  return kind.includes("json") ? undefined : sourceFault("source-answer-unusable");
};

const bytesOf = async (response: Response): Promise<Result<Uint8Array, SourceFault>> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LARGEST_BYTES) return err(sourceFault("source-answer-too-large"));
    parts.push(part);
  }
  return ok(Buffer.concat(parts));
};

const valueIn = (bytes: Uint8Array): Result<unknown, SourceFault> => {
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown);
  } catch {
    return err(sourceFault("source-answer-unusable"));
  }
};

/** One question to a server, answered in JSON. Err: every {@link SourceFault}; half an answer is `source-answer-unusable`. */
export const askSource = async (
  address: URL,
  headers: Readonly<Record<string, string>>,
  stopping: AbortSignal,
): Promise<Result<unknown, SourceFault>> => {
  const over = AbortSignal.any([stopping, AbortSignal.timeout(LONGEST_MS)]);
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { accept: "application/json", ...headers },
      // a token never goes on to wherever an answer points
      redirect: "manual",
      signal: over,
    });
  } catch {
    return err(sourceFault("source-unreachable"));
  }
  try {
    const fault = faultOfHead(response);
    if (fault !== undefined) {
      await response.body?.cancel();
      return err(fault);
    }
    return (await bytesOf(response)).andThen(valueIn);
  } catch {
    // the connection ended before the answer did
    return err(sourceFault("source-answer-unusable"));
  }
};

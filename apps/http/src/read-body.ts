import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";

/**
 * The bytes of a body, no more than `mostBytes`; one that says it is larger is not begun, one that turns out so is not read
 * to its end. Err `body-too-large`, `body-not-whole`, `encoding-not-taken`.
 */
export const readBody = async (request: Request, mostBytes: number): Promise<Result<Uint8Array, Issue>> => {
  const tooLarge = issue("body-too-large", [], {}, { mostBytes });
  const packed = request.headers.get("content-encoding");
  if (packed !== null && packed !== "identity") return err(issue("encoding-not-taken"));
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return err(tooLarge);
  if (request.body === null) return ok(new Uint8Array());
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.body) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) return err(tooLarge);
      chunks.push(chunk);
    }
  } catch {
    return err(issue("body-not-whole"));
  }
  return ok(new Uint8Array(Buffer.concat(chunks)));
};

/** Text that is UTF-8 from its first byte to its last. Err `not-utf-8`. */
const utf8Of = (bytes: Uint8Array): Result<string, Issue> => {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return err(issue("not-utf-8"));
  }
};

/** The same as text. Err `not-utf-8` besides. */
export const readTextBody = async (request: Request, mostBytes: number): Promise<Result<string, Issue>> =>
  (await readBody(request, mostBytes)).andThen(utf8Of);

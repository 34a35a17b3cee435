import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, refusedBy } from "../failure.ts";
import type { Environment } from "../location.ts";
import type { CollectingServer } from "./collecting-servers.ts";

/** Where the token may go, and the token, which goes into a header. */
const SAID = /^(?<origin>https?:\/\/\S{1,500})\s+(?<token>[\x21-\x7e]{8,500})$/;

const originOf = (address: string): string | undefined => URL.parse(address)?.origin;

/**
 * The token that a server takes, out of the file of its code in the folder `ANSWERABLE_COLLECTING_TOKENS`, read anew each time so that
 * it can be changed. The file says where the token may go: whoever adopts a document with another address gets it sent nowhere.
 * Err `source-token-needed`: no folder is named, or there is no such file with an address and a token in it. `source-token-elsewhere`:
 * the token is another server's.
 */
export const collectingToken = async (
  env: Environment,
  cwd: string,
  { code: server, address }: Pick<CollectingServer, "code" | "address">,
): Promise<Result<string, Failure>> => {
  const needed = err(refusedBy(rejection("source-token-needed", { server })));
  const folder = env["ANSWERABLE_COLLECTING_TOKENS"];
  if (folder === undefined || folder === "") return needed;
  try {
    const said = SAID.exec((await readFile(resolve(cwd, folder, server), "utf8")).trim())?.groups;
    const { origin, token } = said ?? {};
    if (origin === undefined || token === undefined) return needed;
    return originOf(origin) === originOf(address)
      ? ok(token)
      : err(refusedBy(rejection("source-token-elsewhere", { server })));
  } catch {
    return needed;
  }
};

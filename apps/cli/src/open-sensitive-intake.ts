import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { armor, Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { temporaryFolder } from "./temporary-folder.ts";
import type { Tried } from "./try-answerable.ts";

export type Run = (args: readonly string[], stdin?: string) => Promise<Tried>;

const MECHANISM = fileURLToPath(new URL("../../../examples/mechanism/without-known-faults.json", import.meta.url));

/** What a command line prints; it fails where anything is refused. */
export const printed = async (run: Run, args: readonly string[], stdin?: string): Promise<string> => {
  const { code, out, err } = await run(args, stdin);
  if (code !== 0) throw new Error(`${args.join(" ")}: ${err}`);
  return out;
};

/** Asks for a proof, and reads what the packet holds as whoever has the identity. */
export const packetRead = async (run: Run, role: string): Promise<string> => {
  const [folder, identity] = [temporaryFolder("packet"), await generateIdentity()];
  const key = await identityToRecipient(identity);
  const ask = ["rehearsals", "ask", role, "--key", key, "--out", folder, "--as", "sfp-01", "--format", "json"];
  const [{ file } = { file: "" }] = JSON.parse(await printed(run, ask)) as { readonly file: string }[];
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return await decrypter.decrypt(armor.decode(readFileSync(join(folder, file), "utf8")), "text");
};

/** The command line that proves that somebody can open a packet. */
export const proofOf = async (run: Run, role: string): Promise<string[]> => [
  ...["rehearsals", "prove", role, "--read", await packetRead(run, role), "--as", "sfp-01"],
];

/** The mechanism in force names all three who can open a sensitive complaint, and each has opened a packet. */
export const openSensitiveIntake = async (run: Run): Promise<void> => {
  await printed(run, ["documents", "adopt", MECHANISM, "--kind", "mechanism", "--as", "im-01"]);
  for (const role of ["body", "deputy", "local-alternative"]) await printed(run, await proofOf(run, role));
};

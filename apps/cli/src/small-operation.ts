import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";
import { type Tried, tryAnswerable } from "./try-answerable.ts";

/** An operation that is no sample, made on the command line as an agency would make it, in folders of its own. */
export interface SmallOperation {
  /** Where command lines are tried. */
  readonly folder: string;
  /** Where the stores lie. */
  readonly data: string;
  readonly env: Readonly<Record<string, string>>;
  /** What alone opens withheld text; the operation keeps it nowhere. */
  readonly identity: string;
  /** One command line as nobody in particular. */
  readonly answerable: (args: readonly string[], stdin?: string) => Promise<Tried>;
  /** One command line as a member of staff. */
  as(code: string, args: readonly string[], stdin?: string): Promise<Tried>;
  /** Adopts a document as a member of staff. */
  adopt(code: string, document: object, kind: string): Promise<Tried>;
  /** Takes in one Kobo page with these submissions, as the information manager. */
  takeIn(submissions: readonly object[], ...flags: readonly string[]): Promise<Tried>;
}

const MAPPING = new URL("../../../examples/sample-operation/form-mapping.json", import.meta.url);

const MEMBERS = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "supervisor-01", roles: ["monitor-supervisor"], areas: ["ML05"] },
  { code: "analyst-01", roles: ["protection-analyst"], areas: "whole-operation" },
  { code: "monitor-01", roles: ["monitor"], areas: ["ML0505"] },
  { code: "monitor-02", roles: ["monitor"], areas: ["ML0506"] },
];

const done = (tried: Tried): Tried => {
  if (tried.code !== 0) throw new Error(`ended with ${tried.code}: ${tried.err}`);
  return tried;
};

/** Makes it: `init`, its staff, the form mapping of the example. More environment may move the stores elsewhere. */
export const smallOperation = async (more: Readonly<Record<string, string>> = {}): Promise<SmallOperation> => {
  const folder = temporaryFolder("small");
  const elsewhere = temporaryFolder("key");
  const env = { ANSWERABLE_KEY_FILE: join(elsewhere, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted", ...more };
  const answerable = tryAnswerable(folder, env);
  const people = ["--administrator", "admin-01", "--information-manager", "im-01"];
  const begun = done(await answerable(["init", "small", "--country", "MLI", ...people, "--format", "json"]));
  const as: SmallOperation["as"] = (code, args, stdin) => answerable([...args, "--as", code], stdin);
  const adopt: SmallOperation["adopt"] = (code, document, kind) =>
    as(code, ["documents", "adopt", "-", "--kind", kind], JSON.stringify(document));
  const operation: SmallOperation = {
    folder,
    data: join(folder, ".answerable"),
    env,
    identity: (JSON.parse(begun.out) as { identity: string }).identity,
    answerable,
    as,
    adopt,
    takeIn: (submissions, ...flags) =>
      as("im-01", ["import", "incidents", "-", ...flags], JSON.stringify({ results: submissions })),
  };
  const staff = JSON.parse(
    done(await as("admin-01", ["documents", "show", "staff", "--format", "json"])).out,
  ) as object;
  done(await adopt("admin-01", { ...staff, version: "2", members: MEMBERS }, "staff"));
  done(await adopt("im-01", JSON.parse(await readFile(MAPPING, "utf8")) as object, "form-mapping"));
  return operation;
};

import { readFileSync } from "node:fs";

/** A request as a page shows it, and what is said to come of it. */
interface PageRequest {
  readonly method: string;
  readonly path: string;
  /** The name of the token it is sent with; undefined: none. */
  readonly as: string | undefined;
  readonly body: string | undefined;
  readonly status: number;
  /** Fields of the answer that later requests name. */
  readonly kept: readonly { readonly field: string; readonly name: string }[];
}

const parsed = (text: string): PageRequest | undefined => {
  const lines = text.trim().split("\n");
  const [, method = "", path = "", as] = /^(\w+) (\S+)(?: as (\w+))?$/.exec(lines[0] ?? "") ?? [];
  const [, status, keeps = ""] = /^(\d{3})(?: (.*))?$/.exec(lines.at(-1) ?? "") ?? [];
  if (method === "" || status === undefined) return undefined;
  const kept = [...keeps.matchAll(/(\w+) → (\w+)/g)].map(([, field = "", name = ""]) => ({ field, name }));
  return { method, path, as, body: lines.slice(1, -1).join("\n") || undefined, status: Number(status), kept };
};

/** The requests that a page of `docs` shows with what comes of them, in their order; those without an answer are left out. */
export const pageRequests = (page: string): readonly PageRequest[] =>
  [...readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), "utf8").matchAll(/^```http\n(.*?)^```/gms)]
    .flatMap(([, block = ""]) => block.split("\n\n"))
    .flatMap((text) => parsed(text) ?? []);

import { hash } from "node:crypto";

/** Bytes stand as their digest: a file that is sent again is the same file. */
const plain = async (value: unknown): Promise<unknown> => {
  if (value instanceof Uint8Array) return { bytes: hash("sha256", value) };
  if (value instanceof Blob) return await plain(new Uint8Array(await value.arrayBuffer()));
  if (Array.isArray(value)) return await Promise.all(value.map(plain));
  if (typeof value !== "object" || value === null) return value;
  const fields = await Promise.all(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([name, field]) => [name, await plain(field)] as const),
  );
  return Object.fromEntries(fields);
};

/** An input as one text: the same thing said has the same text, in whatever order its fields came. */
export const printOfInput = async (input: unknown): Promise<string> => JSON.stringify(await plain(input)) ?? "";

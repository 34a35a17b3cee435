import { readFileSync } from "node:fs";

const OIL = JSON.parse(readFileSync(new URL("../examples/cases/oil.json", import.meta.url), "utf8")) as object;

/** What somebody lodges who is not known, under a key of her or his own. */
export const lodging = (): object => ({
  ...OIL,
  receivedAt: new Date(Date.now() - 1000).toISOString(),
  key: crypto.randomUUID(),
});

/** What became of one lodging. */
export interface FloodedOne {
  readonly status: number;
  readonly receipt: string | undefined;
  readonly ms: number;
}

/** Lodges so many matters from this one address, over so many connections at once. */
export const flood = async (address: string, times: number, connections: number): Promise<readonly FloodedOne[]> => {
  const done: FloodedOne[] = [];
  let begun = 0;
  const connection = async (): Promise<void> => {
    while (begun < times) {
      begun += 1;
      const from = performance.now();
      const response = await fetch(`${address}/v1/cases`, {
        ...{ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(lodging()) },
      });
      const { receipt } = (await response.json()) as { readonly receipt?: string };
      done.push({ status: response.status, receipt, ms: performance.now() - from });
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return done;
};

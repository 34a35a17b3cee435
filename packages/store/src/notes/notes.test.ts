import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { ADAPTERS, type TestBench, testBench } from "../testing/test-stores.ts";

describe.each(ADAPTERS)("notes on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    store = await bench.open();
  });
  afterEach(() => bench.close());
  const read = async (name: string) => (await store.notes.read(name))._unsafeUnwrap();
  const write = async (name: string, text: string, over: number) =>
    (await store.notes.write(name, text, over))._unsafeUnwrap();

  it("are written over by whoever read what stands, and by nobody else", async () => {
    expect(await read("a")).toBeUndefined();
    expect(await write("a", "first", 0)).toBe(true);
    expect(await write("a", "also first", 0)).toBe(false);
    expect(await write("a", "second", 1)).toBe(true);
    expect(await write("a", "too late", 1)).toBe(false);
    expect(await read("a")).toEqual({ version: 2, text: "second" });
    expect(await write("b", "never there", 3)).toBe(false);
    expect(await read("b")).toBeUndefined();
  });

  it("take the word of one of many who write at once", async () => {
    await write("a", "first", 0);
    const answers = await Promise.all(["x", "y", "z"].map((text) => write("a", text, 1)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect((await read("a"))?.version).toBe(2);
  });

  it("leave no trace in the log", async () => {
    const before = (await store.head())._unsafeUnwrap();
    await write("a", "first", 0);
    expect((await store.head())._unsafeUnwrap()).toEqual(before);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConfig, settingNames } from "./config.ts";

describe("the worker's settings", () => {
  it("are what it runs with where nothing is said", () => {
    expect(readConfig({})._unsafeUnwrap()).toMatchObject({
      ...{
        everySeconds: 15,
        anchors: undefined,
        drafts: undefined,
        log: "info",
        deliverySeconds: 20,
        deliveriesAtOnce: 4,
        graceSeconds: 30,
      },
    });
  });

  it("are all looked at, and a misspelt one is wrong", () => {
    const wrong = readConfig({
      ANSWERABLE_WORKER_EVERY_SECONDS: "0",
      ANSWERABLE_WORKER_EVRY: "5",
      ANSWERABLE_LOG: "all",
    });
    const named = new Set(wrong._unsafeUnwrapErr().map(({ path }) => path[0]));
    expect(named).toEqual(new Set(["ANSWERABLE_LOG", "ANSWERABLE_WORKER_EVERY_SECONDS", "ANSWERABLE_WORKER_EVRY"]));
  });

  it("stand in the pages on deploying, all of them and no other", () => {
    const rows = ["worker", "mail", "messages-to-phones"].flatMap((page) => {
      const text = readFileSync(new URL(`../../../docs/deploying/${page}.md`, import.meta.url), "utf8");
      const firstCells = [...text.matchAll(/^\| (`ANSWERABLE_[^|]*)\|/gm)].map(([, cell = ""]) => cell);
      return firstCells.flatMap((cell) => cell.match(/ANSWERABLE_[A-Z_]+/g) ?? []);
    });
    // the folder of a pull's tokens is read by the command line, too, and is none of the worker's alone
    expect(new Set(rows)).toEqual(new Set([...settingNames, "ANSWERABLE_COLLECTING_TOKENS"]));
  });
});

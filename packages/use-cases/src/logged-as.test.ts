import { describe, expect, it } from "vitest";
import { loggedAs } from "./logged-as.ts";
import { nouns } from "./nouns.ts";

const all = async () => (await Promise.all(Object.values(nouns).map((noun) => noun.load()))).flat();
const asWhat = async (name: string) => (await all()).filter((one) => one.name === name).map(loggedAs);

describe("what a log of requests may say of a use case", () => {
  it.each([
    ["incidents.record", "route"],
    ["message.check", "route"],
    // which of the two came in tells that a sensitive complaint did
    ["cases.lodge", "noun"],
    ["cases.lodge-sensitive", "noun"],
    ["cases.tally", "nothing"],
  ])("%s: its %s", async (name, what) => {
    expect(await asWhat(name)).toEqual([what]);
  });

  it("is no verb of anything that takes or answers complaints", async () => {
    const nounsOfComplaints = new Set(["cases", "promises", "owed", "expectations", "questions", "rehearsals"]);
    const told = (await all()).filter(
      (one) => nounsOfComplaints.has(one.name.split(".")[0] ?? "") && loggedAs(one) === "route",
    );
    expect(told.filter(({ permission }) => permission !== null).map(({ name }) => name)).toEqual([]);
  });
});

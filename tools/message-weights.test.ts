import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { messageWeightsDigest, messageWeightsFile } from "./message-weights.ts";

const file = readFileSync(new URL("../packages/core/src/messages/weights/message-weights.ts", import.meta.url), "utf8");

it("the weights of the message check are learned from what the labelled sets, the word lists and the learning are now", () => {
  expect(file).toContain(`Learned from: ${messageWeightsDigest()}`);
});

// Only whether they are the same is asked, so that a failure prints no thousands of lines.
if (process.env["ANSWERABLE_LONG"])
  it("the weights of the message check are what its labelled sets give", () => {
    expect(messageWeightsFile() === file).toBe(true);
  });

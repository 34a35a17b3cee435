import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { messageWeightsFile } from "./message-weights.ts";

const file = new URL("../packages/core/src/messages/weights/message-weights.ts", import.meta.url);

// Only whether they are the same is asked, so that a failure prints no thousands of lines.
it("the weights of the message check are what its labelled sets give", () => {
  expect(messageWeightsFile() === readFileSync(file, "utf8")).toBe(true);
}, 120_000);

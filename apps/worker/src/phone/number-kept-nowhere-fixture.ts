import { writeHeapSnapshot } from "node:v8";
import type { Instant } from "@answerable/core";
import { phoneLine, serveOperation } from "@answerable/use-cases";
import { twilioGateway } from "./twilio-gateway.ts";

// Run as a process of its own: sends what waits at some moments, forgets it, and writes down what its memory still holds.
const [, , cwd = "", snapshot = "", url = "", account = "", tokenFile = "", ...moments] = process.argv;

const send = async (): Promise<void> => {
  const now = (): Instant => moments[0] as Instant;
  const served = (await serveOperation({ env: process.env, cwd, via: "worker", now }))._unsafeUnwrap();
  const line = phoneLine(twilioGateway({ url, account, tokenFile, from: { sms: "+15550000001" } }));
  for (const at of moments) {
    const delivering = { line, queue: "phone", now: () => at as Instant, chance: () => 0.5, atOnce: 1 };
    const worked = await served.deliver({ ...delivering, limitMs: 20_000 });
    process.stdout.write(`${JSON.stringify(worked)}\n`);
  }
  await served.close();
};

await send();
// V8 keeps the last string that a pattern was tried on
/constant/u.test("a constant");
globalThis.gc?.();
writeHeapSnapshot(snapshot);

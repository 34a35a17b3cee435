import { readFileSync } from "node:fs";
import { writeHeapSnapshot } from "node:v8";
import { testOperations } from "../operation-fixture.ts";
import { complaint, MEMBERS, NOW, sensitiveComplaint, withMechanism, withProofs } from "./cases-fixture.ts";

// Run as a process of its own: takes down what stands in a file, forgets it, and writes down what its memory still holds.
const [, , planted = "", snapshot = ""] = process.argv;

const takeDown = async (): Promise<void> => {
  const operation = await testOperations().begin("sqlite", { members: MEMBERS, now: NOW });
  await withMechanism(operation);
  await withProofs(operation);
  const said = JSON.parse(readFileSync(planted, "utf8")) as { ordinary: object; sensitive: object };
  await operation.ask("desk-01", "cases.lodge", complaint(said.ordinary));
  await operation.ask("sfp-01", "cases.lodge-sensitive", sensitiveComplaint(said.sensitive));
};

await takeDown();
// V8 keeps the last string that a pattern was tried on
/constant/u.test("a constant");
globalThis.gc?.();
writeHeapSnapshot(snapshot);

import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { koboSubmission, lastMonth, violationOf } from "./kobo-submission.ts";
import { smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

describe("a figure that was published", () => {
  it("can be made again exactly, whatever came in, was corrected or set aside since", async () => {
    const small = await smallOperation();
    const month = async (...more: string[]): Promise<string> =>
      (await small.as("analyst-01", ["figures", "month", lastMonth, "--area", "ML05", "--format", "csv", ...more])).out;
    const counts = (csv: string): string[] => csv.split("\n").map((line) => line.split(",internal")[0] ?? "");

    await small.takeIn([koboSubmission(), koboSubmission({ rep_violations: [violationOf("meurtre")] })]);
    const published = await month();
    await setTimeout(5);
    const then = new Date().toISOString();
    await setTimeout(5);

    await small.takeIn([koboSubmission({ "grp_incident/cercle": "bankass" })]);
    const { out } = await small.as("im-01", ["incidents", "list", "--area", "ML0505", "--format", "json"]);
    const [first] = JSON.parse(out) as { stream: string }[];
    await small.as("im-01", ["incidents", "set-aside", first?.stream ?? "", "--reason", "not-credible"]);

    expect(counts(await month())).not.toEqual(counts(published));
    const again = await month("--as-known-on", then);
    expect(counts(again)).toEqual(counts(published));
    expect(again).toContain(then);
  });
});

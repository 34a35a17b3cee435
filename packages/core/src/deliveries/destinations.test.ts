import { describe, expect, it } from "vitest";
import { readDestinations } from "./destinations.ts";

const isSafe = (address: string): boolean => address.startsWith("https://");
const webhook = {
  code: "case-tool",
  actor: "bridge-01",
  url: "https://tool.example/hook",
  tells: ["case", "promise"],
};
const header = { id: "destinations", version: "1", title: { en: "Destinations" }, source: "Answerable default" };
const read = (webhooks: readonly object[]) =>
  readDestinations({ document: "destinations", ...header, webhooks }, isSafe);

describe("the document of destinations", () => {
  it("names a program, whose sight it has, where it is and what it is told of; its secret is of the first generation", () => {
    expect(read([webhook])._unsafeUnwrap().webhooks).toEqual([{ ...webhook, secrets: [1] }]);
  });

  it("may hold none, and a secret that is being changed", () => {
    expect(read([]).isOk()).toBe(true);
    expect(read([{ ...webhook, secrets: [3, 4], pausedSince: "2026-03-01" }]).isOk()).toBe(true);
  });

  it("is refused with all that is wrong in it: the address, the code, the lists, a secret in it", () => {
    const wrong = read([
      webhook,
      { ...webhook, url: "http://tool.example/hook", tells: ["case", "case"], secrets: [1, 2, 3] },
      { ...webhook, code: "other", tells: ["sensitive-case"], secret: "whsec_x" },
    ])._unsafeUnwrapErr();
    expect(wrong.map(({ path, code }) => [path.join("."), code])).toEqual(
      expect.arrayContaining([
        ["webhooks.1.url", "address-not-safe"],
        ["webhooks.1.tells", "told-twice"],
        ["webhooks.1.secrets", "too-long"],
        ["webhooks.2.tells.0", "not-in-the-list"],
        ["webhooks.2.secret", "unknown-field"],
      ]),
    );
    expect(read([webhook, webhook])._unsafeUnwrapErr()).toEqual([
      { path: ["webhooks", 1, "code"], code: "code-stands-twice" },
    ]);
  });
});

import { explain, explanations, nouns } from "@answerable/use-cases";
import { describe, expect, it } from "vitest";
import { codesOfTheirOwn, statusOf } from "./failure-status.ts";
import { routesOf } from "./route.ts";

const routes = await routesOf(nouns);
const at = (name: string): string[] =>
  routes.filter(({ useCase }) => useCase.name === name).map(({ method, path, takes }) => `${method} ${path} ${takes}`);

describe("the routes", () => {
  it("are where design §3.8 puts them", () => {
    expect(at("cases.lodge")).toEqual(["POST /v1/cases either"]);
    expect(at("cases.lodge-sensitive")).toEqual(["POST /v1/cases/lodge-sensitive either"]);
    expect(at("cases.respond")).toEqual(["POST /v1/cases/respond many", "POST /v1/cases/:id/respond one"]);
    expect(at("cases.show")).toEqual(["GET /v1/cases/:id one"]);
    expect(at("cases.list")).toEqual(["GET /v1/cases one"]);
    expect(at("cases.status")).toEqual(["POST /v1/cases/status one"]);
    expect(at("import.undo")).toEqual(["POST /v1/import/undo many", "POST /v1/import/:batch/undo one"]);
    expect(at("message.check")).toEqual(["POST /v1/message/check one"]);
    expect(at("bulletin")).toEqual(["POST /v1/bulletin one"]);
    expect(at("explain")).toEqual(["GET /v1/explain one"]);
  });

  it("serve every use case but those that work on this machine alone, each address once", async () => {
    const declared = (await Promise.all(Object.values(nouns).map(({ load }) => load()))).flat();
    const served = new Set(routes.map(({ useCase }) => useCase.name));
    expect(declared.filter(({ name }) => !served.has(name)).map(({ name }) => name)).toEqual([
      ...["init", "doctor", "lock", "unlock", "backup", "restore"],
      ...["keys.rotate", "keys.change-passphrase", "keys.change-key", "keys.hand-to-service"],
      ...["import.pull", "store.upgrade", "store.add-part"],
    ]);
    const addresses = routes.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe("a problem", () => {
  it("has a sentence, and a status that says that it was not done", () => {
    for (const code of new Set([...codesOfTheirOwn, ...Object.keys(explanations)])) {
      expect([code, explain(code)]).toEqual([code, expect.stringMatching(/\S/)]);
      expect(statusOf(code)).toBeGreaterThanOrEqual(400);
    }
  });
});

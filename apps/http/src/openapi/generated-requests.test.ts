import { type ActorCode, actorOf, defaultRoles, roleThatMay, Staff } from "@answerable/core";
import { nouns } from "@answerable/use-cases";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routesOf } from "../route.ts";
import { MEMBERS, type TryServer, threat, tryServer } from "../try-server.ts";
import { contractOf } from "./contract.ts";
import { type DescribedRequest, generatedRequest } from "./generated-request.ts";
import { openApiDocument } from "./openapi-document.ts";
import type { Schema } from "./schema.ts";

const routes = await routesOf(nouns);
const document = openApiDocument(routes);
const { schemas, parameters } = document["components"] as {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly parameters: Readonly<
    Record<string, { readonly name: string; readonly in: string; readonly schema: Schema }>
  >;
};
const paths = document["paths"] as Readonly<
  Record<string, Readonly<Record<string, DescribedRequest & { operationId: string }>>>
>;
const contract = contractOf(document);

const staff = Staff.parse({
  ...{ id: "staff", version: "1", title: { en: "Staff" }, effective: { from: null, to: null } },
  ...{ source: "Answerable default", validations: [], roles: defaultRoles, members: MEMBERS },
});

/** Who may ask it, one who may not, and nobody in particular. */
const askersOf = (permission: string | null): readonly (string | undefined)[] => {
  const may = MEMBERS.filter(({ code }) => {
    const actor = actorOf(staff, code as ActorCode);
    return permission === null || (actor !== undefined && roleThatMay(actor, permission) !== undefined);
  }).map(({ code }) => code);
  return [...may.slice(0, 3), ...may.slice(0, 2), "partner", undefined];
};

let server: TryServer;
let ids: string[];
beforeAll(async () => {
  server = await tryServer({ takesPublic: true });
  ids = [];
  for (const month of ["2020-05", "2020-06"]) {
    const made = await server.asked<{ id: string }>(
      "information-manager",
      "incidents.record",
      threat({ happened: { month, precision: "month" } }),
    );
    ids.push(made.id);
  }
});
afterAll(() => server.stop());

const bearer = async (as: string | undefined): Promise<Record<string, string>> =>
  as === undefined ? {} : { authorization: `Bearer ${await server.tokenOf(as)}` };

/** A few here, many in the long run. */
const RUNS = Number(process.env["ANSWERABLE_REQUESTS"] ?? (process.env["ANSWERABLE_LONG"] ? 40 : 6));
const statuses = new Map<number, number>();

describe("whatever is asked", () => {
  for (const [pattern, methods] of Object.entries(paths))
    for (const [method, described] of Object.entries(methods)) {
      const { operationId } = described;
      const useCase = routes.find((route) => route.useCase.name === operationId.replace(/\.many$/, ""))?.useCase;
      it(`${method.toUpperCase()} ${pattern} never breaks, and answers as the document says`, async () => {
        const making = { named: (name: string) => schemas[name], ids, shared: parameters };
        const request = generatedRequest(pattern, described, making);
        await fc.assert(
          fc.asyncProperty(
            request,
            fc.constantFrom(...askersOf(useCase?.permission ?? null)),
            async ({ path, headers, body }, as) => {
              const asked = new Request(`http://localhost${path}`, {
                ...{ method: method.toUpperCase(), headers: { ...headers, ...(await bearer(as)) } },
                ...(body === undefined ? {} : { body }),
              });
              const response = await server.app.fetch(asked);
              statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
              if (response.status >= 500)
                expect([response.status, server.logged.at(-2), server.logged.at(-1)]).toBe("no failure");
              // an address with steps in it leads elsewhere
              if (new URL(asked.url).pathname.split("/").length !== pattern.split("/").length) return;
              expect(await contract.differs(method, pattern, response)).toEqual([]);
            },
          ),
          { numRuns: RUNS },
        );
      });
    }

  it("is done now and then, and refused for all kinds of reasons", () => {
    for (const status of [200, 400, 401, 403, 404, 409, 422])
      expect(statuses.get(status) ?? 0, String(status)).toBeGreaterThan(0);
  });
});

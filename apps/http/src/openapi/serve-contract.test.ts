import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, tryServer } from "../try-server.ts";

let server: TryServer;
beforeAll(async () => {
  server = await tryServer();
});
afterAll(() => server.stop());

describe("the contract", () => {
  it("is given to everybody, packed where that is taken", async () => {
    const plain = await server.send("GET", "/openapi.json", { headers: { "accept-encoding": "gzip;q=0, br" } });
    const text = await plain.text();
    expect([plain.status, plain.headers.get("content-type"), plain.headers.get("content-encoding")]).toEqual([
      ...[200, "application/json", null],
    ]);
    expect(JSON.parse(text)).toMatchObject({ openapi: "3.1.1" });
    const packed = await server.send("GET", "/openapi.json", { headers: { "accept-encoding": "br, gzip" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(text);
  });
});

describe("the page to read it", () => {
  it("takes everything from this server, and runs nothing that stands in it", async () => {
    const response = await server.send("GET", "/reference");
    const page = await response.text();
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|\bhttps?:|\*/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(page).not.toMatch(/https?:\/\/|<script(?![^>]*\bsrc=)|\son[a-z]+=/);
    for (const [, path = ""] of page.matchAll(/(?:src|href|spec-url)="(\/[^"]*)"/g))
      expect([path, (await server.send("GET", path)).status]).toEqual([path, 200]);
  });

  it("asks no other host for letters", async () => {
    const script = await (await server.send("GET", "/reference/rapidoc.js")).text();
    expect(script.length).toBeGreaterThan(500_000);
    expect(script).not.toMatch(/fonts\.g/);
  });

  it("loosens the policy of no other answer", async () => {
    for (const path of ["/openapi.json", "/healthz", "/v1/incidents"])
      expect((await server.send("GET", path)).headers.get("content-security-policy")).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
  });
});

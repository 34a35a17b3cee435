import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, locate } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Running, startServer } from "../start-server.ts";
import { pageRequests } from "./page-requests.ts";

const folders = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-page-${name}-`)));
const [cwd = "", apart = ""] = folders;
const env = {
  ANSWERABLE_KEY_FILE: join(apart, "store.key"),
  ANSWERABLE_KEY_ON_SAME_DISK: "accepted",
  ANSWERABLE_HTTP_PORT: "0",
  ANSWERABLE_LOG: "silent",
};
const MEMBERS = [
  { code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] },
  { code: "key-01" as ActorCode, roles: ["key-holder"], areas: [] },
  { code: "analyst-01" as ActorCode, roles: ["protection-analyst"], areas: "whole-operation" as const, units: [] },
];

let running: Running;
beforeAll(async () => {
  const asked = { operation: "page", country: "MLI", language: "fr", sample: false, members: MEMBERS };
  (
    await beginOperation({ env, location: locate(env, cwd) }, asked, new Date().toISOString() as Instant)
  )._unsafeUnwrap();
  running = (await startServer(env, cwd))._unsafeUnwrap();
});
afterAll(async () => {
  await running.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What an authenticator shows now, from the secret that somebody typed into it. Source: RFC 6238, RFC 4226 §5.3. */
const shownBy = (secret: string): string => {
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 0x0f;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
};

describe("the page of signing in", () => {
  it("tells how the first get in, let somebody in, lose a phone and leave, as it stands there", async () => {
    const known = new Map<string, string>();
    for (const { holder, code } of running.firstSignIns)
      known.set(holder === "admin-01" ? "ADMIN_CODE" : "KEY_CODE", code);
    const filled = (text: string): string =>
      text.replaceAll(/\$([A-Z]+(?:_[A-Z0-9]+)*)/g, (_, name: string) => {
        const who = /^CODE_OF_(\w+)$/.exec(name)?.[1];
        return who === undefined ? (known.get(name) ?? name) : shownBy(known.get(`${who}_SECRET`) ?? "");
      });
    const requests = pageRequests("signing-in.md");
    expect(requests.length).toBeGreaterThan(15);
    for (const { method, path, as, body, status, kept } of requests) {
      const response = await fetch(`${running.address}${filled(path)}`, {
        method,
        headers: {
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(as !== undefined && { authorization: `Bearer ${known.get(as) ?? ""}` }),
        },
        ...(body === undefined ? {} : { body: filled(body) }),
      });
      const answer = (await response.json()) as Readonly<Record<string, string | readonly string[]>>;
      expect([method, path, response.status], JSON.stringify(answer["code"])).toEqual([method, path, status]);
      for (const { field, name } of kept) {
        const value = answer[field] ?? "";
        if (typeof value === "string") known.set(name, value);
        else for (const [place, one] of value.entries()) known.set(`${name}_${place + 1}`, one);
      }
    }
  });
});

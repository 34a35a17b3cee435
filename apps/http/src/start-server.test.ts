import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, locate } from "@answerable/use-cases";
import { afterAll, describe, expect, it } from "vitest";
import { startServer } from "./start-server.ts";

const folders = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-start-${name}-`)));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const [cwd = "", apart = ""] = folders;
const env = {
  ANSWERABLE_KEY_FILE: join(apart, "store.key"),
  ANSWERABLE_KEY_ON_SAME_DISK: "accepted",
  ANSWERABLE_HTTP_PORT: "0",
  ANSWERABLE_LOG: "silent",
};

const begin = async (): Promise<void> => {
  const members = [{ code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] }];
  const asked = { operation: "started", country: "MLI", language: "fr", sample: false, members };
  const now = new Date().toISOString() as Instant;
  (await beginOperation({ env, location: locate(env, cwd) }, asked, now))._unsafeUnwrap();
};

describe("a server", () => {
  it("does not start where there is no operation, or on settings that are wrong", async () => {
    expect((await startServer(env, cwd))._unsafeUnwrapErr()).toMatchObject({
      issues: [{ code: "operation-not-found" }],
    });
    const wrong = await startServer({ ...env, ANSWERABLE_HTTP_PORT: "x" }, cwd);
    expect(wrong._unsafeUnwrapErr()).toMatchObject({ issues: [{ path: ["ANSWERABLE_HTTP_PORT"] }] });
  });

  it("answers over a socket, is gone once it was stopped, and can be started again", async () => {
    await begin();
    for (let time = 0; time < 2; time += 1) {
      const running = (await startServer(env, cwd))._unsafeUnwrap();
      expect((await fetch(`${running.address}/readyz`)).status).toBe(200);
      expect((await fetch(`${running.address}/v1/documents`)).status).toBe(401);
      await running.stop();
      await expect(fetch(`${running.address}/healthz`)).rejects.toThrow("fetch failed");
    }
  });

  it("says that its port is taken, and gives the operation back", async () => {
    const first = (await startServer(env, cwd))._unsafeUnwrap();
    const { port } = new URL(first.address);
    const second = await startServer({ ...env, ANSWERABLE_HTTP_PORT: port }, cwd);
    expect(second._unsafeUnwrapErr()).toMatchObject({
      issues: [{ path: ["ANSWERABLE_HTTP_PORT"], code: "port-taken" }],
    });
    const nowhere = await startServer(
      { ...env, ANSWERABLE_HTTP_HOST: "192.0.2.1", ANSWERABLE_HTTP_BEHIND_TLS: "yes" },
      cwd,
    );
    expect(nowhere._unsafeUnwrapErr()).toMatchObject({ issues: [{ code: "host-not-here" }] });
    await first.stop();
  });

  it("outlives a caller that leaves in the middle of a body", async () => {
    const running = (await startServer(env, cwd))._unsafeUnwrap();
    const { port } = new URL(running.address);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => {
        socket.write(
          "POST /v1/incidents HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
        );
        setImmediate(() => socket.destroy());
      });
      socket.on("close", () => resolve());
    });
    expect((await fetch(`${running.address}/healthz`)).status).toBe(200);
    await running.stop();
  });
});

import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Instant } from "@answerable/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { postWebhook } from "./post-webhook.ts";

const AT = "2026-06-15T09:00:00.000Z" as Instant;
const body = JSON.stringify({ type: "case.created", timestamp: AT, data: { id: "0190", version: 1, sequence: 1 } });
const secrets = [1, 2].map((fill) => `whsec_${Buffer.alloc(32, fill).toString("base64")}`);

interface Got {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly socket: Socket;
}

describe("a message to a webhook", () => {
  let server: Server;
  let got: Got[];
  let answer: (response: ServerResponse) => void;
  let url: string;
  beforeEach(async () => {
    got = [];
    answer = (response) => response.writeHead(204).end();
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        got.push({ headers: request.headers, body: Buffer.concat(chunks).toString(), socket: request.socket });
        answer(response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const post = (signal = new AbortController().signal) =>
    postWebhook({ url, id: "msg-1", at: AT, body, secrets }, signal);
  const failure = async (how: typeof answer) => {
    answer = how;
    return (await post())._unsafeUnwrapErr();
  };

  it("is signed so that whoever knows one of the secrets can tell, by the published convention alone", async () => {
    (await post())._unsafeUnwrap();
    const headers = got[0]?.headers ?? {};
    expect([headers["webhook-id"], headers["webhook-timestamp"]]).toEqual(["msg-1", String(Date.parse(AT) / 1000)]);
    const signed = [headers["webhook-id"], headers["webhook-timestamp"], got[0]?.body].join(".");
    const given = String(headers["webhook-signature"]).split(" ");
    for (const secret of secrets) {
      const key = Buffer.from(secret.slice("whsec_".length), "base64");
      const wanted = Buffer.from(createHmac("sha256", key).update(signed).digest("base64"));
      expect(
        given.some((one) => {
          const [version, signature = ""] = one.split(",");
          const said = Buffer.from(signature);
          return version === "v1" && said.length === wanted.length && timingSafeEqual(said, wanted);
        }),
      ).toBe(true);
    }
    expect(got[0]?.body).toBe(body);
  });

  it("goes over a connection of those before", async () => {
    answer = (response) => response.writeHead(200).end("thanks");
    for (let time = 0; time < 20; time++) (await post())._unsafeUnwrap();
    // the second may be asked for before the first is free again
    expect(new Set(got.map(({ socket }) => socket)).size).toBeLessThan(4);
  });

  it.each([
    [400, "webhook-refused"],
    [404, "webhook-refused"],
    [429, "webhook-busy"],
    [500, "webhook-failed"],
    [503, "webhook-busy"],
  ])("that is answered %s failed: %s", async (status, code) => {
    expect(await failure((response) => response.writeHead(status).end())).toEqual({ code });
  });

  it("is given up at once where the receiver says that it is gone", async () => {
    const gone = await failure((response) => response.writeHead(410).end());
    expect(gone).toEqual({ code: "webhook-gone", isFinal: true });
  });

  it("comes again when a busy receiver asks for it, by seconds or by date, and not later than in six hours", async () => {
    const after = async (header: string) =>
      (await failure((response) => response.writeHead(429, { "retry-after": header }).end())).notBefore;
    expect(await after("120")).toBe("2026-06-15T09:02:00.000Z");
    expect(await after("Mon, 15 Jun 2026 10:00:00 GMT")).toBe("2026-06-15T10:00:00.000Z");
    expect(await after("99999999")).toBe("2026-06-15T15:00:00.000Z");
    expect(await after("soon")).toBe(undefined);
  });

  it("is never sent on to where a receiver points", async () => {
    const away = new URL("/elsewhere", url).href;
    expect(await failure((response) => response.writeHead(307, { location: away }).end())).toEqual({
      code: "webhook-redirects",
    });
    expect(got).toHaveLength(1);
  });

  it("failed where the receiver breaks off before or within its answer, or speaks no HTTP", async () => {
    const brokeOff = { code: "webhook-broke-off" };
    expect(await failure((response) => response.socket?.destroy())).toEqual(brokeOff);
    expect(await failure((response) => response.socket?.end("\u0000\u0001 garbage\r\n\r\n"))).toEqual(brokeOff);
    const half = (response: ServerResponse): void => {
      response.writeHead(200, { "content-length": "1000" }).write("half", () => response.socket?.destroy());
    };
    expect(await failure(half)).toEqual(brokeOff);
  });

  it("was taken although the answer is endless, of which no more is read than a little", async () => {
    answer = (response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(65_536);
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once("drain", pour);
      };
      pour();
    };
    expect((await post()).isOk()).toBe(true);
  });

  it("ends when its time is over", async () => {
    const over = new AbortController();
    answer = () => over.abort();
    expect((await post(over.signal))._unsafeUnwrapErr()).toEqual({ code: "webhook-broke-off" });
  });

  it("failed where nobody is", async () => {
    await new Promise((resolve) => server.close(resolve));
    expect((await post())._unsafeUnwrapErr()).toEqual({ code: "webhook-unreachable", isUnheard: true });
  });
});

import { describe, expect, it } from "vitest";
import { sendingAgain } from "./sending.ts";

const URL = "http://localhost/v1/incidents";
const keyed = () => new Request(URL, { method: "POST", body: "{}", headers: { "idempotency-key": "a".repeat(24) } });

/** Answers one after the other; an Error is a connection that breaks. */
const answering = (...answers: readonly (Response | Error)[]) => {
  const [sent, waited]: [string[], number[]] = [[], []];
  const left = [...answers];
  const send = sendingAgain(
    async (request) => {
      sent.push(await request.text());
      const next = left.shift();
      if (next === undefined || next instanceof Error) throw next ?? new Error("nothing more");
      return next;
    },
    { times: 3, wait: async (seconds) => void waited.push(seconds) },
  );
  return { send, sent, waited };
};

describe("sending again", () => {
  it("brings the same body once more where the connection broke, when it has a key", async () => {
    const { send, sent } = answering(new Error("broke"), new Response("done"));
    expect(await (await send(keyed())).text()).toBe("done");
    expect(sent).toEqual(["{}", "{}"]);
  });

  it("waits as long as the server says", async () => {
    const busy = new Response(null, { status: 503, headers: { "retry-after": "2" } });
    const { send, waited } = answering(busy, new Response("done"));
    expect((await send(new Request(URL))).status).toBe(200);
    expect(waited).toEqual([2]);
  });

  it("never does what has no key a second time", async () => {
    const { send, sent } = answering(new Error("broke"), new Response("done"));
    await expect(send(new Request(URL, { method: "POST", body: "{}" }))).rejects.toThrow("broke");
    expect(sent).toHaveLength(1);
  });

  it("gives what came last where it never gets better", async () => {
    const busy = () => new Response(null, { status: 429, headers: { "retry-after": "86400" } });
    const { send, waited } = answering(busy(), busy(), busy());
    expect((await send(keyed())).status).toBe(429);
    expect(waited).toEqual([30, 30]);
  });

  it("asks once where something was refused", async () => {
    const { send, sent } = answering(new Response(null, { status: 409 }));
    expect((await send(keyed())).status).toBe(409);
    expect(sent).toHaveLength(1);
  });
});

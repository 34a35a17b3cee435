import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, tryServer } from "../try-server.ts";
import { AUDIENCE, type LoopbackProvider, newProviderKey, startProvider } from "./loopback-provider.ts";
import { openProvider } from "./provider.ts";

const PASSWORD = "rain on a tin roof";

interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly retryAfter: string | null;
  readonly [field: string]: unknown;
}

/** What a request that names nobody, or a token, is answered; `address`: where it comes from. */
const asking =
  (server: TryServer) =>
  async (path: string, body: object, { address = "192.0.2.1", token = "" } = {}) => {
    const authorization = token === "" ? {} : { authorization: `Bearer ${token}` };
    const request = new Request(`http://localhost${path}`, {
      ...{ method: "POST", headers: { "content-type": "application/json", ...authorization } },
      body: JSON.stringify(body),
    });
    const response = await server.app.fetch(request, { address });
    const said = (await response.json()) as object;
    return { ...said, status: response.status, retryAfter: response.headers.get("retry-after") } as Answer;
  };

/** Both halves of somebody's one-time sign-in, as two people hand them out over HTTP. */
const halvesFor = async (server: TryServer, holder: string): Promise<readonly string[]> => {
  const invited = await server.json<{ id: string; half: string }>("POST", "/v1/accounts", {
    ...{ as: "administrator", body: { holder } },
  });
  const path = `/v1/accounts/${invited.id}/confirm`;
  return [invited.half, (await server.json<{ half: string }>("POST", path, { as: "key-holder", body: {} })).half];
};

describe("somebody who signs in", () => {
  let server: TryServer;
  let ask: ReturnType<typeof asking>;
  beforeAll(async () => {
    server = await tryServer();
    ask = asking(server);
  });
  afterAll(() => server.stop());

  const accountOf = async (holder: string) => {
    const halves = await halvesFor(server, holder);
    const accepted = await ask("/v1/accounts/accept", { holder, halves, password: PASSWORD });
    return accepted["recoveryCodes"] as readonly string[];
  };

  it("gets a token that opens what the staff document says, until she signs out", async () => {
    const holder = "protection-analyst";
    const [recovery] = await accountOf(holder);
    const session = await ask("/v1/accounts/sign-in", { holder, password: PASSWORD, recovery });
    const token = session["token"] as string;
    const bearer = { headers: { authorization: `Bearer ${token}` } };
    expect((await server.send("GET", "/v1/incidents", bearer)).status).toBe(200);
    expect((await server.send("POST", "/v1/tokens", { ...bearer, body: {} })).status).toBe(403);
    expect((await ask(`/v1/tokens/${session["id"] as string}/revoke`, {}, { token })).status).toBe(200);
    expect((await server.send("GET", "/v1/incidents", bearer)).status).toBe(401);
  });

  it("is told nothing of which accounts there are", async () => {
    await accountOf("monitor");
    const wrong = { password: "rain on a hot roof", code: "123456" };
    const answers = await Promise.all(
      ["monitor", "partner", "nobody-99"].map((holder, at) =>
        ask("/v1/accounts/sign-in", { holder, ...wrong }, { address: `192.0.2.${at + 10}` }),
      ),
    );
    expect(answers.map(({ status, code }) => [status, code])).toEqual(Array(3).fill([401, "sign-in-refused"]));
    const [first, ...others] = answers.map((one) => JSON.stringify(one));
    for (const other of others) expect(other).toBe(first);
  });

  it("waits after wrong answers, there or not; whoever guesses elsewhere does not keep her out", async () => {
    const holder = "auditor";
    const codes = await accountOf(holder);
    const signIn = (name: string, recovery: string | undefined, address: string) =>
      ask("/v1/accounts/sign-in", { holder: name, password: PASSWORD, recovery }, { address });
    expect((await signIn(holder, codes[0], "192.0.2.77")).status).toBe(201);
    for (const name of [holder, "nobody-99"]) {
      for (let at = 0; at < 5; at += 1) expect((await signIn(name, "AAAA", "198.51.100.7")).status).toBe(401);
      expect(await signIn(name, "AAAA", "198.51.100.7")).toMatchObject({ status: 429, code: "sign-in-later" });
    }
    expect(Number((await signIn(holder, codes[1], "198.51.100.7")).retryAfter)).toBeGreaterThan(0);
    expect((await signIn(holder, codes[1], "192.0.2.77")).status).toBe(201);
  });

  it("cannot answer many times in one request", async () => {
    const response = await server.send("POST", "/v1/accounts/sign-in", {
      body: '{"holder":"monitor","password":"x","code":"1"}\n',
      headers: { "content-type": "application/x-ndjson" },
    });
    expect(response.status).toBe(415);
  });

  it("keeps no key of what she sends", async () => {
    const holder = "mentor";
    const [recovery] = await accountOf(holder);
    const send = () =>
      server.send("POST", "/v1/accounts/sign-in", {
        body: { holder, password: PASSWORD, recovery },
        headers: { "idempotency-key": "8b1f7a6c-5d0e-4f7b-9a3e-2b6c1d0e9f8a" },
      });
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(401);
  });
});

describe("an administrator alone", () => {
  it("lets nobody in: not over HTTP, not as a second one, not as the one who confirms", async () => {
    const server = await tryServer();
    const ask = asking(server);
    const holder = "case-handler";
    const { id, half } = await server.json<{ id: string; half: string }>("POST", "/v1/accounts", {
      ...{ as: "administrator", body: { holder } },
    });
    const confirm = await server.send("POST", `/v1/accounts/${id}/confirm`, { as: "administrator", body: {} });
    expect(confirm.status).toBe(403);
    for (const halves of [[half], [half, half]])
      expect((await ask("/v1/accounts/accept", { holder, halves, password: PASSWORD })).code).toBe("sign-in-refused");
    await server.stop();
  });
});

describe("the agency's own sign-in", () => {
  let provider: LoopbackProvider;
  let server: TryServer;
  let ask: ReturnType<typeof asking>;
  beforeAll(async () => {
    provider = await startProvider([await newProviderKey("one")], ["person-a", "person-b"]);
    server = await tryServer({
      provider: openProvider({ issuer: provider.issuer, audience: AUDIENCE, claim: undefined }),
    });
    ask = asking(server);
  });
  afterAll(async () => {
    await server.stop();
    await provider.stop();
  });

  const statusOf = async (token: string, path = "/v1/incidents") =>
    (await server.send("GET", path, { headers: { authorization: `Bearer ${token}` } })).status;

  it("opens nothing until its holder linked an account with what two people gave her, and then what her roles hold", async () => {
    const holder = "protection-analyst";
    const token = await provider.token("person-a");
    expect(await statusOf(token)).toBe(401);
    const halves = await halvesFor(server, holder);
    expect((await ask("/v1/accounts/accept", { holder, halves: [halves[0]] }, { token })).code).toBe("sign-in-refused");
    expect(await ask("/v1/accounts/accept", { holder, halves }, { token })).toMatchObject({
      ...{ status: 201, holder, signsInBy: "provider" },
    });
    expect(await statusOf(token)).toBe(200);
    expect(await statusOf(token, "/v1/due")).toBe(403);
    expect(await statusOf(await provider.token("person-b"))).toBe(401);
  });

  it("opens nothing any more once the account was ended, or its holder got another way in", async () => {
    const holder = "monitor";
    const token = await provider.token("person-b");
    const take = async (more: object, by: string) =>
      await ask("/v1/accounts/accept", { holder, halves: await halvesFor(server, holder), ...more }, { token: by });
    await take({}, token);
    expect(await statusOf(token, "/v1/documents")).toBe(200);
    await take({ password: PASSWORD }, "");
    expect(await statusOf(token, "/v1/documents")).toBe(401);
    await take({}, token);
    const [account] = (
      await server.json<{ items: { stream: string }[] }>("GET", `/v1/accounts?holder=${holder}`, {
        as: "administrator",
      })
    ).items;
    await server.send("POST", `/v1/accounts/${account?.stream ?? ""}/end`, { as: "administrator", body: {} });
    expect(await statusOf(token, "/v1/documents")).toBe(401);
  });

  it("is not needed to accept with a password, and without either nothing is taken up", async () => {
    const holder = "partner";
    const halves = await halvesFor(server, holder);
    expect(await ask("/v1/accounts/accept", { holder, halves })).toMatchObject({
      ...{ status: 401, code: "no-provider-named-you" },
    });
    expect((await ask("/v1/accounts/accept", { holder, halves, password: PASSWORD })).status).toBe(201);
  });

  it("that cannot be reached is not the fault of whoever asks: 503, and tokens of our own go on", async () => {
    const token = await provider.token("person-a");
    const nowhere = openProvider({ issuer: "http://127.0.0.1:9", audience: AUDIENCE, claim: undefined });
    const other = await tryServer({ provider: nowhere });
    const response = await other.send("GET", "/v1/incidents", { headers: { authorization: `Bearer ${token}` } });
    expect([response.status, (await response.json()) as object]).toMatchObject([503, { code: "provider-unreachable" }]);
    expect((await other.send("GET", "/v1/incidents", { as: "protection-analyst" })).status).toBe(200);
    await other.stop();
  });
});

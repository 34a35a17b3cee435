import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A submission as the server keeps it. */
export type KeptSubmission = Record<string, unknown> & { _id: number };

/** What the server does in place of an answer. */
export type KoboFault =
  | "breaks-off"
  | "half-a-list"
  | "sign-in-page"
  | "to-sign-in"
  | "busy"
  | "busy-for-long"
  | "fails"
  | "page-before"
  | "hangs-up";

/** A server that answers as KoboToolbox does, as far as a pull asks. */
export interface KoboHere {
  readonly address: string;
  readonly token: string;
  /** What it keeps, in the order of numbers; a test adds, edits and deletes here. */
  readonly kept: KeptSubmission[];
  /** What it does with the next requests, one after the other; undefined: it answers. */
  readonly faults: (KoboFault | undefined)[];
  /** The queries it was asked, with how many rows it gave. */
  readonly asked: { readonly query: string; readonly isWhole: boolean; readonly rows: number }[];
  /** How often anything was asked of it. */
  requests(): number;
  /** Called before each answer, to change what it keeps while somebody pages through it. */
  beforeAnswer: (request: number) => void;
  /** At most so many rows a page, whatever it is asked for. */
  most: number;
  stop(): Promise<void>;
}

interface Numbers {
  readonly $gt?: number;
  readonly $lte?: number;
}

const numbersIn = (url: URL): Numbers =>
  (JSON.parse(url.searchParams.get("query") ?? "{}") as { readonly _id?: Numbers })._id ?? {};

const pageFor = ({ kept, most }: KoboHere, url: URL): object => {
  const { $gt = -1, $lte = Number.MAX_SAFE_INTEGER } = numbersIn(url);
  const limit = Math.min(most, Number(url.searchParams.get("limit") ?? "100"));
  const fields = JSON.parse(url.searchParams.get("fields") ?? "null") as readonly string[] | null;
  const found = kept.filter(({ _id }) => _id > $gt && _id <= $lte).toSorted((a, b) => a._id - b._id);
  const results = found
    .slice(0, limit)
    .map((one) =>
      fields === null ? one : Object.fromEntries(Object.entries(one).filter(([key]) => fields.includes(key))),
    );
  const next = found.length > limit ? `${url.origin}/elsewhere` : null;
  return { count: found.length, next, previous: null, results };
};

const sendJson = (response: ServerResponse, body: string): void => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(body);
};

/** Does something else than answering, and says whether it did. */
const misbehave = async (fault: KoboFault, response: ServerResponse, body: string, before: string): Promise<void> => {
  switch (fault) {
    case "breaks-off":
      response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
      response.write(body.slice(0, Math.floor(body.length / 2)));
      await pause(5);
      response.destroy();
      return;
    case "half-a-list":
      sendJson(response, body.slice(0, Math.floor(body.length / 2)));
      return;
    case "sign-in-page":
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<html>Log in</html>");
      return;
    case "to-sign-in":
      response.writeHead(302, { location: "/accounts/login/" });
      response.end();
      return;
    case "busy":
    case "busy-for-long":
      response.writeHead(429, { "retry-after": fault === "busy" ? "1" : "7200" });
      response.end();
      return;
    case "fails":
      response.writeHead(502);
      response.end();
      return;
    case "page-before":
      sendJson(response, before);
      return;
    case "hangs-up":
      response.destroy();
  }
};

/** Starts one on this machine. */
export const koboHere = async (): Promise<KoboHere> => {
  let requests = 0;
  let before = '{"count":0,"next":null,"results":[]}';
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    here.beforeAnswer(requests);
    const url = new URL(request.url ?? "/", here.address);
    if (request.headers.authorization !== `Token ${here.token}`) {
      response.writeHead(401, { "content-type": "application/json" });
      response.end('{"detail":"Invalid token."}');
      return;
    }
    if (!/^\/api\/v2\/assets\/aForm\/data\/$/.test(url.pathname)) {
      response.writeHead(404);
      response.end();
      return;
    }
    const page = pageFor(here, url);
    const body = JSON.stringify(page);
    const { results } = page as { readonly results: readonly object[] };
    here.asked.push({
      ...{ query: url.searchParams.get("query") ?? "", isWhole: !url.searchParams.has("fields") },
      rows: results.length,
    });
    const fault = here.faults.shift();
    if (fault !== undefined) {
      await misbehave(fault, response, body, before);
      return;
    }
    before = body;
    sendJson(response, body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const here: KoboHere = {
    ...{ address: `http://127.0.0.1:${port}`, token: "0123456789abcdef0123456789abcdef01234567" },
    ...{ kept: [], faults: [], asked: [], beforeAnswer: () => undefined, most: 1000 },
    requests: () => requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return here;
};

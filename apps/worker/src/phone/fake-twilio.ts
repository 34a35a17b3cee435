import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How the fake treats the next requests, one each; then as Twilio does when all is well. */
export type Mood =
  | "well"
  /** 429 with Retry-After. */
  | "busy"
  /** 503 and nothing done. */
  | "down"
  /** It takes the message and closes without an answer. */
  | "takes-and-closes"
  /** It takes the message and never answers. */
  | "takes-and-hangs"
  /** It takes the message and answers something else. */
  | "takes-and-garbles"
  | "refuses-the-token"
  | { readonly error: number };

/** A message as the fake keeps it. */
export interface KeptMessage {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body: string | null;
  readonly template: string | null;
  readonly validFor: string | null;
  readonly createdMs: number;
  status: string;
  errorCode: number | null;
}

const shown = ({ sid, to, from, body, createdMs, status, errorCode }: KeptMessage) => ({
  ...{ sid, to, from, body: body ?? "words of a template", status, error_code: errorCode, error_message: null },
  ...{ direction: "outbound-api", date_created: new Date(createdMs).toUTCString(), date_sent: null, num_segments: "1" },
});

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
};

/** What the fake does with a request: answers, or lets go of it in a way that servers do. */
type Reply =
  | { readonly status: number; readonly content?: object }
  | { readonly instead: "closes" | "hangs" | "garbles" };

/** As Twilio says that something is wrong; its message holds the number, as the real one's does. */
const wrong = (status: number, code: number, to = ""): Reply => ({
  ...{ status, content: { code, message: `The number ${to} is wrong.`, more_info: `https://t/${code}`, status } },
});

const OUTCOMES = {
  "takes-and-closes": "closes",
  "takes-and-hangs": "hangs",
  "takes-and-garbles": "garbles",
} as const;

/** A server on this machine that speaks as Twilio's Messages resource does. Source: Twilio, Messages resource, 2010-04-01. */
export const fakeTwilio = async (account: string, login: string, nowMs: () => number) => {
  const kept: KeptMessage[] = [];
  const moods: Mood[] = [];
  const asked: string[] = [];
  const hanging = new Set<ServerResponse>();
  const base = `/2010-04-01/Accounts/${account}/Messages`;

  const take = (form: URLSearchParams): KeptMessage => {
    const message: KeptMessage = {
      ...{ sid: `SM${String(kept.length + 1).padStart(32, "0")}`, to: form.get("To") ?? "" },
      ...{ from: form.get("From") ?? form.get("MessagingServiceSid") ?? "", body: form.get("Body") },
      ...{ template: form.get("ContentSid"), validFor: form.get("ValidityPeriod"), createdMs: nowMs() },
      ...{ status: "queued", errorCode: null },
    };
    kept.push(message);
    return message;
  };

  const create = async (request: IncomingMessage, mood: Mood): Promise<Reply> => {
    const form = await bodyOf(request);
    const to = form.get("To") ?? "";
    if (typeof mood === "object") return wrong(400, mood.error, to);
    if (!/^(whatsapp:)?\+\d{8,15}$/.test(to)) return wrong(400, 21_211, to);
    const content = shown(take(form));
    return mood in OUTCOMES ? { instead: OUTCOMES[mood as keyof typeof OUTCOMES] } : { status: 201, content };
  };

  const one = ({ method }: IncomingMessage, sid: string): Reply => {
    const at = kept.findIndex((message) => message.sid === sid);
    const message = kept[at];
    if (message === undefined) return wrong(404, 20_404);
    if (method !== "DELETE") return { status: 200, content: shown(message) };
    if (!["delivered", "read", "undelivered", "failed", "sent"].includes(message.status)) return wrong(409, 20_009);
    kept.splice(at, 1);
    return { status: 204 };
  };

  const replyTo = async (request: IncomingMessage): Promise<Reply> => {
    const url = new URL(request.url ?? "", "http://fake");
    const path = url.pathname.slice(base.length);
    asked.push(`${request.method} ${path}`);
    const mood = moods.shift() ?? "well";
    const isKnown = request.headers.authorization === `Basic ${Buffer.from(login).toString("base64")}`;
    if (mood === "refuses-the-token" || !isKnown) return wrong(401, 20_003);
    if (mood === "busy") return wrong(429, 20_429);
    if (mood === "down") return { status: 503 };
    if (path !== ".json") return one(request, path.slice(1, -".json".length));
    if (request.method === "POST") return await create(request, mood);
    const to = url.searchParams.get("To");
    return {
      status: 200,
      content: {
        messages: kept
          .filter((message) => message.to === to)
          .toReversed()
          .map(shown),
      },
    };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = await replyTo(request);
    if (!("instead" in reply)) {
      const headers = { "content-type": "application/json", ...(reply.status === 429 ? { "retry-after": "90" } : {}) };
      response.writeHead(reply.status, headers).end(reply.content === undefined ? "" : JSON.stringify(reply.content));
    } else if (reply.instead === "hangs") hanging.add(response);
    else if (reply.instead === "closes") response.destroy();
    else response.writeHead(201).end("<html>it is well</html>");
  };

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    moods,
    asked,
    close: async () => {
      for (const response of hanging) response.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

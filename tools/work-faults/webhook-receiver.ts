import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Dice } from "../sample/dice.ts";

/** What a webhook says of a record. */
interface Said {
  readonly type: string;
  readonly data: { readonly id: string; readonly version: number; readonly part: string; readonly sequence: number };
}

/** A receiver that knows by its id what it has, and forgets what comes twice. */
export interface WebhookReceiver {
  readonly url: string;
  /** What came, each once, in the order in which it came first. */
  readonly said: readonly Said[];
  /** How much came, with what came again. */
  readonly came: () => number;
  /** Ids under which something else came the second time. */
  readonly changed: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Answers after some thousandths of a second, so that whoever sends may end in between. */
export const webhookReceiver = async (dice: Dice): Promise<WebhookReceiver> => {
  const said: Said[] = [];
  const known = new Map<string, string>();
  const changed = new Set<string>();
  let came = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const id = String(request.headers["webhook-id"]);
      came += 1;
      if (!known.has(id)) said.push(JSON.parse(body) as Said);
      else if (known.get(id) !== body) changed.add(id);
      known.set(id, body);
      void pause(dice.between(0, 20)).then(() => response.writeHead(204).end());
    });
  });
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    ...{ said, changed, came: () => came },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

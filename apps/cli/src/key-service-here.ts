import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const started: Server[] = [];

/**
 * A key service on this machine that hides nothing: it gives back what it is given. What is really asked of one, and of its
 * refusals, is tried where the store asks it. The environment that names it; the token lies in the folder.
 */
export const keyServiceHere = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { plaintext, ciphertext } = JSON.parse(body) as { plaintext?: string; ciphertext?: string };
      const data = plaintext === undefined ? { plaintext: ciphertext } : { ciphertext: plaintext };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  started.push(server);
  const token = join(folder, "token");
  writeFileSync(token, "s.test\n");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ANSWERABLE_KMS_URL: url, ANSWERABLE_KMS_TOKEN_FILE: token };
};

/** Ends them; hand it to `afterAll`. */
export const stopKeyServices = (): void => {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
};

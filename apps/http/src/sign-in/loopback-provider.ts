import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";

/** What the tokens of tests are for. */
export const AUDIENCE = "urn:answerable:test";

const SECRET = "a secret of tests that nobody else has";

/** A key of a provider, with its name. */
export const newProviderKey = async (kid: string): Promise<object> => {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: "ES256", use: "sig" };
};

export interface LoopbackProvider {
  readonly issuer: string;
  readonly port: number;
  /** A token for a member of staff, as the provider makes it; `more`: what of it is asked otherwise. */
  token(subject: string, more?: { readonly audience?: string }): Promise<string>;
  stop(): Promise<void>;
}

/** A real provider at a port of this machine. Its clients stand for people: the token that one gets has its name as `sub`. */
export const startProvider = async (
  keys: readonly object[],
  subjects: readonly string[],
  { port = 0, seconds = 3600 } = {},
): Promise<LoopbackProvider> => {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  const issuer = `http://127.0.0.1:${taken}`;
  const provider = new Provider(issuer, {
    clients: subjects.map((subject) => ({
      ...{ client_id: subject, client_secret: SECRET, grant_types: ["client_credentials"], redirect_uris: [] },
      ...{ response_types: [], id_token_signed_response_alg: "ES256" },
    })),
    jwks: { keys },
    features: {
      ...{ clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context: unknown, audience: string) => ({
          ...{
            scope: "",
            audience,
            accessTokenFormat: "jwt",
            accessTokenTTL: seconds,
            jwt: { sign: { alg: "ES256" } },
          },
        }),
      },
    },
  });
  server.on("request", provider.callback());
  return {
    issuer,
    port: taken,
    token: async (subject, { audience = AUDIENCE } = {}) => {
      const response = await fetch(`${issuer}/token`, {
        method: "POST",
        headers: {
          authorization: `Basic ${Buffer.from(`${subject}:${encodeURIComponent(SECRET)}`).toString("base64")}`,
        },
        body: new URLSearchParams({ grant_type: "client_credentials", resource: audience }),
      });
      const { access_token: token } = (await response.json()) as { access_token?: string };
      if (token === undefined) throw new Error(`the provider gave no token: ${response.status}`);
      return token;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

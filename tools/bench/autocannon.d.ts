/** What of autocannon is used here; it brings no types. */
declare module "autocannon" {
  interface Asked {
    readonly method: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly setupRequest?: (request: object) => object;
  }
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Seconds. */
    readonly timeout: number;
    readonly requests: readonly Asked[];
  }
  interface Outcome {
    readonly "2xx": number;
    readonly non2xx: number;
    readonly errors: number;
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number };
  }
  const autocannon: (options: Options) => Promise<Outcome>;
  export default autocannon;
}

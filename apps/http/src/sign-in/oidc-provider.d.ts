declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  /** As far as tests use it; the package brings no types of its own. */
  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
  }
}

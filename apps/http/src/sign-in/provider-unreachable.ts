/** Nobody can say who asks, as the agency's own sign-in does not answer; told apart from a token that opens nothing. */
export class ProviderUnreachable extends Error {
  override readonly name = "ProviderUnreachable";
}

import type { FirstSignIn } from "@answerable/use-cases";

/** What whoever starts the server reads, once; nothing of it is logged, nor kept anywhere. */
export const firstSignInNotice = (first: readonly FirstSignIn[], address: string): string => {
  if (first.length === 0) return "";
  const until = first[0]?.until.slice(0, 16).replace("T", " ");
  return [
    `Nobody lets others in yet. One-time sign-ins, shown this once, until ${until} UTC:`,
    ...first.map(({ holder, code }) => `  ${holder}  ${code}`),
    `Take each up at ${address}/v1/accounts/accept: {"holder":"…","halves":["…"],"password":"…"} (docs/signing-in.md)`,
    "",
  ].join("\n");
};

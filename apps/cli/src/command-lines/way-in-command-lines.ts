import { as, type CommandLines, made, type Place } from "./command-line.ts";
import { freshIncident } from "./fresh-incident.ts";

/** Ways in: tokens, accounts, and one record in an emergency. */
export const wayInCommandLines = (place: () => Place): CommandLines => {
  const answerable: Place["answerable"] = (args, stdin) => place().answerable(args, stdin);

  /** What the desk asked for in an emergency, which nobody or a supervisor said yes to. */
  const glassAsked = async (): Promise<string> =>
    made(answerable, "desk-01", "break-glass", "ask", await freshIncident(answerable), "--purpose", "danger-to-life");
  const glassApproved = async (): Promise<string> => {
    const id = await glassAsked();
    await answerable(as("supervisor-01", "break-glass", "approve", id));
    return id;
  };
  /** A one-time sign-in of somebody's, of which half was handed out. */
  const invited = async (holder: string): Promise<{ readonly id: string; readonly half: string }> => {
    const args = as("admin-01", "accounts", "invite", holder, "--format", "json");
    return JSON.parse((await answerable(args)).out) as { id: string; half: string };
  };
  /** What is typed to take one up. */
  const toAccept = async (holder: string): Promise<string> => {
    const { id, half } = await invited(holder);
    const { out } = await answerable(as("im-01", "accounts", "confirm", id, "--format", "json"));
    return JSON.stringify({
      halves: [half, (JSON.parse(out) as { half: string }).half],
      password: "rain on a tin roof",
    });
  };
  /** What is typed to prove who one is, once the account was taken up. */
  const proofAs = async (who: string): Promise<string> => {
    const args = as(who, "accounts", "accept", who, "--input", "-", "--format", "json");
    const { recoveryCodes } = JSON.parse((await answerable(args, await toAccept(who))).out) as {
      recoveryCodes: string[];
    };
    return JSON.stringify({ password: "rain on a tin roof", recovery: recoveryCodes[0] });
  };
  return {
    "break-glass.ask": async () => [
      as("desk-01", "break-glass", "ask", await freshIncident(answerable), "--purpose", "medical-emergency"),
    ],
    "break-glass.approve": async () => [as("supervisor-01", "break-glass", "approve", await glassAsked())],
    "break-glass.refuse": async () => [as("supervisor-01", "break-glass", "refuse", await glassAsked())],
    "break-glass.open": async () => [as("desk-01", "break-glass", "open", await glassApproved())],
    "break-glass.list": async () => {
      await glassAsked();
      return [as("auditor-01", "break-glass", "list")];
    },
    "break-glass.acknowledge": async () => [as("auditor-01", "break-glass", "acknowledge", await glassApproved())],
    "tokens.issue": async () => [as("analyst-01", "tokens", "issue", "--days", "1")],
    "tokens.list": async () => [as("analyst-01", "tokens", "list")],
    "tokens.revoke": async () => {
      const { out } = await answerable(as("analyst-01", "tokens", "issue", "--format", "json"));
      return [as("analyst-01", "tokens", "revoke", (JSON.parse(out) as { id: string }).id)];
    },
    "accounts.invite": async () => [as("admin-01", "accounts", "invite", "desk-01")],
    "accounts.confirm": async () => [as("im-01", "accounts", "confirm", (await invited("desk-01")).id)],
    "accounts.list": async () => {
      await invited("desk-01");
      return [as("auditor-01", "accounts", "list")];
    },
    "accounts.reach": async () => [
      as("desk-01", "accounts", "reach", "--language", "fr", "--input", "-"),
      JSON.stringify({ address: "desk-01@agency.example" }),
    ],
    "accounts.reach-for": async () => [
      as("admin-01", "accounts", "reach-for", "desk-01", "--language", "fr", "--input", "-"),
      JSON.stringify({ address: "desk-01@agency.example" }),
    ],
    "accounts.confirm-reach": async () => {
      const address = JSON.stringify({ address: "analyst-01@agency.example" });
      const args = as("admin-01", "accounts", "reach-for", "analyst-01", "--language", "fr", "--input", "-");
      const { out } = await answerable([...args, "--format", "json"], address);
      const { id } = JSON.parse(out) as { id: string };
      return [as("im-01", "accounts", "confirm-reach", id, "--input", "-"), address];
    },
    "accounts.forget-reach": async () => {
      const address = JSON.stringify({ address: "auditor-01@agency.example" });
      await answerable(as("auditor-01", "accounts", "reach", "--language", "en", "--input", "-"), address);
      return [as("auditor-01", "accounts", "forget-reach")];
    },
    "accounts.reached": async () => [as("desk-01", "accounts", "reached")],
    "accounts.end": async () => [as("admin-01", "accounts", "end", (await invited("desk-01")).id)],
    "accounts.accept": async () => [
      as("analyst-01", "accounts", "accept", "analyst-01", "--input", "-"),
      await toAccept("analyst-01"),
    ],
    "accounts.sign-in": async () => [
      as("analyst-01", "accounts", "sign-in", "analyst-01", "--input", "-"),
      await proofAs("analyst-01"),
    ],
    "accounts.sign-out": async () => {
      await invited("auditor-01");
      return [as("auditor-01", "accounts", "sign-out")];
    },
    "accounts.change-password": async () => [
      as("analyst-01", "accounts", "change-password", "--input", "-"),
      JSON.stringify({ ...JSON.parse(await proofAs("analyst-01")), newPassword: "mud on the market road" }),
    ],
    "accounts.issue-token": async () => [
      as("analyst-01", "accounts", "issue-token", "--days", "30", "--permissions", "incidents.list", "--input", "-"),
      await proofAs("analyst-01"),
    ],
    "accounts.renew-authenticator": async () => [
      as("analyst-01", "accounts", "renew-authenticator", "--input", "-"),
      await proofAs("analyst-01"),
    ],
  };
};

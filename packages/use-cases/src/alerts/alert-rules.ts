import { AlertProtocol, defaultAlertProtocol, type Issue, issuesFrom, utcDayOf } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type IncidentRules, incidentRules } from "../incident-rules.ts";

/** The adopted documents that alerts are recorded under. */
export interface AlertRules extends IncidentRules {
  readonly protocol: AlertProtocol;
}

/** Which version of which document. */
interface Pin {
  readonly id: string;
  readonly version: string;
}

/**
 * The protocol in effect today, or the pinned one; the shipped one where none was adopted, since no alert waits for a
 * document.
 */
export const alertProtocol = (ctx: OperationContext, pin?: Pin): Result<AlertProtocol, Issue[]> => {
  const adopted =
    pin === undefined
      ? ctx.documents.inEffect("alert-protocol", utcDayOf(ctx.now))
      : ctx.documents.version("alert-protocol", pin.id, pin.version);
  if (adopted === undefined) return ok(defaultAlertProtocol);
  const parsed = AlertProtocol.safeParse(adopted);
  return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, adopted));
};

/** Reads the documents in effect today, the protocol as it was pinned. Fails as `incidentRules` does. */
export const alertRules = (ctx: OperationContext, pin?: Pin): Result<AlertRules, Issue[]> =>
  alertProtocol(ctx, pin).andThen((protocol) => incidentRules(ctx).map((rules) => ({ ...rules, protocol })));

import { AlertProtocol, defaultAlertProtocol, type Issue, issuesFrom, utcDayOf } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type IncidentRules, incidentRules } from "../incident-rules.ts";

/** The adopted documents that alerts are recorded under. */
export interface AlertRules extends IncidentRules {
  readonly protocol: AlertProtocol;
}

/** The protocol in effect today; the shipped one where none was adopted, since no alert waits for a document. */
export const alertProtocol = (ctx: OperationContext): Result<AlertProtocol, Issue[]> => {
  const adopted = ctx.documents.inEffect("alert-protocol", utcDayOf(ctx.now));
  if (adopted === undefined) return ok(defaultAlertProtocol);
  const parsed = AlertProtocol.safeParse(adopted);
  return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, adopted));
};

/** Reads the documents in effect today. Fails as `incidentRules` does. */
export const alertRules = (ctx: OperationContext): Result<AlertRules, Issue[]> =>
  alertProtocol(ctx).andThen((protocol) => incidentRules(ctx).map((rules) => ({ ...rules, protocol })));

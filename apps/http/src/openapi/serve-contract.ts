import type { Env, Hono } from "hono";
import { problem, problemResponse } from "../problem.ts";
import { openApiFile } from "./open-api-file.ts";
import { REFERENCE_PAGE, REFERENCE_POLICY, REFERENCE_STYLE, referenceScript } from "./reference-files.ts";

const typed = (type: string): Record<string, string> => ({ "content-type": type });

/** Whether the answer may be packed: `gzip` is named and not refused. Source: RFC 9110 §12.5.3. */
const takesPacked = (accepted = ""): boolean =>
  accepted
    .split(",")
    .map((one) => one.replaceAll(/\s/g, ""))
    .some((one) => one === "gzip" || (one.startsWith("gzip;q=") && Number(one.slice("gzip;q=".length)) > 0));

/**
 * Serves the OpenAPI document and a page to read it and try it out, to everybody: it is the same wherever Answerable runs,
 * and says nothing of the operation.
 */
export const serveContract = <Served extends Env>(app: Hono<Served>): void => {
  app.get("/openapi.json", async (context) => {
    const { text, packed } = await openApiFile();
    const headers = { ...typed("application/json"), vary: "accept-encoding" };
    return takesPacked(context.req.header("accept-encoding"))
      ? new Response(packed, { headers: { ...headers, "content-encoding": "gzip" } })
      : new Response(text, { headers });
  });
  app.get("/reference", () =>
    Promise.resolve(
      new Response(REFERENCE_PAGE, {
        headers: { ...typed("text/html; charset=utf-8"), "content-security-policy": REFERENCE_POLICY },
      }),
    ),
  );
  app.get("/reference/page.css", () =>
    Promise.resolve(new Response(REFERENCE_STYLE, { headers: typed("text/css; charset=utf-8") })),
  );
  app.get("/reference/rapidoc.js", async () => {
    const script = await referenceScript();
    return script === undefined
      ? problemResponse(problem("route-not-found"))
      : new Response(script, { headers: typed("text/javascript; charset=utf-8") });
  });
};

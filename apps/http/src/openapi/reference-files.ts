import { readFile } from "node:fs/promises";

/** The page on which what can be asked is looked up and tried out. It takes everything from this server. */
export const REFERENCE_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Answerable: what can be asked</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/reference/page.css">
    <script type="module" src="/reference/rapidoc.js"></script>
  </head>
  <body>
    <rapi-doc
      spec-url="/openapi.json"
      load-fonts="false"
      regular-font="system-ui, sans-serif"
      mono-font="ui-monospace, monospace"
      render-style="focused"
      schema-style="table"
      show-header="false"
      show-method-in-nav-bar="as-colored-text"
      use-path-in-nav-bar="true"
      allow-server-selection="false"
      allow-spec-file-download="true"
      persist-auth="false"
    ></rapi-doc>
    <noscript>This page needs its script; what it shows stands in <a href="/openapi.json">/openapi.json</a>.</noscript>
  </body>
</html>
`;

export const REFERENCE_STYLE = `body { margin: 0; }
rapi-doc { width: 100%; height: 100vh; }
`;

/**
 * What the page may do, instead of nothing: run its one script, which writes styles of its own, and ask this server. Source:
 * Content Security Policy Level 3.
 */
export const REFERENCE_POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "connect-src 'self'"],
  ...["img-src 'self' data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join("; ");

/** Beside the server where it was bundled; in its package where it runs from the sources. */
const SCRIPT_PLACES = [
  () => new URL("./rapidoc-min.js", import.meta.url),
  () => new URL(import.meta.resolve("rapidoc/dist/rapidoc-min.js")),
];

/** Fonts that it would take from elsewhere if it were told to. */
const FOREIGN_FONTS = /https:\/\/fonts\.gstatic\.com\/[^)"']*/g;

/** The script of the page. Source: RapiDoc 9.3.8, MIT licence. Undefined: it was not put beside the server. */
export const referenceScript = async (): Promise<string | undefined> => {
  for (const place of SCRIPT_PLACES) {
    try {
      return (await readFile(place(), "utf8")).replaceAll(FOREIGN_FONTS, "data:,");
    } catch {
      // the next place
    }
  }
  return undefined;
};

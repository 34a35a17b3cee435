import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConfig, settingNames } from "./config.ts";

describe("the settings", () => {
  it("serve this machine alone unless told otherwise, and nobody who is not known", () => {
    expect(readConfig({})._unsafeUnwrap()).toMatchObject({ host: "127.0.0.1", port: 8484, takesPublic: false });
  });

  it("are told wrong all at once, each under its name", () => {
    const env = {
      ...{ ANSWERABLE_HTTP_PORT: "80800", ANSWERABLE_HTTP_PUBLIC: "true", ANSWERABLE_HTTP_POTR: "1" },
      ANSWERABLE_LOG: "everything",
    };
    const paths = readConfig(env)
      ._unsafeUnwrapErr()
      .map(({ path }) => path[0]);
    expect(paths.map(String).toSorted()).toEqual(Object.keys(env).toSorted());
  });

  it("stand in the page on deploying, all of them and no other", () => {
    const page = readFileSync(new URL("../../../docs/deploying/README.md", import.meta.url), "utf8");
    const rows = [...page.matchAll(/^\| `(ANSWERABLE_[A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(new Set(rows)).toEqual(new Set(settingNames));
  });

  it("let no token go through a network readable", () => {
    const env = { ANSWERABLE_HTTP_HOST: "0.0.0.0" };
    expect(
      readConfig(env)
        ._unsafeUnwrapErr()
        .map(({ code }) => code),
    ).toEqual(["tokens-in-the-clear"]);
    expect(readConfig({ ...env, ANSWERABLE_HTTP_BEHIND_TLS: "yes" }).isOk()).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { locate } from "./location.ts";

describe("where the data lies", () => {
  it("is ./.answerable unless told otherwise, and only there a sample is made", () => {
    const here = locate({}, "/somewhere");
    expect(here.directory).toBe("/somewhere/.answerable");
    expect(here.storeOf("monitoring")).toEqual({ sqlite: "/somewhere/.answerable/monitoring.sqlite" });
    expect(here.storeOf("operation")).toEqual({ sqlite: "/somewhere/.answerable/operation.sqlite" });
    expect(here.keys).toEqual({ sqlite: "/somewhere/.answerable/keys/wrapped.sqlite" });
    expect(here.isDefault).toBe(true);
  });

  it("follows the variables, and a database wins over a directory", () => {
    const env = { DATABASE_URL: "postgres://db/one", ANSWERABLE_DATA: "/srv/a", ANSWERABLE_KEYS: "/media/keys.sqlite" };
    const there = locate(env, "/somewhere");
    expect(there.storeOf("accountability")).toEqual({ postgres: "postgres://db/one" });
    expect(there.directory).toBe("/srv/a");
    expect(there.keys).toEqual({ sqlite: "/media/keys.sqlite" });
    expect(there.isDefault).toBe(false);
    expect(locate({ ANSWERABLE_KEYS: "postgresql://keys/one" }, "/w").keys).toEqual({
      postgres: "postgresql://keys/one",
    });
  });
});

import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

describe("the role that stands in the log", () => {
  it("is the one that may adopt the document, not another that may only read it", async () => {
    const small = await smallOperation();
    const show = async (id: string): Promise<object> =>
      JSON.parse((await small.as("admin-01", ["documents", "show", id, "--format", "json"])).out) as object;
    const members = [
      { code: "admin-01", roles: ["administrator"], areas: [] },
      { code: "im-01", roles: ["monitor", "auditor", "information-manager"], areas: "whole-operation" },
    ];
    const staff = { ...(await show("staff")), version: "3", members };
    expect((await small.adopt("admin-01", staff, "staff")).code).toBe(0);
    const settings = { ...(await show("settings")), version: "2" };
    expect((await small.adopt("im-01", settings, "settings")).code).toBe(0);
    using database = new DatabaseSync(join(small.data, "operation.sqlite"), { readOnly: true });
    const [last, before] = database.prepare("select actor, role from log_event order by position desc limit 2").all();
    expect(last).toEqual({ actor: "im-01", role: "information-manager" });
    expect(before).toEqual({ actor: "admin-01", role: "administrator" });
  });
});

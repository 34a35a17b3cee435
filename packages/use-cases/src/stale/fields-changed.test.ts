import { describe, expect, it } from "vitest";
import { fieldsChanged } from "./fields-changed.ts";

describe("the fields that changed", () => {
  it("are named two levels deep, those that came or went among them, and never their values", () => {
    const before = { version: 1, status: "alleged", said: { priority: "usual", adm1: "ML05" }, gone: 1, list: [1] };
    const after = { version: 3, status: "alleged", said: { priority: "urgent", adm1: "ML05" }, came: {}, list: [2] };
    expect(fieldsChanged(before, after)).toEqual(["came", "gone", "list", "said.priority"]);
  });

  it("are none where nothing but the version differs, or nothing is shown", () => {
    expect(fieldsChanged({ version: 1, a: { b: 1 } }, { version: 2, a: { b: 1 } })).toEqual([]);
    expect(fieldsChanged(undefined, { a: 1 })).toEqual([]);
  });
});

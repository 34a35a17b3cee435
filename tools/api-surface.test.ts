import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiSurface } from "./api-surface.ts";
import { scratchWorkspace } from "./scratch-workspace.ts";

describe("what a package offers", () => {
  it("reads the same in whatever order the compiler met the types", () => {
    const surfaces = [
      'declare const sex: { male: "male"; female: "female"; of?: "a" | "b" | null };\nexport { sex };',
      'declare const sex: { of?: null | "b" | "a"; female: "female"; male: "male" };\nexport { sex };',
    ].map((text) => {
      using scratch = scratchWorkspace({ "index.d.ts": text });
      return apiSurface(join(scratch.root, "index.d.ts"));
    });
    expect(surfaces[0]).toBe('const sex: {\n    female: "female";\n    male: "male";\n    of?: "a" | "b" | null;\n};');
    expect(surfaces[1]).toBe(surfaces[0]);
  });

  it("keeps the order of what was written by hand", () => {
    using scratch = scratchWorkspace({ "index.d.ts": "export interface Row {\n    b: 1;\n    a: 2 | 1;\n}\n" });
    expect(apiSurface(join(scratch.root, "index.d.ts"))).toBe("interface Row {\n    b: 1;\n    a: 2 | 1;\n}");
  });
});

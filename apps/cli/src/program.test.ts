import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { type Tried, tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

let directory: string;
let answerable: (args: readonly string[], stdin?: string) => Promise<Tried>;

beforeAll(() => {
  directory = temporaryFolder("cli");
  answerable = tryAnswerable(directory);
});

describe("the command line", () => {
  it("helps with every noun without loading any", async () => {
    const { code, out } = await answerable(["--help"]);
    expect(code).toBe(0);
    for (const noun of ["taxonomy", "places", "incidents", "import", "figures", "audit", "doctor"])
      expect(out).toContain(noun);
  });

  it("refuses a misspelt flag with a suggestion instead of dropping it", async () => {
    const { code, out, err } = await answerable(["taxonomy", "show", "mali", "--langue", "en"]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("--lang");
  });

  it("takes no words about people as a flag, where the shell would keep them", async () => {
    const { out } = await answerable(["incidents", "record", "--help"]);
    expect(out).not.toContain("--narrative");
    expect(out.replaceAll(/\s+/g, " ")).toContain("narrative");
  });

  it("refuses a misspelt command", async () => {
    expect((await answerable(["taxonomy", "shwo"])).code).toBe(2);
    expect((await answerable(["taxonomies"])).code).toBe(2);
  });

  it("prints the taxonomy in the shape that scripts rely on", async () => {
    const { code, out } = await answerable(["taxonomy", "show", "mali", "--format", "json"]);
    expect(code).toBe(0);
    const listing = JSON.parse(out) as {
      id: string;
      version: string;
      categories: { code: string; label: string; types: { code: string; label: string }[] }[];
    };
    expect([listing.id, listing.version]).toEqual(["mali", "2021"]);
    expect(listing.categories.map((category) => category.types.length)).toEqual([5, 3, 11, 6, 6, 3]);
    expect(Object.keys(listing.categories[0]?.types[0] ?? {})).toEqual(["code", "label"]);
  });

  it("lists every problem of a taxonomy at once, a cycle among them, and does nothing", async () => {
    const file = join(directory, "own.json");
    const type = (code: string, parent?: string) => ({
      code,
      label: { fr: code },
      countedBy: "people",
      ...(parent ? { parent } : {}),
    });
    await writeFile(
      file,
      JSON.stringify({
        id: "own",
        version: "1",
        title: { fr: "La nôtre" },
        effective: { from: "2021-01-01", to: "2020-01-01" },
        source: "us",
        validations: [],
        purpose: "incidents",
        languages: [{ tag: "fr", source: "us" }],
        definedBy: "us",
        categories: [
          {
            code: "A",
            label: { fr: "A" },
            types: [type("one", "two"), type("two", "one"), type("one"), type("three", "nowhere")],
          },
        ],
      }),
    );
    const { code, out, err } = await answerable(["taxonomy", "validate", file]);
    expect(code).toBe(2);
    expect(out).toBe("");
    for (const problem of ["dates-are-backwards", "code-stands-twice", "parents-go-round", "parent-unknown"])
      expect(err).toContain(problem);
    expect(err).toContain('"path":["categories",0,"types",3,"parent"]');
  });

  it("explains a code, and says when there is none of the name", async () => {
    expect((await answerable(["explain", "people-do-not-add-up"])).out).toContain("add up");
    expect((await answerable(["explain", "no-such-code"])).code).toBe(2);
  });

  it("reads a file from standard input", async () => {
    expect((await answerable(["taxonomy", "validate", "-"], "{ not json")).err).toContain("not-json");
  });

  it("names a file that cannot be read by its field, not by its path", async () => {
    const { code, err } = await answerable(["taxonomy", "validate", "la-fille-du-chef.json"]);
    expect(code).toBe(2);
    expect(err).toContain("file-not-readable");
    expect(err).not.toContain("la-fille");
  });

  it("says that there is no operation instead of making one", async () => {
    const { code, err } = await answerable(["incidents", "list", "--as", "im-01"]);
    expect([code, err.includes("operation-not-found")]).toEqual([2, true]);
  });

  it("writes a completion script for each shell", async () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const { code, out } = await answerable(["completion", "--shell", shell]);
      expect(code).toBe(0);
      expect(out).toContain("corroborate");
    }
  });
});

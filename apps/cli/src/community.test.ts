import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, locate } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

const example = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/community/${name}`, import.meta.url));
const notebook = JSON.parse(readFileSync(example("notebook.json"), "utf8")) as Record<string, unknown>;
const story = readFileSync(example("README.md"), "utf8");
const page = readFileSync(new URL("../../../docs/community.md", import.meta.url), "utf8");

let answerable: ReturnType<typeof tryAnswerable>;

beforeAll(() => {
  answerable = tryAnswerable(temporaryFolder("community"));
});

const asked = async (verb: string, ...more: string[]) =>
  await answerable(["community", verb, example("notebook.json"), "--format", "json", ...more]);

describe("the community of the examples", () => {
  it("gives the questions that its story tells, and no others", async () => {
    const { code: ended, out, err } = await asked("review", "--on", "2025-06-20", "--lang", "en");
    expect([ended, err]).toEqual([0, ""]);
    const { findings } = JSON.parse(out) as { findings: { code: string }[] };
    const told = [...story.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
    expect(findings.map(({ code }) => code)).toEqual(told);
  });

  it("is counted as its story says", async () => {
    const { counted } = JSON.parse((await asked("count")).out);
    expect(counted.people).toBe(84);
    expect(counted.borda.points.map(({ points }: { points: number }) => points)).toEqual([80.5, 114.5, 57]);
    expect(counted.condorcet.winner).toBe("school-too-far");
    for (const points of ["114.5", "80.5", "57"]) expect(story).toContain(`| ${points} |`);
  });

  it("is reflected on without a figure, and with a warning", async () => {
    const { out } = await asked("reflect", "--lang", "en");
    expect(JSON.parse(out)).toMatchObject({
      reflected: [
        { voices: "without-leaders", differs: "no" },
        { voices: "girls-alone", differs: "yes" },
      ],
    });
    expect(out).not.toMatch(/\d/);
    expect(out).toContain("may harm the girls");
  });
});

describe("the same, kept in an operation", () => {
  let kept: typeof answerable;
  beforeAll(async () => {
    const place = temporaryFolder("kept");
    const member = (code: string, role: string) => ({ code: code as ActorCode, roles: [role], areas: ["ML05"] });
    const begun = await beginOperation(
      { env: {}, location: locate({}, place) },
      {
        ...{ operation: "kept", country: "MLI", language: "fr", sample: true, modules: ["community"] },
        members: [
          ...[member("facilitator-01", "facilitator"), member("mentor-01", "mentor")],
          member("manager-01", "line-manager"),
        ],
      },
      new Date().toISOString() as Instant,
    );
    expect(begun.isOk()).toBe(true);
    kept = tryAnswerable(place, { ANSWERABLE_KEY_FILE: join(place, ".answerable", "sample.key") });
  });

  /** What each command of a page printed, by its noun and verb; ids are those that were printed last. */
  const printedBy = async (page: string): Promise<ReadonlyMap<string, string>> => {
    const lines = [...page.matchAll(/^npx answerable (.* --as .*)$/gm)].map(([, line = ""]) => line);
    let last = { id: "", contact: "" };
    const printed = new Map<string, string>();
    for (const line of lines) {
      const typed = line.split(" ").map((word) => {
        const file = /^examples\/community\/(.*)$/.exec(word)?.[1];
        return file === undefined ? word : example(file);
      });
      const args = typed.map((word) => ({ ID: last.id, CONTACT: last.contact })[word] ?? word);
      const { code: ended, out, err } = await kept([...args, "--format", "json"]);
      expect([line, ended, err]).toEqual([line, 0, ""]);
      if (/ (?:keep|begin|write|plan) /.test(line)) last = { ...last, ...(JSON.parse(out) as typeof last) };
      printed.set(typed.slice(0, 2).join(" "), out);
    }
    return printed;
  };

  it("does as its page says, mentor and journal with it, line by line", async () => {
    const printed = await printedBy(page);
    expect(printed.size).toBeGreaterThan(12);
    expect(printed.get("community expectations")).toContain('"againOn": "2025-07-15"');
    expect(JSON.parse(printed.get("mentoring not-yet-held") ?? "")).toMatchObject({ contacts: [{ kind: "talk" }] });
    expect(JSON.parse(printed.get("mentoring kept") ?? "")).toMatchObject({
      facilitators: [{ facilitator: "facilitator-01", months: ["2025-07"] }],
    });
    expect(JSON.parse(printed.get("journal standing") ?? "")).toMatchObject({
      sides: [{ of: "our-agency", "not-yet": 1 }, { of: "government", partly: 1 }, {}, {}],
    });
  });

  it("does as its story says, line by line, and asks what the file asks", async () => {
    const printed = await printedBy(story);
    expect(printed.size).toBeGreaterThan(4);
    const ofTheFile = JSON.parse((await asked("review", "--on", "2025-06-20", "--lang", "en")).out);
    expect(JSON.parse(printed.get("community review-kept") ?? "")).toMatchObject(ofTheFile);
    expect(printed.get("community reflect-kept")).toContain("may harm the girls");
    expect(printed.get("community copy")).toContain("it is beyond our power");
  });
});

describe("a notebook that cannot be", () => {
  it("is refused with everything that is wrong and where, and without a word of it", async () => {
    const wrong = {
      ...notebook,
      decisions: [],
      meetings: [
        {
          ...{ on: "2025-01-10", kind: "visit", note: "Une fille m'a dit que son oncle la frappe." },
          participation: { seen: [{ group: "nobody", about: 2 }], spoke: [{ group: "women", tenths: 11 }] },
        },
      ],
    };
    const form = await answerable(["community", "review", "-"], JSON.stringify(wrong));
    expect([form.code, form.out]).toEqual([2, ""]);
    expect(form.err).toContain("too-big");
    const fits = JSON.stringify(wrong).replace('"tenths":11', '"tenths":9');
    const { code: ended, out, err } = await answerable(["community", "review", "-"], fits);
    expect([ended, out]).toEqual([2, ""]);
    for (const code of [
      "not-agreed-to-work-together",
      "community-group-unknown",
      "share-of-a-group-not-seen",
      "goes-to-referral",
    ])
      expect(err).toContain(code);
    expect(err).not.toContain("oncle");
  });
});

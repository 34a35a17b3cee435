import { addHours, type Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW, sensitiveComplaint, withMechanism, withProofs } from "../cases/cases-fixture.ts";
import { contextFor } from "../context-for.ts";
import { nouns } from "../nouns.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { codeIn } from "../refusal-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const members = [
  ...MEMBERS,
  member("monitor-01", ["monitor"], { areas: ["ML07"], units: [] }),
  member("near-01", ["monitor"], { areas: ["ML07"], units: ["team-distribution"] }),
  member("near-02", ["case-handler"], { areas: ["ML05"], units: ["team-distribution"] }),
  member("far-01", ["case-handler"], { areas: ["ML07"], units: [] }),
  member("key-01", ["key-holder"], { areas: [] }),
];
const later = (hours: number): Instant => addHours(NOW, hours);
const NO_RECORD = "018f2b5e-0000-7000-8000-000000000001";

interface Asked {
  readonly id: string;
}
interface Opened {
  readonly record: string;
  readonly texts: readonly { readonly kind: string; readonly text: string | null }[];
}

describe.each(["sqlite", "postgres"] as const)("break-glass on %s", (database) => {
  const begin = async () => {
    const operation = await operations.begin(database, { members, now: NOW });
    const { ask, tried } = operation;
    const lodged = async (more: object = {}) =>
      (await ask<{ id: string }>("desk-01", "cases.lodge", complaint(more))).id;
    const asking = async (record: string, who = "monitor-01") =>
      (await ask<Asked>(who, "break-glass.ask", { record, purpose: "danger-to-life" })).id;
    const codeOf = async (who: string, name: string, input: object, hours = 0) => {
      const answer = await tried(who, name, input, later(hours));
      return answer.isOk() ? "done" : (answer.error as { rejection?: { code: string } }).rejection?.code;
    };
    return { ...operation, lodged, asking, codeOf };
  };

  it("opens one complaint to a monitor who sees none, after a handler's yes, for four hours; the key holder is told", async () => {
    const { ask, lodged, asking, codeOf } = await begin();
    const record = await lodged();
    const id = await asking(record);
    expect(await codeOf("monitor-01", "break-glass.open", { id })).toBe("glass-not-approved");
    expect(await codeOf("far-01", "break-glass.approve", { id })).toBe("not-found");
    expect(await codeOf("handler-01", "break-glass.approve", { id }, 0.5)).toBe("done");

    const opened = await ask<Opened>("monitor-01", "break-glass.open", { id }, later(1));
    expect(opened).toMatchObject({ record, subject: "case", opensUntil: later(4.5) });
    expect(opened.texts.map(({ kind, text }) => [kind, text])).toEqual([["contact", "70 00 00 00, l'après-midi"]]);
    expect(JSON.stringify(opened)).not.toContain("huile");
    const whole = await ask<Opened>("monitor-01", "break-glass.open", { id, kinds: ["narrative"] }, later(1));
    expect(JSON.stringify(whole)).toContain("L'huile était la moitié");
    expect(await codeOf("handler-01", "break-glass.open", { id }, 1)).toBe("glass-of-another");
    expect(await codeOf("monitor-01", "break-glass.open", { id }, 5)).toBe("glass-ran-out");
    await expect(codeOf("monitor-01", "cases.show", { id: record }, 1)).rejects.toThrow("not-permitted");

    const [told] = await ask<object[]>("key-01", "break-glass.list", { waiting: true });
    expect(told).toMatchObject({
      stream: id,
      recorder: "monitor-01",
      decidedBy: "handler-01",
      opened: 2,
      record: null,
    });
    expect(await codeOf("key-01", "break-glass.acknowledge", { id }, 2)).toBe("done");
    expect(await ask("key-01", "break-glass.list", { waiting: true })).toEqual([]);

    const [held] = await ask<{ texts: { readBy: object[] }[] }[]>("handler-01", "person.export", { ids: [record] });
    const readings = held?.texts.flatMap(({ readBy }) => readBy);
    expect(readings).toContainEqual({ on: NOW.slice(0, 10), role: "monitor", purpose: "danger-to-life" });
  });

  it("opens nothing again to a request that comes a second time after the four hours; each opening is counted", async () => {
    const { ask, lodged, asking, codeOf, env, cwd } = await begin();
    const id = await asking(await lodged());
    expect(await codeOf("handler-01", "break-glass.approve", { id })).toBe("done");
    const open = (await nouns["break-glass"]?.load())?.find(({ name }) => name === "break-glass.open");
    if (open === undefined) throw new Error("nothing opens");
    const under = async (key: string, hours: number) => {
      const asked = {
        env,
        cwd,
        actor: "monitor-01",
        via: "http" as const,
        now: later(hours),
        progress: () => undefined,
      };
      const ready = (await contextFor(open, asked))._unsafeUnwrap();
      const answer = await ready.handle(open.input.parse({ id }), key);
      await ready.close();
      return codeIn(answer);
    };
    expect([await under("one", 1), await under("one", 2), await under("one", 5)]).toEqual([
      "done",
      "done",
      "glass-ran-out",
    ]);
    expect(await ask("key-01", "break-glass.list", { waiting: true })).toMatchObject([{ stream: id, opened: 2 }]);
  });

  it("tells nobody whether a record is there: none, one near whom it is about and a sensitive one answer alike", async () => {
    const operation = await begin();
    const { ask, lodged, asking, codeOf } = operation;
    await withMechanism(operation);
    await withProofs(operation);
    const sensitive = (await ask<Asked>("sfp-01", "cases.lodge-sensitive", sensitiveComplaint())).id;
    const near = await lodged({ aboutUnits: ["team-distribution"] });
    const answers = async (record: string) => {
      const id = await asking(record, "near-01");
      return [
        await codeOf("near-01", "break-glass.open", { id }),
        await codeOf("near-02", "break-glass.approve", { id }),
        (await ask<{ stream: string }[]>("near-01", "break-glass.list")).find(({ stream }) => stream === id) !==
          undefined,
      ];
    };
    const ofNothing = await answers(NO_RECORD);
    expect(await answers(near)).toEqual(ofNothing);
    expect(await answers(sensitive)).toEqual(ofNothing);
    for (const record of [NO_RECORD, sensitive]) {
      const id = await asking(record, "near-01");
      expect(await codeOf("handler-01", "break-glass.approve", { id })).toBe("not-found");
      await expect(codeOf("sfp-01", "break-glass.approve", { id })).rejects.toThrow("not-permitted");
    }
    // a handler who sees it says yes, and still nobody near opens it
    const id = await asking(near, "near-01");
    expect(await codeOf("handler-01", "break-glass.approve", { id })).toBe("done");
    expect(await codeOf("near-01", "break-glass.open", { id })).toBe("not-found");
  });
});

describe("break-glass where too few are named", () => {
  it("asks nobody where nobody may say yes, and opens nothing where no third would be told", async () => {
    const alone = member("monitor-01", ["monitor"], { units: [] });
    const asked = { record: NO_RECORD, purpose: "child-in-danger" };
    const few = MEMBERS.filter(({ roles }) => !roles.some((one) => ["auditor", "key-holder"].includes(one)));
    const none = await operations.begin("sqlite", { members: [...few.slice(0, 2), alone], now: NOW });
    const nobody = await none.tried("monitor-01", "break-glass.ask", asked);
    expect(nobody._unsafeUnwrapErr()).toMatchObject({ rejection: { code: "glass-nobody-to-ask" } });

    const two = await operations.begin("sqlite", { members: [...few, alone], now: NOW });
    const record = (await two.ask<Asked>("desk-01", "cases.lodge", complaint())).id;
    const { id } = await two.ask<Asked>("monitor-01", "break-glass.ask", { ...asked, record });
    const untold = await two.tried("handler-01", "break-glass.approve", { id });
    expect(untold._unsafeUnwrapErr()).toMatchObject({ rejection: { code: "glass-nobody-to-tell" } });
  });
});

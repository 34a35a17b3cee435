import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActorCode, Instant, Staff } from "@answerable/core";
import {
  beginOperation,
  contextFor,
  locate,
  type ServedOperation,
  serveOperation,
  useCaseCalled,
} from "@answerable/use-cases";

/** A member of the whole operation's staff in one role, near no team of it. */
export const inRole = (code: string, role: string): Staff["members"][number] => ({
  ...{ code: code as ActorCode, roles: [role], areas: "whole-operation", units: [] },
});

const ADMINISTRATOR: Staff["members"][number] = { code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] };

interface Beginning {
  /** Besides an administrator. */
  readonly members: Staff["members"];
  /** The clock of whoever asks. */
  readonly now: () => Instant;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * An operation called `worked` in folders of its own, for tests of a worker: asked as a command asks it, and opened as another worker in
 * this process opens it. `remove` takes it away.
 */
export const operationOnFiles = async ({ members, now, env: more = {} }: Beginning) => {
  const [cwd, apart] = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-worker-${name}-`))) as [
    string,
    string,
  ];
  const env = { ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted", ...more };
  const asked = { operation: "worked", country: "MLI", language: "fr", sample: false };
  const staff = { ...asked, members: [ADMINISTRATOR, ...members] };
  (await beginOperation({ env, location: locate(env, cwd) }, staff, now()))._unsafeUnwrap();

  const ask = async <Output>(actor: string, name: string, input: object): Promise<Output> => {
    const useCase = await useCaseCalled(name);
    if (useCase === undefined) throw new Error(`no use case is called ${name}`);
    const asking = { env, cwd, actor, via: "cli" as const, now: now(), progress: () => undefined };
    const ready = (await contextFor(useCase, asking))._unsafeUnwrap();
    try {
      return (await ready.handle(useCase.input.parse(input)))._unsafeUnwrap() as Output;
    } finally {
      await ready.close();
    }
  };
  /** Adopts who is told by webhook. */
  const tell = async (webhooks: readonly object[]): Promise<void> => {
    const header = { id: "destinations", version: "1", title: { en: "Destinations" }, source: "test" };
    const bytes = Buffer.from(JSON.stringify({ document: "destinations", ...header, webhooks }));
    await ask("im-01", "documents.adopt", { file: { name: "destinations.json", bytes } });
  };
  const served = async <Answer>(use: (operation: ServedOperation) => Promise<Answer>, clock = now): Promise<Answer> => {
    const operation = (await serveOperation({ env, cwd, via: "worker", now: clock }))._unsafeUnwrap();
    try {
      return await use(operation);
    } finally {
      await operation.close();
    }
  };
  const remove = (): void => {
    for (const folder of [cwd, apart]) rmSync(folder, { recursive: true, force: true });
  };
  return { cwd, env, ask, tell, served, remove };
};

import { randomBytes } from "node:crypto";
import { type Instant, isWithinScope, type Permission, rejection, type Uuid } from "@answerable/core";
import type { SlotRejection, Store, StoreError, Work } from "@answerable/store";
import { err, ok, ResultAsync } from "neverthrow";
import { v7 } from "uuid";
import { type ComesFrom, signInDesk } from "./accounts/sign-in-desk.ts";
import { rowsAsKnownOn } from "./as-known-on.ts";
import type { AskedWork, ComputeContext, OperationContext } from "./context.ts";
import { deadLetters } from "./dead-letters/dead-letter.ts";
import { webhookSecrets } from "./deliveries/webhook-secret.ts";
import { derivationKey, keyedUuid } from "./derivation-key.ts";
import { type Failure, refusedBy, storeFailed } from "./failure.ts";
import { guarded } from "./in-sight.ts";
import { anchorKey } from "./jobs/log-anchor.ts";
import type { ModuleName } from "./modules.ts";
import type { AskedOnce } from "./once/asked-once.ts";
import { actingAs, type OpenOperation, type Who } from "./open-operation.ts";
import { type AskedPage, pagedReader } from "./paged-reader.ts";
import { recordersHeard } from "./pull/recorders-heard.ts";
import { readerOf } from "./reader-of.ts";
import { readingsOf } from "./readings-of.ts";
import { receiptsOf } from "./receipts.ts";
import { sealWith } from "./seal.ts";
import { sealedNotes } from "./sealed-notes.ts";
import { idFromSource } from "./source-id.ts";
import { storeModules } from "./store-modules.ts";
import { digestOfToken } from "./tokens/token-text.ts";
import { workStanding } from "./worker/work-standing.ts";

/** Stands in the log where naming somebody could lead to a person. */
const NOBODY = "not-kept";

const startOfDay = (now: Instant): Instant => `${now.slice(0, 10)}T00:00:00.000Z` as Instant;

/** Why a sealed value was not read: a rule of slots, or the store. */
const notRead = (error: SlotRejection | StoreError): Failure =>
  error.code.startsWith("slot-") ? refusedBy(error as SlotRejection) : storeFailed(error as StoreError);

export interface Acting {
  readonly who: Who;
  readonly permission: Permission;
  /** The part whose store it works on. */
  readonly module: ModuleName;
  readonly via: Work["via"];
  /** One page of what is read first, and no more of it. */
  readonly page?: AskedPage | undefined;
  /** Where it was sent under a key. */
  readonly once?: AskedOnce | undefined;
  /** How it came; left out: by a command line. */
  readonly comes?: ComesFrom | undefined;
}

/** Asks the store of each part the same, one after the other. */
const eachLog = <Answer extends object>(
  open: OpenOperation,
  ask: (store: Store, part: ModuleName) => ResultAsync<Answer, StoreError>,
): ResultAsync<readonly (Answer & { readonly module: ModuleName })[], Failure> =>
  new ResultAsync(
    (async () => {
      const answers: (Answer & { readonly module: ModuleName })[] = [];
      for (const module of open.modules) {
        const store = open.storeOf(module);
        if (store.isErr()) return err(store.error);
        const answer = await ask(store.value, module);
        if (answer.isErr()) return err(storeFailed(answer.error));
        answers.push({ module, ...answer.value });
      }
      return ok(answers);
    })(),
  );

/** What a use case on the store is given, for one actor under one permission. Fails as `actingAs` says. */
export const operationContext = (
  open: OpenOperation,
  compute: ComputeContext,
  { who, permission, module, via, page, once, comes = {} }: Acting,
): ResultAsync<OperationContext, Failure> =>
  new ResultAsync(
    (async () => {
      const acting = actingAs(open.staff, who, permission);
      if (acting.isErr()) return err<OperationContext, Failure>(acting.error);
      const { actor, role } = acting.value;
      const opened = open.storeOf(module);
      if (opened.isErr()) return err<OperationContext, Failure>(opened.error);
      const store = opened.value;
      const secret = await derivationKey(open.keys, "unlinkable-ids", compute.now);
      if (secret.isErr()) return err<OperationContext, Failure>(storeFailed(secret.error));
      const authored = (work: AskedWork): Work => ({
        actor: work.isUnattributed ? NOBODY : actor.code,
        role: work.isUnattributed ? NOBODY : (work.role ?? role).code,
        via,
        at: work.isUnattributed ? startOfDay(compute.now) : compute.now,
        steps: work.steps.map((one) => guarded(one, { actor, permission, held: work.held })),
        slots: work.slots ?? [],
        eraseStreams: work.eraseStreams ?? [],
      });
      const reading = (purpose: string) => ({ at: compute.now, actor: actor.code, role: role.code, purpose });
      const looking = { store, actor, permission };
      const read = readerOf(looking, rowsAsKnownOn(store, storeModules[module].subjects));
      const ctx: OperationContext = {
        ...compute,
        // asked again, it is asked as of the first time; what is read and written now is dated now
        now: once?.at ?? compute.now,
        language: open.settings.language,
        actor,
        role,
        operation: open.code,
        settings: open.settings,
        staff: open.staff,
        documents: open.documents,
        read: page === undefined ? read : pagedReader(read, looking, page),
        maySee: (table, row) => isWithinScope(actor, table, permission, row),
        newId: once?.newId ?? (() => v7() as Uuid),
        idFrom: idFromSource,
        unlinkableIdFrom: (source) => keyedUuid(secret.value, source) as Uuid,
        chance: once?.chance ?? randomBytes,
        ...(once === undefined ? {} : { once }),
        receipts: receiptsOf(open.code, open.keys, compute.now),
        signIn: signInDesk(open, comes, compute.now),
        digestOfToken: digestOfToken(open, compute.now),
        webhookSecrets: (webhook) => webhookSecrets(open.keys, webhook, compute.now),
        seal: sealWith((seal) => store.seal(seal)),
        decide: (works) => once?.decide(store, works, authored) ?? store.handle(works.map(authored)),
        rehearse: () => {
          const rehearsal = store.rehearse();
          return { decide: (works) => rehearsal.handle(works.map(authored)), close: rehearsal.close };
        },
        tallies: {
          raise: (name, tallied, by) => store.raiseTally(name, tallied, by).mapErr(storeFailed),
          of: (name) => store.tally(name).mapErr(storeFailed),
        },
        note: (name) =>
          new ResultAsync(sealedNotes(open, module, () => compute.now).read(name)).map(({ text }) => text),
        recordersHeard: (since) => new ResultAsync(recordersHeard(store, since)),
        scrub: () => store.scrub(),
        attempt: (purpose, perDay) =>
          store
            .noteAttempt(reading(purpose), startOfDay(compute.now))
            .mapErr(storeFailed)
            .andThen((tries) =>
              tries > perDay ? err(refusedBy(rejection("too-many-tries", { perDay }))) : ok(undefined),
            ),
        reveal: (ref, purpose) => store.open(ref, reading(purpose)).mapErr(notRead),
        sealedFile: (ref, purpose) => store.sealedFile(ref, reading(purpose)).mapErr(notRead),
        inPart: (part, seeingAs) =>
          open.modules.includes(part)
            ? operationContext(open, compute, { who: seeingAs ?? who, permission, module: part, via, once })
            : undefined,
        keys: open.keys,
        work: {
          standing: () => new ResultAsync(workStanding(open, compute.now)),
          dead: deadLetters(open, compute.now),
        },
        logs: {
          parts: open.modules,
          verify: (anchors) => eachLog(open, (one, part) => one.verify(...(anchors?.get(part) ?? []))),
          anchorKey: () => new ResultAsync(anchorKey(open, compute.now)),
          readings: (from, until) => new ResultAsync(readingsOf(open, from, until)),
          rebuild: () => eachLog(open, (one) => one.rebuild()),
        },
      };
      return ok<OperationContext, Failure>(ctx);
    })(),
  );

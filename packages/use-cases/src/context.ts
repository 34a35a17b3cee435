import type {
  Actor,
  ClockBooks,
  Day,
  DomainCommand,
  DomainEvent,
  Filter,
  FlatRow,
  Instant,
  Issue,
  LoggedOpening,
  OpeningPurpose,
  OperationSettings,
  RecordersHeard,
  Rejection,
  Role,
  RowTable,
  Scoped,
  SlotRef,
  Staff,
  Subject,
  Uuid,
  Webhook,
} from "@answerable/core";
import type {
  Head,
  HeldSlot,
  KeyVault,
  LoggedReading,
  Outcome,
  Rebuilt,
  SealedSlot,
  Standing,
  Step,
  StoreError,
  Tallied,
  Verified,
} from "@answerable/store";
import type { Result, ResultAsync } from "neverthrow";
import type { SignInDesk } from "./accounts/sign-in-desk.ts";
import type { DeadLetters } from "./dead-letters/dead-letter.ts";
import type { Documents } from "./documents.ts";
import type { Failure } from "./failure.ts";
import type { Setup } from "./location.ts";
import type { ModuleName } from "./modules.ts";
import type { HeldReceipt, Receipts } from "./receipts.ts";
import type { SealedInput, SealRequest } from "./seal.ts";
import type { WorkStanding } from "./worker/work-standing.ts";

/** What every use case is given; nothing is ambient. */
export interface ComputeContext {
  readonly now: Instant;
  /** The language labels are written in, BCP 47. */
  readonly language: string;
  /** Makes and looks over operations; only `init` and `doctor` touch it. */
  readonly setup: Setup;
  /** Says how far long work has come, such as 12,000 `rows`; drawn only where a person watches. */
  readonly progress: (done: number, of: string) => void;
  /** Gives out what is wrong or was mended as it is found: memory does not grow with it. */
  readonly tell: (issue: Issue) => void;
  /** Hears what is wrong with each row that an import refuses; left out: it is told and counted, and nobody keeps which. */
  readonly refused?: ((issues: readonly Issue[]) => void) | undefined;
}

/** What a list is asked for: rows of one table, in one of its orders, a page at a time. */
export interface RowsRequest {
  readonly subject: Subject;
  readonly table: RowTable<never>;
  readonly order: string;
  readonly filter?: Filter;
  /** As it was known at an earlier moment; left out: as it is known now. */
  readonly asKnownOn?: Instant;
}

/** What falls due by a moment, of the streams that have a row in sight in one of a subject's tables. */
export interface DueRequest {
  readonly table: RowTable<never>;
  readonly by: Instant;
  readonly filter?: Filter;
}

/** Something that falls due, with the first row of its stream in sight. */
export interface DueInSight {
  readonly at: Instant;
  readonly kind: string;
  readonly row: Scoped;
}

/** A record's state once there is a record. */
export type Recorded<State> = Exclude<State, { readonly status: "absent" }>;

/** Who wrote something in the log. */
export interface Author {
  readonly at: Instant;
  readonly actor: string;
}

/** Reads what the actor may see under the use case's permission, and nothing else. */
export interface Reader {
  rows(request: RowsRequest): ResultAsync<readonly Scoped[], Failure>;
  /** The same a page at a time, as known now, for what may be long. Ends after the first Err. */
  pages(request: Omit<RowsRequest, "asKnownOn">): AsyncGenerator<Result<readonly Scoped[], Failure>>;
  /** What falls due, the oldest first. */
  due(request: DueRequest): ResultAsync<readonly DueInSight[], Failure>;
  /** The calendars and policies that deadlines are reckoned by; they are about nobody. */
  clockBooks(): ResultAsync<ClockBooks, Failure>;
  /** Whether the actor sees every row that is there, as the store knows them; for what would be half done else. */
  seesAll(request: Pick<RowsRequest, "table" | "filter">): ResultAsync<boolean, Failure>;
  /** One record with its version. Err `not-found`, whether it is not there or lies out of scope. */
  state<State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
    subject: Subject<State, Command, Event, Why>,
    stream: string,
  ): ResultAsync<Standing<Recorded<State>>, Failure>;
  /** The records behind rows within sight, a page at a time, as they stand now. Ends after the first Err. */
  states<State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
    subject: Subject<State, Command, Event, Why>,
    request: Pick<RowsRequest, "table" | "order" | "filter">,
  ): AsyncGenerator<Result<readonly Recorded<State>[], Failure>>;
  /** What happened to a record within sight, oldest first. Err `not-found`, whether it is not there or out of scope. */
  history<State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
    subject: Subject<State, Command, Event, Why>,
    stream: string,
  ): ResultAsync<readonly Event[], Failure>;
  /** Who wrote what happened to a record within sight, and when, oldest first. Err `not-found`, as above. */
  authors<State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
    subject: Subject<State, Command, Event, Why>,
    stream: string,
  ): ResultAsync<readonly Author[], Failure>;
  /** What lies sealed of a record within sight, and who read it; no value. Err `not-found`. */
  held<State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
    subject: Subject<State, Command, Event, Why>,
    stream: string,
  ): ResultAsync<readonly HeldSlot[], Failure>;
  /** The record that a receipt in hand leads to, whoever sits before it. Err `not-found`. */
  /** When, in which role and for what something of that record was opened; for whoever holds the receipt. */
  openingsBehindReceipt(held: HeldReceipt): ResultAsync<readonly LoggedOpening[], Failure>;
  behindReceipt<State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
    subject: Subject<State, Command, Event, Why>,
    held: HeldReceipt,
  ): ResultAsync<Standing<Recorded<State>>, Failure>;
}

/** Steps that are taken together or not at all, with the slots sealed for them. */
export interface AskedWork {
  readonly steps: readonly Step[];
  readonly slots?: readonly SealedSlot[];
  /** Streams whose personal values go with it; `scrub` afterwards. */
  readonly eraseStreams?: readonly string[];
  /** The receipt in hand: a step on its case is not asked who may see that case. */
  readonly held?: HeldReceipt;
  /** True: the log keeps neither who wrote it nor when in the day, because either could lead to a person. */
  readonly isUnattributed?: boolean;
  /** True: asked again it changes nothing, so that no key of its request is kept for it. */
  readonly isRepeatable?: boolean;
  /** The role it is done in, where that is not the one that holds the use case's permission. */
  readonly role?: Role;
}

/** What is asked of rules and store, many at once; a refused piece of work refuses only itself. */
export type Decide = (works: readonly AskedWork[]) => ResultAsync<readonly Result<Outcome, Rejection>[], StoreError>;

/** Which part of the operation an answer is about. */
export interface OfModule {
  readonly module: ModuleName;
}

/** What a use case on the store is given. */
export interface OperationContext extends ComputeContext {
  readonly actor: Actor;
  /** The actor's role that holds the use case's permission; it stands in the events. */
  readonly role: Role;
  /** The operation's own code. */
  readonly operation: string;
  readonly settings: OperationSettings;
  readonly staff: Staff;
  readonly documents: Documents;
  readonly read: Reader;
  /** Whether the actor may see such a row of a table, before there is one. */
  maySee(table: string, row: FlatRow): boolean;
  /** An id in the order of time. */
  newId(): Uuid;
  /** An id derived from the one a record has at its source: the same in, the same out. */
  idFrom(source: string): Uuid;
  /** As {@link idFrom}, under a key, so that nobody without it can lead the id back to its source. */
  unlinkableIdFrom(source: string): Uuid;
  /** Bytes of chance; the same again where a request comes again under its key, as ids are. */
  chance(count: number): Uint8Array;
  /** Where the request was sent under a key. */
  readonly once?: {
    /** The same whenever the same is asked under the same key, for what no key may be kept of; it leads to nobody. */
    readonly id: Uuid;
    /** True: it was asked before, and at least its first work was done. */
    readonly isAgain: boolean;
  };
  /** Receipts, and the cases they lead to. */
  readonly receipts: Receipts;
  /** Where somebody proves who she or he is. */
  readonly signIn: SignInDesk;
  /** What a token is known by; it says nothing to whoever lacks the operation's secret. */
  digestOfToken(token: string): ResultAsync<string, Failure>;
  /** What a webhook's messages are signed with, one for each generation. */
  webhookSecrets(webhook: Pick<Webhook, "code" | "secrets">): ResultAsync<readonly string[], StoreError>;
  /** Moves every personal value of an input into sealed slots; done before any rule runs. */
  seal<Open>(request: SealRequest<Open>): Promise<Result<SealedInput<Open>, StoreError>>;
  /** Asks rules and store, many at once; a refused piece of work refuses only itself. */
  readonly decide: Decide;
  /** Answers as `decide` would, each work on what those before would have left; nothing is written. Close it. */
  rehearse(): { readonly decide: Decide; close(): void };
  /** Numbers outside the log: that one was raised, when and by whom stands nowhere. */
  readonly tallies: {
    /** False where another process was reading, so that the number before stays in the files until the next time. */
    raise(name: string, tallied: Tallied, by: number): ResultAsync<boolean, Failure>;
    of(name: string): ResultAsync<readonly (Tallied & { readonly number: number })[], Failure>;
  };
  /** How far work has come that goes on over many rounds, by its name; undefined: nothing of it is noted. */
  note(name: string): ResultAsync<string | undefined, Failure>;
  /** From how many recorders an incident came since a day; the numbers alone, in the monitoring part. */
  recordersHeard(since: Day): ResultAsync<RecordersHeard, Failure>;
  /** Takes what was erased out of the files; false where another process was reading. */
  scrub(): ResultAsync<boolean, StoreError>;
  /** Opens a sealed value for a purpose and writes down who did. */
  reveal(ref: SlotRef, purpose: OpeningPurpose): ResultAsync<string, Failure>;
  /** Counts a try to reach something for a purpose; it stands in the read log. Err `too-many-tries` {perDay}. */
  attempt(purpose: string, perDay: number): ResultAsync<void, Failure>;
  /** A value sealed to a named recipient, as the file that only the recipient can open; the read is written down. */
  sealedFile(ref: SlotRef, purpose: OpeningPurpose): ResultAsync<Uint8Array, Failure>;
  /**
   * The same for the same actor in another part, under the same permission; undefined where the operation does not run it.
   * Parts stand apart: only what is held about one person is looked for in each. `seeingAs`: the same actor with other sights, as
   * an emergency opens one record; left out: as ever.
   */
  inPart(module: ModuleName, seeingAs?: Actor): ResultAsync<OperationContext, Failure> | undefined;
  /** The keys of sealed values: how they stand, made anew, handed to another holder. */
  readonly keys: Pick<KeyVault, "standing" | "rotate" | "changeUnlock">;
  /** What the worker does, of all parts: codes and counts, of nobody. */
  readonly work: { standing(): ResultAsync<WorkStanding, Failure>; readonly dead: DeadLetters };
  /** The logs as a whole, part by part, for audit and repair; they hold nothing personal. */
  readonly logs: {
    /** The parts that have one. */
    readonly parts: readonly ModuleName[];
    /** Recomputes the chains; `anchors`: heads of each part that were kept elsewhere. */
    verify(anchors?: ReadonlyMap<ModuleName, readonly Head[]>): ResultAsync<readonly (Verified & OfModule)[], Failure>;
    /** The public half of the key that heads are signed with. */
    anchorKey(): ResultAsync<string, Failure>;
    /** Who opened what, or tried to, from a moment up to another: codes only. */
    readings(from: Instant, until: Instant): ResultAsync<readonly (LoggedReading & OfModule)[], Failure>;
    rebuild(): ResultAsync<readonly (Rebuilt & OfModule)[], Failure>;
  };
}

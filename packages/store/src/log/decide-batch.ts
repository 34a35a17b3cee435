import { type DomainEvent, type Rejection, rejection, type Subject } from "@answerable/core";
import { type Err, err, ok, type Result } from "neverthrow";
import type { SealedSlot } from "../personal/sealed-slot.ts";
import { chainHash, type LoggedFields } from "./chain.ts";
import { type OnceRow, onceRowOf } from "./once.ts";
import type { Outcome, Refusal, Step, StepOutcome, Work } from "./work.ts";

/** A stream as it stands, or as the batch has left it so far. */
export interface StreamState {
  readonly subject: Subject;
  readonly version: number;
  readonly state: unknown;
}

/** A state row as it was read; its subject is named, not yet looked up. */
export interface LoadedStream {
  readonly subject: string;
  readonly version: number;
  readonly data: string;
}

export interface Head {
  readonly position: number;
  readonly hash: string;
}

export type LoggedEvent = LoggedFields & { readonly hash: string };

/** What became of one work: an outcome, a refusal, or an exception, which is a bug and its caller's alone. */
export type Answer = { readonly done: Result<Outcome, Refusal> } | { readonly thrown: unknown };

/** Everything the transaction has to write. */
export interface BatchPlan {
  readonly answers: readonly Answer[];
  readonly events: readonly LoggedEvent[];
  readonly head: Head;
  /** The streams that changed, and whether they are new. */
  readonly changed: ReadonlyMap<string, StreamState & { readonly isNew: boolean }>;
  readonly slots: readonly SealedSlot[];
  /** Slots of refused works, and slots that no event refers to. */
  readonly refusedSlots: readonly SealedSlot[];
  readonly eraseSlots: readonly string[];
  /** Streams all of whose personal values go. */
  readonly eraseStreams: readonly string[];
  /** What was done under keys. */
  readonly once: readonly OnceRow[];
}

interface Place {
  readonly operation: string;
  readonly module: string;
}

interface Fact {
  readonly stream: string;
  readonly version: number;
  readonly subject: string;
  readonly event: DomainEvent;
  readonly data: string;
}

/**
 * Decides the works of a batch one after the other, each on the states that the ones before it left. A refused work
 * leaves nothing; so does one whose key an earlier one was done under: `askedBefore` has the bodies of those, by request.
 * Reads and writes nothing.
 */
export const decideBatch = (
  place: Place,
  head: Head,
  loaded: ReadonlyMap<string, LoadedStream>,
  works: readonly Work[],
  askedBefore: ReadonlyMap<string, string> = new Map(),
): BatchPlan => {
  const standing = new Map<string, StreamState | LoadedStream>(loaded);
  const changed = new Map<string, StreamState & { isNew: boolean }>();
  const events: LoggedEvent[] = [];
  const slots: SealedSlot[] = [];
  const refusedSlots: SealedSlot[] = [];
  const eraseSlots: string[] = [];
  const eraseStreams: string[] = [];
  const answers: Answer[] = [];
  const bodies = new Map(askedBefore);
  const once: OnceRow[] = [];
  let { position, hash } = head;
  for (const work of works) {
    const decided = repeated(bodies, work) ?? decideWork(standing, work);
    if ("thrown" in decided || decided.isErr()) {
      refusedSlots.push(...(work.slots ?? []));
      answers.push("thrown" in decided ? decided : { done: err(decided.error) });
      continue;
    }
    const { after, facts, steps } = decided.value;
    for (const fact of facts) {
      position += 1;
      const logged: LoggedFields = {
        operation: place.operation,
        module: place.module,
        position,
        stream: fact.stream,
        version: fact.version,
        subject: fact.subject,
        type: fact.event.type,
        schema: fact.event.schema,
        at: work.at,
        actor: work.actor,
        role: work.role,
        via: work.via,
        data: fact.data,
      };
      hash = chainHash(hash, logged);
      events.push({ ...logged, hash });
    }
    for (const [stream, state] of after) {
      standing.set(stream, state);
      if (facts.some((fact) => fact.stream === stream)) changed.set(stream, { ...state, isNew: !loaded.has(stream) });
    }
    for (const slot of work.slots ?? []) (isReferredTo(slot, facts) ? slots : refusedSlots).push(slot);
    eraseSlots.push(...(work.eraseSlots ?? []), ...facts.flatMap(({ event }) => event.erase ?? []));
    eraseStreams.push(...(work.eraseStreams ?? []));
    const row = onceRowOf(work, { steps, position });
    if (row !== undefined) {
      once.push(row);
      bodies.set(row.request, row.body);
    }
    answers.push({ done: ok({ steps, position }) });
  }
  return { answers, events, head: { position, hash }, changed, slots, refusedSlots, eraseSlots, eraseStreams, once };
};

/** The refusal of a work whose key was used; undefined: it was not. */
const repeated = (bodies: ReadonlyMap<string, string>, { once }: Work): Err<never, Rejection> | undefined => {
  const body = once === undefined ? undefined : bodies.get(once.request);
  if (body === undefined) return undefined;
  return err(rejection(body === once?.body ? "done-before" : "other-under-this-key"));
};

/** A value that no event came to refer to, such as one of a version that was known already, is not kept. */
const isReferredTo = ({ slot }: SealedSlot, facts: readonly Fact[]): boolean =>
  facts.some(({ data }) => data.includes(slot));

interface DecidedWork {
  readonly after: ReadonlyMap<string, StreamState>;
  readonly facts: readonly Fact[];
  readonly steps: readonly StepOutcome[];
}

const decideWork = (
  standing: ReadonlyMap<string, StreamState | LoadedStream>,
  work: Work,
): Result<DecidedWork, Rejection> | { readonly thrown: unknown } => {
  const after = new Map<string, StreamState>();
  const facts: Fact[] = [];
  const steps: StepOutcome[] = [];
  try {
    const notGiven = refusedByOthers(standing, work);
    if (notGiven) return err(notGiven);
    for (const one of work.steps) {
      const before = after.get(one.stream) ?? standing.get(one.stream);
      const decided = decideStep(one, before);
      if (decided.isErr()) return err(decided.error);
      facts.push(...decided.value.facts);
      after.set(one.stream, decided.value.after);
      const { version, state } = decided.value.after;
      steps.push({ stream: one.stream, version, state, events: decided.value.facts.map((fact) => fact.event) });
    }
    return ok({ after, facts, steps });
  } catch (thrown) {
    return { thrown };
  }
};

/** Why a work is not done as the streams stand that it hangs on, or undefined. */
const refusedByOthers = (
  standing: ReadonlyMap<string, StreamState | LoadedStream>,
  { given }: Work,
): Rejection | undefined => {
  if (given === undefined) return undefined;
  const states: unknown[] = [];
  for (const { subject, stream } of given.streams) {
    const before = standing.get(stream);
    const found = nameOf(before);
    if (found !== undefined && found !== subject.name) return rejection("other-subject", { subject: found });
    states.push(stateBefore(subject, before));
  }
  return given.refuse(states);
};

type Before = StreamState | LoadedStream | undefined;

const nameOf = (before: Before): string | undefined =>
  typeof before?.subject === "string" ? before.subject : before?.subject.name;

const stateBefore = ({ initial }: Subject, before: Before): unknown => {
  if (before === undefined) return initial;
  return "data" in before ? (JSON.parse(before.data) as unknown) : before.state;
};

const decideStep = (
  { subject, stream, command, expectedVersion, permit }: Step,
  before: Before,
): Result<{ readonly after: StreamState; readonly facts: readonly Fact[] }, Rejection> => {
  const found = nameOf(before);
  if (found !== undefined && found !== subject.name) return err(rejection("other-subject", { subject: found }));
  let version = before?.version ?? 0;
  let state = stateBefore(subject, before);
  // Before the version: what somebody may not see must not answer with its version.
  const forbidden = permit?.(state);
  if (forbidden) return err(forbidden);
  if (expectedVersion !== undefined && expectedVersion !== version)
    return err(rejection("stale-version", { expected: expectedVersion, actual: version }));
  const decided = subject.decide(command, state);
  if (decided.isErr()) return err(decided.error);
  const facts = decided.value.map((event): Fact => {
    const data = JSON.stringify(event);
    // Folded in as it will be read again, so that the state row is what a replay gives.
    state = subject.evolve(state, subject.upcast(JSON.parse(data) as DomainEvent));
    version += 1;
    return { stream, version, subject: subject.name, event, data };
  });
  return ok({ after: { subject, version, state }, facts });
};

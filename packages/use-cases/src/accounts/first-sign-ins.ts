import {
  type Actor,
  ActorCode,
  accountSubject,
  actorOf,
  addHours,
  type Instant,
  type Permission,
  roleThatMay,
  type Staff,
} from "@answerable/core";
import { type Store, step } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, storeFailed } from "../failure.ts";
import type { OpenOperation } from "../open-operation.ts";
import { accountStream } from "./account-stream.ts";
import { CODE_BYTES, readCode, writtenCode } from "./one-time-code.ts";
import { signInDesk } from "./sign-in-desk.ts";

/** A one-time sign-in as whoever starts the server sees it, this once. */
export interface FirstSignIn {
  readonly holder: ActorCode;
  readonly code: string;
  readonly until: Instant;
}

/** The two without whom nobody else is let in. */
const LET_IN: readonly Permission[] = ["accounts.invite", "accounts.confirm"];

/** Answerable default: whoever starts the server sits before it. */
const HOURS = 1;

const SYSTEM = ActorCode.parse("system");

const howMuch = ({ roles }: Actor): number => new Set(roles.flatMap(({ permissions }) => permissions)).size;

/** Members who may do something, whoever may do least else first. */
const membersWho = (staff: Staff, permission: Permission): readonly Actor[] =>
  staff.members
    .flatMap(({ code }) => actorOf(staff, code) ?? [])
    .filter((actor) => roleThatMay(actor, permission) !== undefined)
    .toSorted((a, b) => howMuch(a) - howMuch(b));

/** Every staff document there was; the last is in force. Whoever adopts the next takes nobody out of what was. */
const staffSoFar = ({ documents, staff }: OpenOperation): readonly Staff[] => [
  ...documents.all.flatMap(({ kind, content }) => (kind === "staff" ? [content as Staff] : [])),
  staff,
];

/** Whether none of them ever had a way in. */
const nobodyWasIn = async (store: Store, members: readonly Actor[]): Promise<Result<boolean, Failure>> => {
  const states = await store.states(
    accountSubject,
    members.map(({ code }) => accountStream(code)),
  );
  return states
    .mapErr(storeFailed)
    .map((all) => [...all.values()].every(({ state }) => state.status === "absent" || state.epoch === 0));
};

interface Beginning {
  readonly now: Instant;
  readonly chance: (count: number) => Uint8Array;
}

const issued = async (
  open: OpenOperation,
  store: Store,
  { code: holder }: Actor,
  { now, chance }: Beginning,
): Promise<Result<FirstSignIn | undefined, Failure>> => {
  const id = accountStream(holder);
  const code = writtenCode(chance(CODE_BYTES));
  const until = addHours(now, HOURS);
  const half = await signInDesk(open, {}, now).digestOf("half", id, readCode(code));
  if (half.isErr()) return err(half.error);
  const standing = await store.state(accountSubject, id);
  if (standing.isErr()) return err(storeFailed(standing.error));
  const invite = step(
    accountSubject,
    id,
    { type: "invite", at: now, holder, by: SYSTEM, needs: 1, half: half.value, expiresAt: until },
    { expectedVersion: standing.value.version },
  );
  const answers = await store.handle([{ actor: SYSTEM, role: SYSTEM, via: "http", at: now, steps: [invite] }]);
  // where another process began at the same moment, its code counts
  return answers.mapErr(storeFailed).map(([answer]) => (answer?.isOk() === true ? { holder, code, until } : undefined));
};

/**
 * Where nobody who lets others in ever had an account: a whole one-time sign-in for one member who invites, and for one who
 * confirms. Issued anew at each start until they were taken up; the last one counts. Whoever held either permission by any
 * staff document counts. None: all is as it should be.
 */
export const firstSignIns = async (
  open: OpenOperation,
  beginning: Beginning,
): Promise<Result<readonly FirstSignIn[], Failure>> => {
  const store = open.storeOf("operation");
  if (store.isErr()) return err(store.error);
  const made: FirstSignIn[] = [];
  for (const permission of LET_IN) {
    const members = membersWho(open.staff, permission);
    const [first] = members;
    // also of whom it was taken from: or an administrator would name another, and be shown a code with the next start
    const ever = staffSoFar(open).flatMap((staff) => membersWho(staff, permission));
    const isNew = await nobodyWasIn(store.value, ever);
    if (isNew.isErr()) return err(isNew.error);
    if (first === undefined || !isNew.value) continue;
    const one = await issued(open, store.value, first, beginning);
    if (one.isErr()) return err(one.error);
    if (one.value !== undefined) made.push(one.value);
  }
  return ok(made);
};

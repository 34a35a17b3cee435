import {
  type ClockBooksCommand,
  clockBooksSubject,
  type Instant,
  readCalendar,
  readResponsePolicy,
} from "@answerable/core";
import { CLOCK_BOOKS, type Store, step, type Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { Documents } from "../documents.ts";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";

/** The adopted calendars and policies, in the order of adoption. */
const clockDocuments = ({ all }: Documents) =>
  all.flatMap(({ kind, content }) => {
    const read =
      kind === "calendar"
        ? readCalendar(content)
        : kind === "response-policy"
          ? readResponsePolicy(content)
          : undefined;
    return read?.isOk() ? [read.value] : [];
  });

/** Of some commands those that change anything, each on what the ones before it leave. */
const changing = (commands: readonly ClockBooksCommand[], standing: typeof clockBooksSubject.initial) => {
  let books = standing;
  return commands.filter((command) => {
    const events = clockBooksSubject.decide(command, books).unwrapOr([]);
    books = events.reduce(clockBooksSubject.evolve, books);
    return events.length > 0;
  });
};

/**
 * Enters what was adopted of calendars and policies into the books that deadlines are reckoned by, and turns the page where
 * another calendar has come into effect; what is open is reckoned anew with it, in one transaction. Whoever opened the
 * operation earlier knows fewer documents and none that are not entered, so it can take nothing back.
 */
export const keepClockBooks = async (
  documents: Documents,
  to: Store,
  { now, via }: { readonly now: Instant; readonly via: Work["via"] },
): Promise<Result<void, Failure>> => {
  const standing = await to.state(clockBooksSubject, CLOCK_BOOKS);
  if (standing.isErr()) return err(storeFailed(standing.error));
  const wanted: ClockBooksCommand[] = [
    ...clockDocuments(documents).map((document): ClockBooksCommand => ({ type: "enter", at: now, document })),
    { type: "turn-page", at: now },
  ];
  const steps = changing(wanted, standing.value.state).map((one) => step(clockBooksSubject, CLOCK_BOOKS, one));
  if (steps.length === 0) return ok(undefined);
  const answers = await to.handle([{ actor: "system", role: "system", via, at: now, steps }]);
  if (answers.isErr()) return err(storeFailed(answers.error));
  for (const answer of answers.value) if (answer.isErr()) return err(refusedBy(answer.error));
  return ok(undefined);
};

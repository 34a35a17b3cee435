import {
  type Calendar,
  type CaseCommand,
  type CaseEvent,
  caseSubject,
  type Day,
  dayNumber,
  dayOfNumber,
  type Instant,
  type LodgedPrint,
  type Uuid,
  utcDayOf,
} from "@answerable/core";
import { type Dice, diceOf } from "../sample/dice.ts";
import { drawn, drawnId, happens } from "./chance.ts";
import { drawContent, drawSensitive } from "./draw-content.ts";
import { type Life, type Tries, turnAt } from "./life.ts";
import { officeTries } from "./office-steps.ts";
import { momentOn, type OfficeTime, officeTime } from "./office-time.ts";
import { arrivalDays, GIVEN_UP_AFTER, PACE } from "./pace.ts";
import { sensitiveTries } from "./sensitive-steps.ts";
import { yearPlan } from "./year-plan.ts";

/** What is asked of a year. */
export interface YearAsked {
  readonly seed: number;
  /** How many matters arrive; reprisals come on top. */
  readonly cases: number;
  readonly year: number;
  /** Whose holidays the staff keep. */
  readonly calendar: Pick<Calendar, "holidays">;
  /** Nothing is done after this moment. */
  readonly until: Instant;
  readonly progress?: (lived: number) => void;
}

/** A year that was lived: every case with its history, and how often which rule said no to somebody who tried. */
export interface LivedYear {
  readonly lives: readonly Life[];
  readonly refusals: ReadonlyMap<string, number>;
}

interface Due {
  readonly at: Instant;
  readonly life: Life;
}

/** Cases lived side by side, in the order of time, each step asked of the real rules. */
class Year {
  readonly lives: Life[] = [];
  readonly refusals = new Map<string, number>();
  readonly #dice: Dice;
  readonly #time: OfficeTime;
  readonly #until: Instant;
  /** What comes next, by the day it comes on, the soonest last. */
  readonly #byDay = new Map<string, Due[]>();

  constructor({ seed, calendar, until }: YearAsked) {
    this.#dice = diceOf(seed);
    this.#time = officeTime(calendar);
    this.#until = until;
  }

  get dice(): Dice {
    return this.#dice;
  }

  #schedule(life: Life, at: Instant): void {
    if (at > this.#until) return;
    const day = utcDayOf(at);
    const due = this.#byDay.get(day) ?? [];
    let [from, to] = [0, due.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if ((due[middle]?.at ?? "") <= at) to = middle;
      else from = middle + 1;
    }
    due.splice(from, 0, { at, life });
    this.#byDay.set(day, due);
  }

  /** Asks the rules; what they let through has happened. */
  #decide(life: Life, command: CaseCommand): readonly CaseEvent[] {
    return caseSubject.decide(command, life.state).match(
      (events) => events,
      ({ code }) => {
        this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
        return [];
      },
    );
  }

  #happened(life: Life, command: CaseCommand, events: readonly CaseEvent[]): void {
    if (events.length > 0) life.asked.push(command);
    for (const event of events) {
      life.state = caseSubject.evolve(life.state, event);
      life.history.push(event);
    }
  }

  #tryAll(life: Life, tries: Tries): CaseCommand | undefined {
    for (const command of tries) {
      const events = this.#decide(life, command);
      this.#happened(life, command, events);
      if (events.length > 0) return command;
    }
    return undefined;
  }

  /** A matter arrives; it is entered when whoever holds the channel gets to it. */
  arrive(receivedAt: Instant, isSensitive: boolean, id = drawnId(this.#dice)): void {
    const dice = this.#dice;
    const channel = drawn(dice, yearPlan.channels);
    const at = this.#time.later(dice, receivedAt, dice.between(...channel.lies));
    const life: Life = { id, state: caseSubject.initial, asked: [], history: [], idle: 0 };
    const { ask } = turnAt(dice, receivedAt, at);
    const print = drawnId(dice).replaceAll("-", "").repeat(2) as LodgedPrint;
    const command = isSensitive
      ? ask("lodge-sensitive", { content: drawSensitive(dice, channel, receivedAt), print })
      : ask("lodge", { content: drawContent(dice, channel, receivedAt), print });
    if (at > this.#until || this.#tryAll(life, [command]) === undefined) return;
    this.lives.push(life);
    this.#schedule(life, this.#next(life, at));
  }

  #next(life: Life, after: Instant): Instant {
    const [from, to] = PACE[life.state.status] ?? [1, 5];
    const isUrgent =
      "content" in life.state && "priority" in life.state.content && life.state.content.priority === "urgent";
    return this.#time.later(this.#dice, after, this.#dice.between(from, isUrgent ? Math.ceil(to / 3) : to));
  }

  /** Another case is the same matter: both sides say so, or neither. */
  #isDuplicate(life: Life, at: Instant): boolean {
    const other = this.#dice.oneOf(this.lives as unknown as [Life, ...Life[]]);
    if (other === life || other.state.status === "absent" || other.state.way !== "office") return false;
    const { ask } = turnAt(this.#dice, at, at);
    const mark = ask("mark-duplicate", { self: life.id, of: other.id });
    const note = ask("note-duplicate", { self: other.id, duplicate: life.id });
    const [marked, noted] = [this.#decide(life, mark), this.#decide(other, note)];
    if (marked.length === 0 || noted.length === 0) return false;
    this.#happened(life, mark, marked);
    this.#happened(other, note, noted);
    return true;
  }

  /** The other side of a duplicate that is none. */
  #forgets(of: Uuid, duplicate: Uuid, at: Instant): void {
    const other = this.lives.find(({ id }) => id === of);
    const { ask } = turnAt(this.#dice, at, at);
    if (other !== undefined) this.#tryAll(other, [ask("forget-duplicate", { duplicate })]);
  }

  #step({ at, life }: Due): void {
    const { state } = life;
    const dice = this.#dice;
    const isMarked = state.status === "triaged" && happens(dice, 3) && this.#isDuplicate(life, at);
    const reprisal = drawnId(dice);
    const turn = turnAt(dice, at, happens(dice, 90) ? at : this.#time.later(dice, at, dice.between(0, 2)));
    const tries =
      isMarked || state.status === "absent"
        ? []
        : state.way === "office"
          ? officeTries(state, reprisal, turn)
          : sensitiveTries(state, reprisal, turn);
    const command = this.#tryAll(life, turn.at > this.#until ? [] : tries);
    if (command?.type === "not-a-duplicate" && state.status === "duplicate") this.#forgets(state.of, life.id, turn.at);
    if (command?.type === "make-safety-call" && command.reprisal !== null) this.arrive(turn.at, true, reprisal);
    life.idle = command === undefined && !isMarked ? life.idle + 1 : 0;
    if (life.idle <= GIVEN_UP_AFTER) this.#schedule(life, this.#next(life, turn.at));
  }

  /** Everything that is due on a day, in order, with what comes of it on the same day. */
  liveDay(day: Day): void {
    for (let soonest = this.#byDay.get(day)?.pop(); soonest !== undefined; soonest = this.#byDay.get(day)?.pop())
      this.#step(soonest);
    this.#byDay.delete(day);
  }
}

/**
 * A year of cases through the real rules: people arrive, staff try what they try, and what the rules let through has happened.
 * The same seed gives the same year.
 */
export const liveYear = (asked: YearAsked): LivedYear => {
  const year = new Year(asked);
  const arrivals = Map.groupBy(arrivalDays(year.dice, asked), (day) => day);
  const last = dayNumber(utcDayOf(asked.until));
  for (let day = dayNumber(`${asked.year}-01-01` as Day); day <= last; day++) {
    const today = (arrivals.get(day) ?? []).map(() => momentOn(year.dice, day)).toSorted();
    for (const receivedAt of today) year.arrive(receivedAt, happens(year.dice, yearPlan.sensitiveAtOnce));
    year.liveDay(dayOfNumber(day));
    asked.progress?.(year.lives.length);
  }
  return { lives: year.lives, refusals: year.refusals };
};

import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import { developmentContent } from "../development/development-fixture.ts";
import type { AdvocacyCommand } from "./advocacy-command.ts";
import type { AdvocacyContent, CommitmentFound } from "./advocacy-content.ts";

const at = "2020-09-30T09:00:00.000Z" as Instant;
export const day = (text: string): Day => text as Day;

/** Schools in two cercles of Mopti, asked of the governorate. */
export const advocacyContent = (more: Partial<AdvocacyContent> = {}): AdvocacyContent => ({
  use: "advocacy",
  target: "governorate" as LocalCode,
  messages: ["Schools are not barracks.", "Children walk two hours to the nearest open school."],
  figures: ["violations-month:2020-05", "index-month:2020-05"],
  on: day("2020-06-15"),
  areas: developmentContent().areas,
  ...more,
});

export const launch = (more: Partial<AdvocacyContent> = {}): AdvocacyCommand => ({
  ...{ type: "launch", at },
  content: advocacyContent(more),
});
export const answer = (on: string, given: "agreed" | "partly" | "refused" | "none"): AdvocacyCommand => ({
  ...{ type: "answer", at, on: day(on), answer: given },
});
export const commit = (code: string, lookAgainOn: string, on = "2020-07-01"): AdvocacyCommand => ({
  ...{ type: "commit", at, commitment: code as LocalCode, what: "The schools are left by the end of August." },
  ...{ on: day(on), lookAgainOn: day(lookAgainOn) },
});
export const look = (
  code: string,
  on: string,
  found: CommitmentFound,
  lookAgainOn: string | null = null,
): AdvocacyCommand => ({
  ...{ type: "look-again", at, commitment: code as LocalCode, on: day(on), found },
  lookAgainOn: lookAgainOn === null ? null : day(lookAgainOn),
});
export const close = (because: "reached" | "recorded-by-mistake" = "reached"): AdvocacyCommand => ({
  ...{ type: "close", at, because },
});

import { hash } from "node:crypto";
import {
  addDays,
  Day,
  issue,
  OpeningWay,
  PacketDigest,
  PathRole,
  rehearsalKey,
  rehearsalSubject,
  utcDayOf,
} from "@answerable/core";
import { armor, Encrypter } from "age-encryption";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, wrongInput } from "../failure.ts";
import type { OutputFile } from "../output-file.ts";
import { useCase } from "../use-case.ts";
import { namedFor } from "./named-for.ts";

/** Digits of chance in a packet: nobody guesses what it holds. */
const PACKET_DIGITS = 20;
/** Until when it is opened, where nobody says another day. Source: Answerable default. */
const ANSWER_WITHIN_DAYS = 14;

const AskInput = z.strictObject({
  role: PathRole,
  kind: OpeningWay.shape.kind.optional().describe("How it opens a packet; left out: with its own key."),
  key: OpeningWay.shape.recipient.unwrap().optional().describe("The public key it opens with, as `age` writes it."),
  by: Day.optional().describe("The day by which it is opened; left out: within a fortnight."),
});

/** The digest that what was read is compared by; blanks and dashes between digits count for nothing. */
export const packetDigest = (read: string): PacketDigest =>
  PacketDigest.parse(hash("sha256", read.replaceAll(/[\s-]/g, "")));

/** Twenty digits, each as likely as every other one, in groups of four. */
const packetOf = (chance: OperationContext["chance"]): string => {
  const digits: number[] = [];
  while (digits.length < PACKET_DIGITS)
    digits.push(...[...chance(PACKET_DIGITS)].filter((byte) => byte < 250).map((byte) => byte % 10));
  return digits
    .slice(0, PACKET_DIGITS)
    .join("")
    .replaceAll(/(.{4})(?=.)/g, "$1 ");
};

const fileOf = async (name: string, packet: string, key: string | null): Promise<OutputFile> => {
  // it goes through the body's own portal, or into a mail that is encrypted on its way
  if (key === null) return { name: `${name}.txt`, text: `${packet}\n` };
  const age = new Encrypter();
  age.addRecipient(key);
  return { name: `${name}.age`, text: armor.encode(await age.encrypt(packet)) };
};

const ask = async (
  { role, kind = "own-key", key, by }: z.output<typeof AskInput>,
  ctx: OperationContext,
): Promise<Result<{ readonly files: readonly OutputFile[] }, Failure>> => {
  const recipient = namedFor(role, ctx);
  if (recipient.isErr()) return err(recipient.error);
  const way = OpeningWay.safeParse({ kind, recipient: key ?? null });
  if (!way.success) return err(wrongInput([issue("key-and-way-differ", ["key"])]));
  const packet = packetOf(ctx.chance);
  const file = await fileOf(`rehearsal-${role}-${recipient.value.code}`, packet, way.data.recipient);
  const command = {
    ...{ type: "ask-for-proof" as const, at: ctx.now, recipient: recipient.value, way: way.data },
    ...{ packet: packetDigest(packet), byDay: by ?? addDays(utcDayOf(ctx.now), ANSWER_WITHIN_DAYS) },
  };
  const id = ctx.idFrom(rehearsalKey(recipient.value));
  return await decideOne(ctx, rehearsalSubject, id, command).andThen(() => ok({ files: [file] }));
};

/** A test packet, for whoever receives sensitive complaints. */
export const askingUseCase = useCase({
  name: "rehearsals.ask",
  kind: "document",
  summary:
    "a test packet of chance, sealed to whoever receives sensitive complaints: only who opens it can say what it holds",
  input: AskInput,
  positional: ["role"],
  permission: "rehearsals.ask",
  module: "accountability",
  form: "files",
  handle: (asked, ctx) => new ResultAsync(ask(asked, ctx)),
});

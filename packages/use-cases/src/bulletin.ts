import {
  type Bulletin,
  type BulletinSection,
  bulletinLanguages,
  htmlBulletin,
  markdownBulletin,
} from "@answerable/bulletin";
import { asDraft, DRAFT_AUDIENCE, INTERNAL_AUDIENCE, Instant, utcDayOf } from "@answerable/core";
import { writeTable } from "@answerable/interchange";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type BulletinAsked, bulletinSections } from "./bulletin/bulletin-sections.ts";
import type { OperationContext } from "./context.ts";
import { type Failure, wrongInput } from "./failure.ts";
import { periodAsked, periodFields } from "./figures/period.ts";
import { incidentRules } from "./incident-rules.ts";
import type { OutputFile } from "./output-file.ts";
import { useCase } from "./use-case.ts";

/** One bulletin in each language as HTML and Markdown, and its tables as CSV, which have the marks in every row. */
const filesOf = (bulletin: Bulletin, language: string): OutputFile[] => {
  const { from, to, sections } = bulletin;
  const name = `bulletin-${from === to ? from : `${from}_${to}`}`;
  const written = bulletinLanguages.flatMap((one) => [
    { name: `${name}.${one}.html`, text: htmlBulletin(bulletin, one) },
    { name: `${name}.${one}.md`, text: markdownBulletin(bulletin, one) },
  ]);
  const tables = sections.flatMap(({ table }, index) =>
    table === undefined
      ? []
      : [{ name: `${name}.${index + 1}-${table.name}.csv`, text: writeTable(table, "csv", language) }],
  );
  return [...written, ...tables];
};

const draftSection = (section: BulletinSection): BulletinSection =>
  section.table === undefined ? section : { ...section, table: asDraft(section.table) };

/** The files of a bulletin for use inside the operation; a draft says so on every page, picture and row. Source: practice W7. */
export const bulletinOf = async (
  asked: BulletinAsked,
  ctx: OperationContext,
  audience: typeof INTERNAL_AUDIENCE | typeof DRAFT_AUDIENCE = INTERNAL_AUDIENCE,
): Promise<Result<{ files: OutputFile[] }, Failure>> => {
  const sections = await bulletinSections(ctx, asked);
  if (sections.isErr()) return err(sections.error);
  const rules = incidentRules(ctx);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const { country, sample } = ctx.settings;
  const bulletin: Bulletin = {
    operation: ctx.operation,
    country: rules.value.registry.document.units.find(({ level }) => level === 0)?.name ?? { en: country },
    from: asked.from,
    to: asked.to,
    audience,
    sample,
    asKnownOn: utcDayOf(asked.asKnownOn ?? ctx.now),
    sections: audience === DRAFT_AUDIENCE ? sections.value.map(draftSection) : sections.value,
  };
  return ok({ files: filesOf(bulletin, ctx.language) });
};

/** What people read: figures in words, tables and pictures. */
export const bulletinUseCases = [
  useCase({
    name: "bulletin",
    kind: "document",
    summary: "a month or period as HTML and Markdown in English and French, for use inside the operation",
    input: z.strictObject({
      ...periodFields,
      asKnownOn: Instant.optional().describe("As it was known at an earlier moment; the same bytes come out again."),
    }),
    permission: "bulletin.write",
    form: "files",
    isHeavy: true,
    handle: ({ asKnownOn, ...asked }, ctx) => {
      const period = periodAsked(asked);
      if (period.isErr()) return err(wrongInput(period.error));
      return new ResultAsync(bulletinOf({ ...period.value, asKnownOn }, ctx));
    },
  }),
];

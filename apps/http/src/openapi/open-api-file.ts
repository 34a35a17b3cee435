import { gzipSync } from "node:zlib";
import { nouns } from "@answerable/use-cases";
import { routesOf } from "../route.ts";
import { openApiDocument } from "./openapi-document.ts";

/** The document as it is sent: as it is, and packed. */
export interface OpenApiFile {
  readonly text: string;
  readonly packed: Uint8Array<ArrayBuffer>;
}

const make = async (): Promise<OpenApiFile> => {
  const text = JSON.stringify(openApiDocument(await routesOf(nouns)));
  return { text, packed: new Uint8Array(gzipSync(text)) };
};

let made: Promise<OpenApiFile> | undefined;

/**
 * The OpenAPI document, made once: it follows from the declarations and is the same for everybody. Making it holds the
 * processor for some tenths of a second, so a server does it before it listens.
 */
export const openApiFile = (): Promise<OpenApiFile> => {
  made ??= make();
  return made;
};

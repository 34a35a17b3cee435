/** What a `Content-Type` says: the type, and its charset where it names one. */
export interface MediaType {
  readonly type: string;
  readonly charset: string | undefined;
}

/** Reads a `Content-Type`; undefined where there is none. */
export const mediaTypeOf = (header: string | null): MediaType | undefined => {
  if (header === null) return undefined;
  const [type = "", ...parameters] = header.split(";").map((part) => part.trim().toLowerCase());
  const charset = parameters.find((one) => one.startsWith("charset="))?.slice("charset=".length);
  return { type, charset: charset?.replaceAll('"', "") };
};

/** Whether text of this type is UTF-8 by its own word; JSON that says nothing is. */
export const isUtf8 = ({ charset }: MediaType): boolean => charset === undefined || charset === "utf-8";

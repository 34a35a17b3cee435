/** The answers of one row under their keys; empty cells are no answers. */
export type CellAnswers = Readonly<Record<string, string>>;

type Keys = readonly (string | undefined)[];
type Answers = (cells: readonly string[]) => CellAnswers;

const POINT_PARTS = ["Latitude", "Longitude", "Altitude", "Accuracy"];
/** Columns of ODK's own, which are no answers. `SET-OF-…` is Briefcase's link to the file of a repeat. */
const ODK_OWN =
  /^(KEY|PARENT_KEY|SubmissionDate|SubmitterID|SubmitterName|AttachmentsPresent|AttachmentsExpected|Status|ReviewState|DeviceID|Edits|FormVersion|SET-OF-.*)$/;
const YES = /^(1|true)$/i;
const YES_OR_NO = /^(0|1|true|false)?$/i;

const filled = (entries: readonly (readonly [string, string])[]): CellAnswers =>
  Object.fromEntries(entries.filter(([, text]) => text.trim() !== ""));

/** A column each; the answers to a question with several answers may also have a column each, and nothing else. */
export const plainAnswers = (keys: Keys): Answers => {
  const columns = keys.flatMap((key, index) => (key === undefined ? [] : [{ key, index }]));
  const split = new Map<string, { choice: string; index: number }[]>();
  for (const { key, index } of columns) {
    const cut = key.lastIndexOf("/");
    const question = key.slice(0, cut);
    if (cut < 1 || keys.includes(question)) continue;
    split.set(question, [...(split.get(question) ?? []), { choice: key.slice(cut + 1), index }]);
  }
  const together = [...split];
  return (cells) => {
    // a group of questions has columns like that too; nobody asks for the answer to a group, so this does no harm
    const several = together
      .filter(([, choices]) => choices.every(({ index }) => YES_OR_NO.test(cells[index] ?? "")))
      .map(([question, choices]): [string, string] => [
        question,
        choices
          .filter(({ index }) => YES.test(cells[index] ?? ""))
          .map(({ choice }) => choice)
          .join(" "),
      ]);
    return filled([...columns.map(({ key, index }): [string, string] => [key, cells[index] ?? ""]), ...several]);
  };
};

/**
 * Groups apart by `-` (or `/`) become paths under `above`, the path of the repeat; a position in four columns becomes
 * `lat lon altitude accuracy`; the columns of single choices beside the one with all of them are left out.
 * Source: ODK Central API, CSV export.
 */
export const odkAnswers = (keys: Keys, above: string): Answers => {
  const isPoint = (base: string): boolean => POINT_PARTS.every((part) => keys.includes(`${base}-${part}`));
  const columns = keys.flatMap((key, index): { path: string; indexes: number[] }[] => {
    if (key === undefined || ODK_OWN.test(key)) return [];
    if (key.includes("/") && keys.includes(key.slice(0, key.lastIndexOf("/")))) return [];
    const base = /^(.+)-(Latitude|Longitude|Altitude|Accuracy)$/.exec(key);
    const point = base?.[1] !== undefined && isPoint(base[1]) ? base[1] : undefined;
    if (point !== undefined && base?.[2] !== "Latitude") return [];
    const name = (point ?? key).replaceAll("-", "/");
    return [
      {
        path: above === "" ? name : `${above}/${name}`,
        indexes: point === undefined ? [index] : POINT_PARTS.map((part) => keys.indexOf(`${point}-${part}`)),
      },
    ];
  });
  return (cells) =>
    filled(
      columns.map(({ path, indexes: [first = 0, ...more] }): [string, string] => {
        const text = cells[first] ?? "";
        // what is not known of a point Kobo writes as 0
        return [path, text === "" ? "" : [text, ...more.map((index) => cells[index] || "0")].join(" ")];
      }),
    );
};

import type { DiaryLine } from "./diary.ts";

type Input = Readonly<Record<string, unknown>>;

/** Alerts get their ids when they are drafted; the diary knows them by their line in the file of alerts. */
export class AlertIds {
  readonly #drafts: readonly Input[];
  readonly #ids = new Map<number, string>();

  constructor(drafts: readonly Input[]) {
    this.#drafts = drafts;
  }

  /** What is asked: the alert itself to draft it, else its id in place of its number. */
  asked({ does, input }: DiaryLine): unknown {
    const { alert, intoAlert, ...rest } = input;
    if (typeof alert !== "number") return input;
    if (does === "alerts.draft") return this.#drafts[alert - 1];
    const into = typeof intoAlert === "number" ? { into: this.#ids.get(intoAlert) } : {};
    return { id: this.#ids.get(alert), ...rest, ...into };
  }

  /** Keeps the id of what was drafted. */
  drafted({ does, input }: DiaryLine, output: unknown): void {
    if (does !== "alerts.draft" || typeof input["alert"] !== "number") return;
    this.#ids.set(input["alert"], (output as { readonly id: string }).id);
  }
}

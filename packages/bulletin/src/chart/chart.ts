import type { BulletinLanguage } from "../text/write-number.ts";

/** What every chart must carry with it, wherever it is cut out and pasted. */
export interface ChartMarks {
  /** In letters and digits, unique in the document: the ids inside the picture begin with it. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence or two, for those who do not see it. */
  readonly description: string;
  /** Whom it is for, and that it is invented where it is; stands all over the picture. */
  readonly mark: string;
  readonly language: BulletinLanguage;
}

/** A drawing inside its frame, before the frame is put around it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** SVG elements, already escaped. */
  readonly body: string;
}

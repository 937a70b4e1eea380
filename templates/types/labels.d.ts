// UI labels v1 (one per locale). Made from labels.schema.json by scripts/make-types.py: do not edit.

/** One of these words, or a later one: ignore what you do not know. */
export type Open<T extends string> = T | (string & {});

export interface Labels {
  "$schema"?: string;
  schemaVersion: `1.${number}`;
  kind: "labels";
  locale: string;
  labels: {
    /** independent of spelling and language */
    key: string;
    /** the most common spelling */
    text: string;
    role?: Open<"button" | "tab" | "option" | "icon" | "field" | "menu" | "link" | "checkbox" | "page" | "section" | "dialog">;
    /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
    lang?: string;
    uses: string[];
  }[];
}

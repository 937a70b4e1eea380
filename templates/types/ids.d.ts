// Published ids v1: what links may hang on. Made from ids.schema.json by scripts/make-types.py: do not edit.

/** One of these words, or a later one: ignore what you do not know. */
export type Open<T extends string> = T | (string & {});

export interface Ids {
  "$schema"?: string;
  schemaVersion: `1.${number}`;
  kind: "ids";
  /** by guide id, the ids of its steps in order */
  guides: Record<string, string[]>;
  /** ids that were published, and what they are called now */
  aliases: Record<string, string>;
  /** ids that were published and are no more */
  gone: string[];
}

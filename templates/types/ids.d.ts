// Published ids v1. Made from ids.schema.json by scripts/make-types.py: do not edit.

/** One of these words, or a later one: ignore what you do not know. */
export type Open<T extends string> = T | (string & {});

export interface Ids {
  "$schema"?: string;
  schemaVersion: `1.${number}`;
  kind: "ids";
  /** the ids of a guide's steps in order, by guide id */
  guides: Record<string, string[]>;
  /** former ids, and the current id of each */
  aliases: Record<string, string>;
  /** published ids that no longer exist */
  gone: string[];
}

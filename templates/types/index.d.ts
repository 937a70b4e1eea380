// Index v1. Made from index.schema.json by scripts/make-types.py: do not edit.

/** One of these words, or a later one: ignore what you do not know. */
export type Open<T extends string> = T | (string & {});

export interface Index {
  "$schema"?: string;
  schemaVersion: `1.${number}`;
  kind: "index";
  title: string;
  sourceLocale: string;
  locales: {
    locale: string;
    name: string;
    dir: "ltr" | "rtl";
    url: string;
    catalog: string;
    labels: string;
  }[];
  ids: string;
  schemas: Record<string, string>;
  types: string;
}

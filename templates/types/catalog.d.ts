// Catalog v1 (one per locale). Made from catalog.schema.json by scripts/make-types.py: do not edit.

/** One of these words, or a later one: ignore what you do not know. */
export type Open<T extends string> = T | (string & {});

export type Id = string;

export type Locale = string;

export type Hash = string;

export interface Estimate {
  seconds: number;
  basis: Open<"authored" | "computed">;
}

export interface Translation {
  status: Open<"source" | "complete" | "partial" | "fallback">;
  translated?: number;
  fuzzy?: number;
  total?: number;
  sourceHash?: Hash;
}

export interface Image {
  src: string;
  alt: string;
  width?: number;
  height?: number;
  bytes?: number;
  mime?: string;
  sha256?: string;
  /** dominant colour, used as a placeholder */
  color?: string;
  animated?: boolean;
  locale?: Locale;
  external?: boolean;
  /** src does not exist */
  missing?: boolean;
  /** browsers cannot show the file at src */
  broken?: boolean;
  /** drawn by the build in place of a missing screenshot */
  sample?: boolean;
  /** src contains the image itself, as a data: address */
  embedded?: boolean;
}

export type Anchor = string;

export interface Section {
  id: string;
  title: string;
  url?: string;
  guides: Id[];
  sections?: Section[];
}

export interface Catalog {
  "$schema"?: string;
  schemaVersion: `1.${number}`;
  kind: "catalog";
  locale: Locale;
  sourceLocale: Locale;
  site?: {
    title: string;
    url?: string;
    description?: string;
  };
  locales: {
    locale: Locale;
    name: string;
    dir: "ltr" | "rtl";
    catalog: string;
    coverage: number;
  }[];
  sections: Section[];
  guides: {
    id: Id;
    title: string;
    summary?: string;
    url: string;
    json: string;
    slug?: string;
    parts: number;
    stepCount: number;
    steps?: {
      id: Anchor;
      title: string;
      hash?: Hash;
    }[];
    estimate?: Estimate;
    cover?: Image;
    requires?: string[];
    tags?: string[];
    updated?: string;
    translation: Translation;
    hash: Hash;
  }[];
  labels?: string;
  ids?: string;
  schemas?: Record<string, string>;
}

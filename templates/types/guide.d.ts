// Guide document v1. Made from guide.schema.json by scripts/make-types.py: do not edit.

/** One of these words, or a later one: ignore what you do not know. */
export type Open<T extends string> = T | (string & {});

export type Id = string;

export type Locale = string;

export type Hash = string;

export interface Source {
  file?: string;
  line: number;
  endLine?: number;
}

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

export interface Qr {
  payload: string;
  ecc: "L" | "M" | "Q" | "H";
  version?: number;
  mask?: number;
  modules?: number;
  quietZone?: number;
  png?: Image;
  svg?: string;
}

export interface Target {
  key?: Id;
  text?: string;
  role?: string;
  icon?: string;
  href?: string;
}

export interface Action {
  kind: Open<"click" | "navigate" | "input" | "select" | "scan" | "locate" | "wait">;
  verb?: string;
  target?: Target;
  optional?: boolean;
  confidence: "authored" | "high" | "medium" | "low";
  at: string;
}

export interface Substep {
  /** as written, with decimals and a letter: 2, 1.2, 4B */
  number: string;
  /** the letter of an alternative: B for 4B */
  letter?: string;
  /** as that of a step */
  title: string;
  origin?: string;
  source: Source;
}

export interface Step {
  id: Anchor;
  number: number;
  label: string;
  /** without the step word and the number. Of an item of a list: its first sentence, or at most 80 characters of it, up to the end of a word, and then an ellipsis (…) */
  title: string;
  /** the title with its markup; only for a step that is no heading, and only if there is markup */
  titleContent?: Inline[];
  url?: string;
  /** former anchors that still work */
  legacyAnchors?: string[];
  origin?: string;
  /** the steps inside the step; their text is part of its blocks */
  substeps?: Substep[];
  surface?: string;
  optional?: boolean;
  blocks: Block[];
  /** plain text of blocks, for chatbots and search */
  text: string;
  html?: string;
  actions?: Action[];
  estimate?: Estimate;
  qr?: Qr;
  translation?: Translation;
  hash: Hash;
  source: Source;
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  level?: number;
  /** content between this step and the next, under a separate heading */
  interlude?: Block[];
}

export interface Part {
  id: Anchor;
  kind: Open<"explicit" | "section" | "implicit" | "box">;
  number?: number;
  title: string;
  surface?: string;
  blocks: Block[];
  steps: Step[];
  source?: Source;
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  label?: string;
  url?: string;
  level?: number;
  /** the containers that the part is in, outermost first; neighbours with the same source share one */
  boxes?: Box[];
}

export interface Box {
  kind: Open<"tip" | "info" | "warning" | "danger" | "details" | "note" | "important" | "caution" | "v-pre" | "raw" | "steps">;
  title?: string;
  id?: string;
  open?: boolean;
  source?: Source;
}

export interface Prerequisite {
  id: Anchor;
  text: string;
  blocks: Block[];
  requires?: {
    type: string;
    value: string;
  }[];
  guide?: Id;
  source?: Source;
}

export interface Prerequisites {
  title: string;
  lead?: Block[];
  items: Prerequisite[];
  source?: Source;
  closing?: Block[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
}

export interface Alternate {
  locale: Locale;
  url: string;
  json?: string;
  status: string;
}

export type Anchor = string;

export interface Footnote {
  number: number;
  uses?: number;
  text: string;
  blocks: Block[];
  source?: Source;
}

export interface InlineText {
  type: "text";
  text: string;
}

export interface InlineCode {
  type: "code";
  text: string;
}

export interface InlineStrong {
  type: "strong";
  content: Inline[];
}

export interface InlineEmphasis {
  type: "emphasis";
  content: Inline[];
}

export interface InlineStrikethrough {
  type: "strikethrough";
  content: Inline[];
  text: string;
}

export interface InlineLink {
  type: "link";
  href: string;
  title?: string;
  content: Inline[];
  external?: boolean;
  guide?: Id;
  step?: Anchor;
}

export interface InlineIcon {
  type: "icon";
  name?: string;
  image?: Image;
  text?: string;
}

export interface InlineUiLabel {
  type: "uiLabel";
  text: string;
  key: string;
  role?: string;
  form?: string;
}

export interface InlineHtml {
  type: "html";
  html: string;
  text: string;
}

export interface InlineFootnoteReference {
  type: "footnoteReference";
  number: number;
  text: string;
}

export interface InlineBreak {
  type: "break";
}

export type Inline =
  | InlineText
  | InlineCode
  | InlineStrong
  | InlineEmphasis
  | InlineStrikethrough
  | InlineLink
  | InlineIcon
  | InlineUiLabel
  | InlineHtml
  | InlineFootnoteReference
  | InlineBreak;

export interface BlockParagraph {
  type: "paragraph";
  content: Inline[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockHeading {
  type: "heading";
  level: number;
  id?: string;
  content: Inline[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockList {
  type: "list";
  ordered: boolean;
  start?: number;
  items: {
    /** a task, and whether it is checked */
    checked?: boolean;
    blocks: Block[];
    source?: Source;
  }[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockImage {
  type: "image";
  image: Image;
  caption?: Inline[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockGallery {
  type: "gallery";
  images: Image[];
  text: string;
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockCallout {
  type: "callout";
  kind: Open<"tip" | "info" | "warning" | "danger" | "details" | "note" | "important" | "caution">;
  title?: string;
  id?: string;
  open?: boolean;
  blocks: Block[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockPrerequisites {
  type: "prerequisites";
  title: string;
  lead?: Block[];
  items: Prerequisite[];
  closing?: Block[];
  text: string;
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockWrapper {
  type: "wrapper";
  kind: Open<"v-pre" | "raw" | "steps">;
  blocks: Block[];
  text: string;
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockCode {
  type: "code";
  text: string;
  language?: string;
  title?: string;
  firstLineNumber?: number;
  marks?: {
    line: number;
    kinds: (Open<"highlight" | "focus" | "added" | "removed" | "error" | "warning">)[];
  }[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockCodeGroup {
  type: "codeGroup";
  blocks: Block[];
  text: string;
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockTable {
  type: "table";
  header: Inline[][];
  rows: Inline[][][];
  align?: string[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockQuote {
  type: "quote";
  blocks: Block[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockDivider {
  type: "divider";
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockHtml {
  type: "html";
  html: string;
  text: string;
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockQr {
  type: "qr";
  qr: Qr;
  text?: string;
  caption?: Block[];
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export interface BlockTableOfContents {
  type: "tableOfContents";
  items: {
    level: number;
    id: string;
    text: string;
  }[];
  text: string;
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  source?: Source;
}

export type Block =
  | BlockParagraph
  | BlockHeading
  | BlockList
  | BlockImage
  | BlockGallery
  | BlockCallout
  | BlockPrerequisites
  | BlockWrapper
  | BlockCode
  | BlockCodeGroup
  | BlockTable
  | BlockQuote
  | BlockDivider
  | BlockHtml
  | BlockQr
  | BlockTableOfContents;

export interface Guide {
  "$schema"?: string;
  schemaVersion: `1.${number}`;
  kind: "guide";
  id: Id;
  locale: Locale;
  sourceLocale: Locale;
  dir: "ltr" | "rtl";
  title: string;
  slug: string;
  url: string;
  canonical?: string;
  alternates: Alternate[];
  breadcrumbs?: {
    title: string;
    url?: string;
  }[];
  summary?: string;
  tags?: string[];
  surface?: string;
  intro?: Block[];
  prerequisites?: Prerequisites;
  parts: Part[];
  stepCount: number;
  estimate?: Estimate;
  qr?: Qr;
  links?: {
    href: string;
    guide?: Id;
    step?: Id;
    external?: boolean;
  }[];
  editUrl?: string;
  updated?: string;
  translation: Translation;
  hash: Hash;
  source: Source;
  /** BCP 47 tag, present only if the text is in another language than the document (fallback) */
  lang?: string;
  footnotes?: Footnote[];
}

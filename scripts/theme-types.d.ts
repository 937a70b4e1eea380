// Types of the theme's scripts, for `make lint`. The parts of assets/theme/ are checked as scripts of one page, as they are published.

// What the library of this TypeScript does not know yet, or knows too widely.
interface Array<T> {
  findLast(predicate: (value: T, index: number, array: T[]) => unknown): T | undefined;
}
interface Element {
  textContent: string;
}
interface ParentNode {
  /** Whether it may be missing is for the caller to know: the type of the variable says so. */
  querySelector<T extends Element | null = HTMLElement>(selectors: string): T;
  querySelectorAll(selectors: string): NodeListOf<any>;
}
interface GlobalEventHandlers {
  oncancel: ((event: Event) => void) | null;
}
interface WindowEventMap {
  "roteiro:progress": CustomEvent<string>;
}

/** What a selector finds: the element that its last part names. */
type Selected<S extends string> =
  S extends `${string} ${infer Last}` ? Selected<Last>
  : S extends `${infer Name}${"[" | ":" | "."}${string}` ? Selected<Name>
  : S extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[S]
  : HTMLElement;

/** Of a page of the site: a step in its list. */
interface PageStep {
  node: HTMLElement;
  id: string;
  hash: string | undefined;
  heading: HTMLElement;
  box: HTMLInputElement;
  entry: HTMLAnchorElement | undefined;
  number: number;
}
interface Part {
  bar: HTMLElement;
  name: string;
  steps: PageStep[];
}
interface StepDialog {
  bar: HTMLProgressElement;
  place: HTMLElement;
  list: HTMLOListElement;
  room: HTMLElement;
  previous: HTMLButtonElement;
  next: HTMLButtonElement;
  box: HTMLDialogElement;
  index: number;
  /** What stands in the page where the step was. */
  stand: HTMLElement | null;
}

// The web component. What a document says may be of any type until it is checked.
type Unchecked = any;
type Child = Node | string | false | null | undefined | Child[];
type Kinds = Record<string, (value: Unchecked) => any>;
type Draw = (values: Unchecked) => Child[];
interface DrawnStep {
  step: Unchecked;
  box: HTMLInputElement;
  note: HTMLElement;
  node: HTMLElement;
  details: HTMLDetailsElement | false | "" | null | undefined;
  isDone?: boolean;
}
interface DrawnGuide {
  guide: Unchecked;
  base: string;
  node: HTMLElement;
  go(id: unknown, takesFocus?: boolean): boolean;
  status(): string;
  counts(): { done: number; total: number };
  /** Ends listening to other tabs. */
  end(): void;
}

// Pagefind: https://pagefind.app/docs/api-reference/
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: FoundPage[] }>;
}
interface FoundPage {
  id: string;
  score: number;
  data(): Promise<PageData>;
}
interface PageData {
  url: string;
  raw_content: string;
  meta: { title?: string };
  anchors: { element: string; id: string; text?: string; location: number }[];
  weighted_locations: { location: number; weight: number }[];
}

/** Of a page that was found: what stands below one heading, and how well it says what was asked for. */
interface Section {
  level: number;
  text: string;
  from: number;
  to: number;
  /** Where the text after the heading begins. */
  begin: number;
  id: string;
  above: Section | undefined;
  /** The weight of each term of the query. */
  best: Map<string, number>;
  /** The terms that the heading says. */
  named: Set<string>;
  excerpt: string;
  score: number;
}
interface RankedPage {
  page: PageData;
  score: number;
  found: Set<string>;
  named: number;
  ranked: Section[];
}

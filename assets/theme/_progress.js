/**
 * What a reader has done of one guide, kept in this browser: the one place that reads and writes it.
 * Format: localStorage["roteiro:progress:1:" + guide], described by /api/v1/schema/progress.schema.json.
 * A tick keeps the step's hash, so that a step which changed since is not taken for done.
 */
class Progress {
  /**
   * Where a browser refuses to store, the page remembers for as long as it is open.
   * @type {Map<string, string>}
   */
  static #memory = new Map();

  /** @type {Map<string, string>} */
  // @ts-expect-error read() sets it.
  steps;
  /** @type {Set<string>} */
  // @ts-expect-error read() sets it.
  items;
  /** @type {Record<string, any>} */
  // @ts-expect-error read() sets it.
  kept;

  /** @param {string} guide */
  constructor(guide) {
    this.guide = guide;
    this.key = "roteiro:progress:1:" + guide;
    this.read();
  }

  /** Reads anew, because another tab may have written. What is damaged counts as nothing; what a later version added stays. */
  read() {
    /** @type {(value: any) => Record<string, any>} */
    const record = (value) => (Object.prototype.toString.call(value) === "[object Object]" ? value : {});
    /** @type {(value: any) => value is string} */
    const isText = (value) => typeof value === "string";
    let text = Progress.#memory.get(this.key);
    /** @type {Record<string, any> | undefined} */
    let kept;
    try {
      // @ts-expect-error What is not there is parsed as `null`.
      kept = record(JSON.parse(text ?? localStorage.getItem(this.key)));
    } catch {
      // Damaged, or refused.
    }
    if (kept?.guide !== this.guide || !/^1\.\d+$/.test(kept.schemaVersion)) kept = {};
    this.kept = { schemaVersion: "1.0", ...kept, guide: this.guide };
    this.steps = new Map(Object.entries(record(kept.steps)).filter(([, hash]) => isText(hash)));
    this.items = new Set([kept.prerequisites].flat().filter(isText));
    /**
     * The id of the step that was ticked last.
     * @type {string | undefined}
     */
    this.last = isText(kept.last) ? kept.last : undefined;
  }

  /**
   * "done", "changed" since it was done, or "open".
   * @param {{ id?: any, hash?: any }} step
   */
  state({ id, hash }) {
    return !this.steps.has(id) ? "open" : this.steps.get(id) === String(hash) ? "done" : "changed";
  }

  /**
   * A step without an id cannot be known again.
   * @param {{ id?: any, hash?: any }} step
   * @param {boolean} isDone
   */
  tick({ id, hash }, isDone) {
    if (typeof id !== "string") return;
    this.#write(() => {
      if (isDone) this.steps.set((this.last = id), String(hash));
      else this.steps.delete(id);
    });
  }

  /** @param {string} id @param {boolean} isDone */
  tickItem(id, isDone) {
    this.#write(() => this.items[isDone ? "add" : "delete"](id));
  }

  /**
   * Calls `changed` whenever this guide's progress was written, in this tab or another. Returns what ends it.
   * @param {() => void} changed
   */
  watch(changed) {
    /** @param {any} event */
    const heard = ({ key, detail = key }) => {
      if (detail !== this.key && detail !== null) return;
      this.read();
      changed();
    };
    addEventListener("storage", heard);
    addEventListener("roteiro:progress", heard);
    return () => {
      removeEventListener("storage", heard);
      removeEventListener("roteiro:progress", heard);
    };
  }

  /** @param {() => void} change */
  #write(change) {
    this.read();
    change();
    const { kept, steps, items, last } = this;
    const done = { steps: Object.fromEntries(steps), prerequisites: [...items], last, updated: new Date().toISOString() };
    const text = JSON.stringify({ ...kept, ...done });
    Progress.#memory.delete(this.key);
    try {
      localStorage.setItem(this.key, text);
    } catch {
      Progress.#memory.set(this.key, text);
    }
    dispatchEvent(new CustomEvent("roteiro:progress", { detail: this.key }));
  }

  /** What is ticked will be there tomorrow. */
  get isKept() {
    return !Progress.#memory.has(this.key);
  }
}

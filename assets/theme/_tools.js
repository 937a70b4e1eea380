/** Short names for what every part does, and the words that the page handed over. */
/** @type {Record<string, string>} */
// @ts-expect-error The page loads this as a classic script, so there is a current one.
const words = document.currentScript.dataset;
/** @type {<S extends string>(selector: S, from?: ParentNode) => Selected<S>[]} */
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
/** @type {<S extends string, T extends Element | null = Selected<S>>(selector: S, from?: ParentNode) => T} */
const one = (selector, from = document) => from.querySelector(selector);
/** @type {(text: string, values: Record<string, any>) => string} */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
/**
 * `forms` is JSON: the text for each plural category of the page's language.
 * @type {(forms: string, n: number) => string}
 */
const count = (forms, n) => {
  const language = document.documentElement.lang;
  const texts = JSON.parse(forms);
  return fill(texts[new Intl.PluralRules(language).select(n)] ?? texts.other, { n: n.toLocaleString(language) });
};

/** @type {<K extends keyof HTMLElementTagNameMap>(tag: K, look: string, ...content: (Node | string)[]) => HTMLElementTagNameMap[K]} */
const make = (tag, look, ...content) => {
  const node = document.createElement(tag);
  node.className = look;
  node.append(...content);
  return node;
};

/** @type {(look: string, label: string, action: () => void) => HTMLButtonElement} */
const button = (look, label, action) => {
  const node = make("button", look, label);
  node.type = "button";
  node.onclick = action;
  return node;
};

/** @type {HTMLElement} */
// @ts-expect-error Every page has it.
const news = document.getElementById("page.news");

/**
 * A modal dialog that is there only while it is open; `closed` hears when it has gone. What is outside of it says nothing to a screen reader, so
 * news come along.
 * @type {(look: string, label: string, content: (Node | string)[], closed?: () => void) => HTMLDialogElement}
 */
const openDialog = (look, label, content, closed) => {
  const box = make("dialog", look, ...content);
  box.setAttribute("aria-label", label);
  box.onclose = () => {
    closed?.();
    box.remove();
    (all("dialog[open]").at(-1) ?? document.body).append(news);
  };
  box.append(news);
  document.body.append(box);
  box.showModal();
  return box;
};

/**
 * Tells a screen reader.
 * @param {string} text
 */
const say = (text) => {
  news.textContent = text;
};

/**
 * Puts `text` onto the clipboard and says so on the button for a while; where it may not, nothing happens and false comes back.
 * @param {string} text @param {Element} place @param {string} done
 */
const copy = async (text, place, done) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  const before = place.textContent;
  place.textContent = done;
  say(done);
  setTimeout(() => (place.textContent = before), 2000);
  return true;
};

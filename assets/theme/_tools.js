/** Short names for what every part does, and the words that the page handed over. */
const words = document.currentScript.dataset;
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const one = (selector, from = document) => from.querySelector(selector);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
/** `forms` is JSON: the text for each plural category of the page's language. */
const count = (forms, n) => {
  const language = document.documentElement.lang;
  const texts = JSON.parse(forms);
  return fill(texts[new Intl.PluralRules(language).select(n)] ?? texts.other, { n: n.toLocaleString(language) });
};

const make = (tag, look, ...content) => {
  const node = document.createElement(tag);
  node.className = look;
  node.append(...content);
  return node;
};

const button = (look, label, action) => {
  const node = make("button", look, label);
  node.type = "button";
  node.onclick = action;
  return node;
};

const news = document.getElementById("page.news");

/** A modal dialog that is there only while it is open; `closed` hears when it has gone. What is outside of it says nothing to a screen reader, so news come along. */
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

/** Tells a screen reader. */
const say = (text) => {
  news.textContent = text;
};

/** Puts `text` onto the clipboard and says so on the button for a while; where it may not, nothing happens and false comes back. */
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

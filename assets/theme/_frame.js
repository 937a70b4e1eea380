/** The frame of the page: light and dark, languages, menu and outline as drawers, what a printer needs. */
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
const themeKey = "roteiro:theme";

const keptTheme = () => {
  try {
    return localStorage.getItem(themeKey);
  } catch {
    return null;
  }
};

const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);

/** The switch says what it does next. */
const nameSwitch = () => one(".theme-switch").setAttribute("aria-label", isDark() ? words.light : words.dark);

/** @param {string | null} theme */
const showTheme = (theme) => {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
  nameSwitch();
};

showTheme(keptTheme());
dark.onchange = nameSwitch;
for (const node of all(".live[hidden]")) node.hidden = false;

one(".theme-switch").onclick = () => {
  const theme = isDark() ? "light" : "dark";
  const isSystems = dark.matches === (theme === "dark");
  showTheme(theme);
  try {
    if (isSystems) localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // It holds for this page then.
  }
};

/** @type {HTMLDetailsElement | null} */
const languages = one(".languages details");
if (languages) {
  // @ts-expect-error What is clicked at is a node.
  addEventListener("click", ({ target }) => languages.contains(target) || (languages.open = false));
  languages.onkeydown = ({ key }) => {
    if (key !== "Escape") return;
    languages.open = false;
    one("summary", languages).focus();
  };
  // The step that is being read has the same id in every language.
  for (const link of all("a", languages)) link.addEventListener("click", () => (link.hash = hashInView() || location.hash));
}

/** @param {HTMLElement | null} opener @param {HTMLElement | null} nav @param {string} look */
const drawer = (opener, nav, look) => {
  if (!opener || !nav) return;
  nav.classList.add("drawn");
  opener.onclick = (event) => {
    event.preventDefault();
    const place = make("span", "");
    nav.replaceWith(place);
    const head = make("div", "bar", button("tool close", words.close, () => box.close()));
    const box = openDialog("drawer " + look, opener.textContent, [head, nav], () => place.replaceWith(nav));
    /** @param {any} event */
    box.onclick = ({ target }) => (target === box || target.closest("a")) && box.close();
  };
};

drawer(one(".menu-link a"), one("nav.menu"), "start");
drawer(one(".outline-link a"), one("nav.outline"), "end");

/** @type {HTMLDetailsElement[]} */
let opened = [];
addEventListener("beforeprint", () => {
  opened = all("article details:not([open])");
  for (const node of opened) node.open = true;
});
addEventListener("afterprint", () => {
  for (const node of opened) node.open = false;
});

if (navigator.clipboard) {
  for (const box of all(".code")) {
    const label = button("code-copy", words.copy, () => copy(one("code", box).textContent, label, words.codeCopied));
    box.append(label);
  }
}

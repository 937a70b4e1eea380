/** Ticks of a guide: kept in this browser, in the format that the web component keeps too. */
/** @type {HTMLElement | null} */
const guide = one("article[data-guide]");
/** @type {Progress} */
// @ts-expect-error Steps, and all that asks for it, are in guides alone.
const progress = guide && new Progress(guide.dataset.guide);

/**
 * As the list in the page numbers it.
 * @param {HTMLElement} node
 */
const numberOf = (node) => {
  /** @type {any} */
  const list = node.parentElement;
  let number = list.start;
  for (const item of list.children) {
    if (item.hasAttribute("value")) number = item.value;
    if (item === node) return number;
    number += 1;
  }
};

/** @type {PageStep[]} */
// @ts-expect-error What an outline links with is a link.
const steps = all(".step[data-hash]").map((node) => ({
  node,
  number: numberOf(node),
  id: node.dataset.step ?? node.id,
  hash: node.dataset.hash,
  heading: one(":scope > :is(h1, h2, h3, h4, h5, h6, .step-title)", node),
  box: one(".step-tools input", node),
  entry: one(`.outline a[href="#${CSS.escape(node.id)}"]`) ?? all(".outline a").find((link) => decodeURIComponent(link.hash.slice(1)) === node.id),
}));
/** @type {[string, HTMLInputElement][]} */
// @ts-expect-error Filtered: each has its box.
const items = all(".prerequisite-list > li").map((node) => [node.id.replace("prerequisite.", ""), one("input", node)]).filter(([, box]) => box);

/** @param {HTMLElement} node */
const partOf = (node) => node.closest(".part") ?? guide;
/** @type {Part[]} */
const parts = all(".part-bar").map((bar) => ({ bar, name: one(".part-name", bar).textContent, steps: steps.filter(({ node }) => partOf(node) === partOf(bar)) }));
/**
 * The name of the step's part, where there are several.
 * @param {PageStep} step
 * @returns {string}
 */
// @ts-expect-error Every step is of one of them.
const partName = (step) => (parts.length > 1 ? parts.find(({ steps }) => steps.includes(step)).name : "");
/** @param {PageStep} step */
const isDone = (step) => progress.state(step) === "done";

/** @param {PageStep} step */
const showStep = (step) => {
  const state = progress.state(step);
  step.box.checked = state === "done";
  step.node.classList.toggle("done", state === "done");
  step.entry?.classList.toggle("done", state === "done");
  /** @type {HTMLElement | null} */
  const note = one(".step-note", step.node);
  if (state !== "changed") note?.remove();
  else if (!note) one(".step-tools", step.node).before(make("p", "step-note", words.changed));
};

const lastStep = steps.at(-1)?.node;
/** What a guide that is done says at its head and at its end, which is outside boxes: one of them may be closed. */
const ends = [one(".start"), lastStep?.closest(".callout:not(.callout *)") ?? lastStep?.parentElement].filter((node) => node).map((before) => {
  const again = button("button alt", words.restart, () => {
    // What is gone does not come back: it is asked once more.
    if (again.textContent === words.restart) {
      again.textContent = words.restartSure;
      return;
    }
    for (const step of steps) progress.tick(step, false);
    for (const [id] of items) progress.tickItem(id, false);
    one("h1").scrollIntoView();
    one(".start a").focus({ preventScroll: true });
  });
  again.onblur = () => (again.textContent = words.restart);
  const end = make("p", "finish", make("span", "finished", "✓ " + words.finished), again);
  end.hidden = true;
  // @ts-expect-error What is missing was left out.
  before.after(end);
  return end;
});

const showStart = () => {
  /** @type {HTMLAnchorElement | null} */
  const link = one(".start a");
  if (!link) return;
  const after = steps.findIndex(({ id }) => id === progress.last);
  const next = steps.slice(after + 1).find((step) => !isDone(step)) ?? steps.find((step) => !isDone(step));
  // @ts-expect-error It has a parent.
  link.parentElement.hidden = !next;
  for (const end of ends) end.hidden = Boolean(next);
  if (!next) return;
  const part = partName(next);
  link.textContent = steps.some(isDone) ? fill(part ? words.resumePart : words.resume, { n: next.number, part }) : words.start;
  link.href = "#" + encodeURIComponent(next.node.id);
};

/** A guide in the menu is finished when as many of its steps are ticked as it has. */
const showMenu = () => {
  for (const link of all(".menu a[data-guide]")) {
    // @ts-expect-error The selector wants the attribute.
    const isFinished = new Progress(link.dataset.guide).steps.size >= Number(link.dataset.steps);
    one(".finished", link)?.remove();
    if (isFinished) link.append(make("span", "finished", "✓", make("span", "visually-hidden", " (" + words.finished + ")")));
  }
};

const refresh = () => {
  for (const step of steps) showStep(step);
  for (const [id, box] of items) box.checked = progress.items.has(id);
  for (const part of parts) {
    const done = part.steps.filter(isDone).length;
    one("progress", part.bar).value = done;
    one(".part-count", part.bar).textContent = fill(words.done, { n: done, m: part.steps.length });
  }
  showStart();
  showMenu();
};

if (guide) {
  for (const step of steps) step.box.onchange = () => progress.tick(step, step.box.checked);
  for (const [id, box] of items) box.onchange = () => progress.tickItem(id, box.checked);
  for (const link of all("a.step-link")) {
    link.onclick = (event) => {
      if (!navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // @ts-expect-error It has its words in one.
      copy(link.href, link.firstElementChild, words.copied).then((isCopied) => {
        if (!isCopied) location.hash = link.hash;
        // Where only the number is shown, the words are.
        link.classList.toggle("copied", isCopied);
        setTimeout(() => link.classList.remove("copied"), 2000);
      });
    };
  }
  progress.watch(refresh);
  // A page that comes back by the browser's history shows what was done meanwhile.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    progress.read();
    refresh();
  });
  refresh();
}

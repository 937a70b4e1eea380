/** One step at a time: a dialog borrows the step from the page. It has an address of its own (`?focus#step`), so that Back leaves it. */
const isFocused = () => new URLSearchParams(location.search).has("focus");
/** @type {StepDialog | null | undefined} */
let focused;

const indexOfHash = () => Math.max(0, steps.findIndex(({ node }) => node.id === decodeURIComponent(location.hash.slice(1))));

/** @param {StepDialog} dialog */
const giveBack = ({ stand, index }) => stand?.replaceWith(steps[index].node);

/** @param {number} index */
const showFocus = (index) => {
  const step = steps[index];
  if (!focused) {
    const bar = make("progress", "");
    bar.max = steps.length;
    bar.setAttribute("aria-label", one("h1").textContent);
    const place = make("span", "part-count");
    const list = make("ol", "steps");
    const room = make("div", "room", list);
    const previous = button("tool", words.previous, () => goTo(opened.index - 1));
    const next = button("tool main", words.next, () => (steps[opened.index + 1] ? goTo(opened.index + 1) : leaveFocus()));
    const head = make("div", "bar", place, bar, button("tool close", words.focusClose, leaveFocus));
    const box = openDialog("stepper", one("h1").textContent, [head, room, make("div", "foot", previous, next)], () => {
      giveBack(opened);
      const { node, heading } = steps[opened.index];
      focused = null;
      root.classList.remove("focusing");
      // After the browser has gone back, or given the focus back, to where the reader was before.
      requestAnimationFrame(() => {
        history.replaceState(history.state, "", location.pathname + "#" + encodeURIComponent(node.id));
        for (const box of all("details")) box.open ||= box.contains(node);
        // @ts-expect-error The library of this TypeScript does not know "instant".
        node.scrollIntoView({ behavior: "instant" });
        heading.focus({ preventScroll: true });
      });
    });
    root.classList.add("focusing");
    /** @type {StepDialog} */
    const opened = { bar, place, list, room, previous, next, box, index, stand: null };
    focused = opened;
    listen(opened);
  }
  giveBack(focused);
  focused.index = index;
  focused.stand = make("li", "step");
  focused.list.start = step.number;
  step.node.replaceWith(focused.stand);
  focused.list.replaceChildren(step.node);
  focused.place.textContent = [partName(step), fill(words.place, { n: index + 1, m: steps.length })].filter(Boolean).join(" · ");
  focused.bar.value = index + 1;
  focused.previous.disabled = index === 0;
  focused.next.textContent = index === steps.length - 1 ? words.focusFinish : words.next;
  focused.room.scrollTop = 0;
  step.heading.tabIndex = -1;
  step.heading.focus({ preventScroll: true });
};

/** @param {number} index */
const goTo = (index) => {
  if (!steps[index]) return;
  history.replaceState(history.state, "", "?focus#" + encodeURIComponent(steps[index].node.id));
  showFocus(index);
};

const leaveFocus = () => {
  if (history.state?.focus) return history.back();
  history.replaceState(null, "", location.pathname + location.hash);
  focused?.box.close();
};

/** @param {StepDialog} dialog */
const listen = (dialog) => {
  const { box, room } = dialog;
  box.oncancel = (event) => {
    event.preventDefault();
    leaveFocus();
  };
  /** @param {any} event */
  box.onkeydown = ({ key, target }) => {
    /** @type {number | undefined} */
    // @ts-expect-error Other keys have none.
    const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!way || target.closest("pre, .table, [type=radio]")) return;
    goTo(dialog.index + (root.dir === "rtl" ? -way : way));
  };
  /** @type {Touch | null} */
  let from;
  room.addEventListener("touchstart", ({ touches, target }) => {
    // @ts-expect-error What is touched is an element.
    from = touches.length === 1 && !target.closest("pre, .table") ? touches[0] : null;
  }, { passive: true });
  room.addEventListener("touchend", ({ changedTouches: [to] }) => {
    if (!from) return;
    const across = to.clientX - from.clientX;
    if (Math.abs(across) < 60 || Math.abs(across) < 2 * Math.abs(to.clientY - from.clientY)) return;
    goTo(dialog.index + (across < 0 === (root.dir !== "rtl") ? 1 : -1));
  });
};

if (steps.length) {
  for (const part of parts) {
    one(".focus-open", part.bar).onclick = () => {
      const step = inView(part.steps) ?? part.steps[0];
      history.pushState({ focus: true }, "", "?focus#" + encodeURIComponent(step.node.id));
      showFocus(steps.indexOf(step));
    };
  }
  addEventListener("popstate", () => {
    if (!isFocused()) focused?.box.close();
    else if (focused?.index !== indexOfHash()) showFocus(indexOfHash());
  });
  if (isFocused()) showFocus(indexOfHash());
}

/** One step at a time: a dialog borrows the step from the page. It has an address of its own (`?focus#step`), so that Back leaves it. */
const isFocused = () => new URLSearchParams(location.search).has("focus");
let focus;

const indexOfHash = () => Math.max(0, steps.findIndex(({ node }) => node.id === decodeURIComponent(location.hash.slice(1))));

const giveBack = () => focus.stand?.replaceWith(steps[focus.index].node);

const showFocus = (index) => {
  const step = steps[index];
  if (!focus) {
    const bar = make("progress", "");
    bar.max = steps.length;
    bar.setAttribute("aria-label", one("h1").textContent);
    const place = make("span", "part-count");
    const list = make("ol", "steps");
    const room = make("div", "room", list);
    const previous = button("tool", words.previous, () => goTo(focus.index - 1));
    const next = button("tool main", words.next, () => (steps[focus.index + 1] ? goTo(focus.index + 1) : leaveFocus()));
    const head = make("div", "bar", place, bar, button("tool close", words.focusClose, leaveFocus));
    focus = { bar, place, list, room, previous, next };
    focus.box = openDialog("stepper", one("h1").textContent, [head, room, make("div", "foot", previous, next)], () => {
      giveBack();
      const { node, heading } = steps[focus.index];
      focus = null;
      root.classList.remove("focusing");
      // After the browser has gone back, or given the focus back, to where the reader was before.
      requestAnimationFrame(() => {
        history.replaceState(history.state, "", location.pathname + "#" + encodeURIComponent(node.id));
        node.scrollIntoView({ behavior: "instant" });
        heading.focus({ preventScroll: true });
      });
    });
    root.classList.add("focusing");
    listen(focus.box, room);
  }
  giveBack();
  focus.index = index;
  focus.stand = make("li", "step");
  focus.list.start = step.number;
  step.node.replaceWith(focus.stand);
  focus.list.replaceChildren(step.node);
  focus.place.textContent = [partName(step), fill(words.place, { n: index + 1, m: steps.length })].filter(Boolean).join(" · ");
  focus.bar.value = index + 1;
  focus.previous.disabled = index === 0;
  focus.next.textContent = index === steps.length - 1 ? words.focusFinish : words.next;
  focus.room.scrollTop = 0;
  step.heading.tabIndex = -1;
  step.heading.focus({ preventScroll: true });
};

const goTo = (index) => {
  if (!steps[index]) return;
  history.replaceState(history.state, "", "?focus#" + encodeURIComponent(steps[index].node.id));
  showFocus(index);
};

const leaveFocus = () => {
  if (history.state?.focus) return history.back();
  history.replaceState(null, "", location.pathname + location.hash);
  focus.box.close();
};

const listen = (box, room) => {
  box.oncancel = (event) => {
    event.preventDefault();
    leaveFocus();
  };
  box.onkeydown = ({ key, target }) => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!way || target.closest("pre, .table, [type=radio]")) return;
    goTo(focus.index + (root.dir === "rtl" ? -way : way));
  };
  let from;
  room.addEventListener("touchstart", ({ touches, target }) => {
    from = touches.length === 1 && !target.closest("pre, .table") ? touches[0] : null;
  }, { passive: true });
  room.addEventListener("touchend", ({ changedTouches: [to] }) => {
    if (!from) return;
    const across = to.clientX - from.clientX;
    if (Math.abs(across) < 60 || Math.abs(across) < 2 * Math.abs(to.clientY - from.clientY)) return;
    goTo(focus.index + (across < 0 === (root.dir !== "rtl") ? 1 : -1));
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
    if (!isFocused()) focus?.box.close();
    else if (focus?.index !== indexOfHash()) showFocus(indexOfHash());
  });
  if (isFocused()) showFocus(indexOfHash());
}

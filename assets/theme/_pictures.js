/** Pictures in a dialog that enlarges them, which Back closes; the colour behind a picture goes when the picture has come. */
/** @type {HTMLDialogElement | null | undefined} */
let shown;
/** How often the browser was sent back, and has not said yet that it went. */
let returns = 0;
addEventListener("popstate", () => {
  if (returns) returns -= 1;
  else if (!history.state?.picture) shown?.close();
});

/** @param {HTMLAnchorElement} link */
const showPicture = (link) => {
  const picture = one("img", link);
  const image = make("img", "");
  image.alt = picture.alt;
  image.src = link.href;
  let scale = 1;
  let fit = 1;
  /** @param {number} next */
  const size = (next, x = 0.5, y = 0.5) => {
    const left = (room.scrollLeft + room.clientWidth * x) / room.scrollWidth;
    const top = (room.scrollTop + room.clientHeight * y) / room.scrollHeight;
    scale = Math.min(Math.max(next, fit), fit * 8);
    image.width = Math.round((image.naturalWidth || picture.width) * scale);
    room.scrollLeft = left * room.scrollWidth - room.clientWidth * x;
    room.scrollTop = top * room.scrollHeight - room.clientHeight * y;
  };
  const start = () => {
    const [width, height] = [image.naturalWidth || picture.width, image.naturalHeight || picture.height];
    fit = Math.min(room.clientWidth / width, room.clientHeight / height, 2);
    size(fit);
  };
  const room = make("div", "room", image);
  room.tabIndex = 0;
  room.setAttribute("role", "group");
  room.setAttribute("aria-label", picture.alt || words.enlarge);
  const smaller = button("tool", "−", () => size(scale / 1.5));
  const larger = button("tool", "+", () => size(scale * 1.5));
  smaller.setAttribute("aria-label", words.zoomOut);
  larger.setAttribute("aria-label", words.zoomIn);
  const close = button("tool close", words.close, () => box.close());
  const head = make("div", "bar", make("p", "", picture.alt), smaller, larger, close);
  const box = openDialog("viewer", picture.alt || words.enlarge, [head, room], () => {
    shown = null;
    if (!history.state?.picture) return;
    returns += 1;
    history.back();
  });
  shown = box;
  history.pushState({ ...history.state, picture: true }, "");
  image.onload = start;
  if (image.complete) start();
  box.onkeydown = ({ key }) => {
    if (key === "+" || key === "=") size(scale * 1.5);
    if (key === "-") size(scale / 1.5);
  };
  room.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const area = room.getBoundingClientRect();
    size(scale * Math.exp(-event.deltaY / 200), (event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height);
  });
  room.ondblclick = () => size(scale > fit ? fit : fit * 2.5);
  image.draggable = false;
  room.onpointerdown = (event) => {
    // A finger scrolls by itself.
    if (event.pointerType === "mouse") room.setPointerCapture(event.pointerId);
  };
  room.onpointermove = (event) => {
    // @ts-expect-error The library of this TypeScript does not know "instant".
    if (room.hasPointerCapture(event.pointerId)) room.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: "instant" });
  };
};

addEventListener("click", (event) => {
  /** @type {HTMLAnchorElement | undefined} */
  // @ts-expect-error Where it is an element.
  const link = event.target.closest?.("a.zoom");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  showPicture(link);
});

for (const image of all(".picture img")) {
  const loaded = () => image.classList.add("loaded");
  if (image.complete && image.naturalWidth) loaded();
  else image.addEventListener("load", loaded);
}

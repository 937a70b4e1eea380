/** The outline marks where the reader is. */
/** @type {HTMLElement} */
const outline = one("nav.outline");
/** @type {{ link: HTMLAnchorElement, node: HTMLElement }[]} */
const targets = all(".outline a").flatMap((link) => {
  const node = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return node ? [{ link, node }] : [];
});

/**
 * The last of `nodes` that begins in the upper part of the screen.
 * @type {<T extends { node: HTMLElement }>(nodes: T[]) => T | undefined}
 */
const inView = (nodes) => nodes.findLast(({ node }) => node.getBoundingClientRect().top < innerHeight * 0.35);

const hashInView = () => {
  const step = inView(steps);
  return step ? "#" + step.node.id : "";
};

const follow = () => {
  const now = inView(targets)?.link;
  /** @type {HTMLElement | null} */
  const before = one("[aria-current]", outline);
  if (now === before) return;
  before?.removeAttribute("aria-current");
  now?.setAttribute("aria-current", "true");
  if (outline.scrollHeight > outline.clientHeight) outline.scrollTop = now ? now.offsetTop - outline.clientHeight / 2 : 0;
};

if (outline && targets.length) {
  let isAsked = false;
  addEventListener("scroll", () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      follow();
    });
  }, { passive: true });
  follow();
}

// A permanent link (/id/GUIDE.html) leads to the guide, at the step that its fragment names.
/** @type {HTMLAnchorElement} */
const link = document.querySelector("a");
link.search = location.search;
link.hash = location.hash;
location.replace(link.href);

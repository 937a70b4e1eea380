/** What a page does beyond being read. Everything here is an addition: without it the page is whole. */
(() => {
  "use strict";

  //# include _progress.js
  //# include _tools.js
  //# include _frame.js
  //# include _following.js
  //# include _outline.js
  //# include _focus.js
  //# include _pictures.js
  //# include _finding.js
  //# include _search.js
})();

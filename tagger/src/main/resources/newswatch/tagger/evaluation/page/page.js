"use strict";
(() => {
  const form = document.querySelector(".filter");
  const articles = [...document.querySelectorAll("main > article")];
  const nothing = document.querySelector(".nothing");
  let at = null;

  const ticked = name => new Set([...form.querySelectorAll(`[name=${name}]:checked`)].map(box => box.value));

  function filter() {
    const kinds = ticked("kind");
    const types = ticked("type");
    const all = kinds.size + types.size === 0;
    const wanted = error => {
      const [kind, type] = error.split(":");
      return (!kinds.size || kinds.has(kind)) && (!types.size || types.has(type));
    };
    let shown = 0;
    for (const article of articles) {
      let any = all;
      for (const part of article.querySelectorAll("[data-errors]")) {
        const fits = part.dataset.errors.split(" ").some(wanted);
        part.classList.toggle("quiet", !fits);
        any ||= fits;
      }
      article.hidden = !any;
      shown += any ? 1 : 0;
    }
    nothing.hidden = shown > 0;
    form.querySelector(".shown").value =
      `${shown} of ${articles.length} ${articles.length === 1 ? "article" : "articles"}`;
  }

  function next() {
    const errors = [...document.querySelectorAll("article:not([hidden]) mark.bad:not(.quiet)")];
    if (!errors.length) return;
    at?.classList.remove("here");
    at = errors[(errors.indexOf(at) + 1) % errors.length];
    at.classList.add("here");
    at.scrollIntoView({ block: "center" });
  }

  // A paragraph of one side stands beside the same of the other: both sides share the rows of their grid.
  for (const side of document.querySelectorAll(".side")) side.style.gridRow = `span ${side.children.length}`;

  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", event => event.preventDefault());
  form.querySelector(".next").addEventListener("click", next);
  filter();
})();

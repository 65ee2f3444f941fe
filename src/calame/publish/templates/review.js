"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const pair = (node, on) => {
    const number = node.dataset.number;
    all(`[data-number="${number}"]`).forEach((twin) => twin.classList.toggle("paired", on));
  };
  all("[data-number]").forEach((node) => {
    node.addEventListener("mouseenter", () => pair(node, true));
    node.addEventListener("mouseleave", () => pair(node, false));
    node.addEventListener("focusin", () => pair(node, true));
    node.addEventListener("focusout", () => pair(node, false));
  });
  const step = (by) => {
    const problems = all("a.problem[data-number]");
    const here = problems.indexOf(document.activeElement);
    const next = here < 0 && by < 0 ? problems.length - 1 : here + by;
    const target = problems[(next + problems.length) % problems.length];
    if (target) {
      target.focus();
      target.scrollIntoView({ block: "center" });
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea")) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });
  window.addEventListener("beforeprint", () => all("details").forEach((node) => node.setAttribute("open", "")));
})();

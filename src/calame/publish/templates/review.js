"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);

  // A sentence and its evidence light up together.
  const twins = (node) => all(`[data-number="${node.dataset.number}"]`);
  all("[data-number]").forEach((node) => {
    const pair = (on) => () => twins(node).forEach((twin) => twin.classList.toggle("paired", on));
    node.addEventListener("mouseenter", pair(true));
    node.addEventListener("mouseleave", pair(false));
    node.addEventListener("focusin", pair(true));
    node.addEventListener("focusout", pair(false));
  });

  // Filters: what carries none of the chosen tokens is hidden, and so is what is left empty.
  const filters = one(".filters");
  const buttons = all("button", filters);
  const chosen = new Set();
  const fits = (tokens) => chosen.size === 0 || tokens.split(" ").some((token) => chosen.has(token));
  const visible = (node) => all("[data-in]", node).some((inner) => !inner.hidden);
  const filter = () => {
    buttons.forEach((button) => {
      const on = button.dataset.filter ? chosen.has(button.dataset.filter) : chosen.size === 0;
      button.setAttribute("aria-pressed", String(on));
    });
    const marked = all("[data-in]");
    marked.forEach((node) => (node.hidden = !fits(node.dataset.in)));
    all("a.s").forEach((node) => node.classList.toggle("off", !fits(node.dataset.tokens)));
    all(".row:not(.head)").forEach((row) => (row.hidden = chosen.size > 0 && !visible(row)));
    all(".part").forEach((part) => (part.hidden = chosen.size > 0 && !visible(part)));
    document.body.classList.toggle("narrowed", chosen.size > 0);
    const count = (kind) => marked.filter((node) => node.dataset.kind === kind && !node.hidden).length;
    const status = one("[data-shown]");
    status.textContent = status.dataset.shown
      .replace("{sentences}", count("sentence"))
      .replace("{findings}", count("finding"));
  };
  const showAll = () => {
    chosen.clear();
    filter();
  };
  buttons.forEach((button) =>
    button.addEventListener("click", () => {
      const token = button.dataset.filter;
      if (!token) return showAll();
      if (!chosen.delete(token)) chosen.add(token);
      filter();
    }),
  );
  filters.hidden = false;

  // Rounds as tabs (WAI-ARIA tabs pattern).
  const tabs = all("[role=tab]");
  const select = (tab, focus) => {
    tabs.forEach((other) => {
      const on = other === tab;
      other.setAttribute("aria-selected", String(on));
      other.tabIndex = on ? 0 : -1;
      document.getElementById(other.getAttribute("aria-controls")).hidden = !on;
    });
    if (focus) tab.focus();
  };
  const moves = { ArrowRight: 1, ArrowLeft: -1 };
  tabs.forEach((tab, place) => {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", (event) => {
      const ends = { Home: 0, End: tabs.length - 1 };
      const next = event.key in moves ? (place + moves[event.key] + tabs.length) % tabs.length : ends[event.key];
      if (next === undefined) return;
      event.preventDefault();
      select(tabs[next], true);
    });
  });
  if (tabs.length) {
    one("[role=tablist]").hidden = false;
    select(tabs.find((tab) => tab.getAttribute("aria-selected") === "true"));
  }

  // A link into what is hidden or folded shows it first.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.closest("[hidden]")) showAll();
    for (let node = target.closest("details"); node; node = node.parentElement.closest("details")) node.open = true;
    target.scrollIntoView({ block: target.closest(".source") ? "center" : "nearest" });
  };
  window.addEventListener("hashchange", reveal);
  reveal();

  // Keyboard.
  const goTo = (target) => {
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  };
  const step = (by) => {
    const sentences = all("a.s[data-number]").filter((node) => !node.closest("[hidden]"));
    const wanted = sentences.filter((node) =>
      chosen.size ? !node.classList.contains("off") : node.classList.contains("problem"),
    );
    const stops = wanted.length ? wanted : sentences;
    if (!stops.length) return;
    const at = document.activeElement.closest("[data-number]");
    const here = at ? Number(at.dataset.number) : by > 0 ? 0 : Infinity;
    const number = (node) => Number(node.dataset.number);
    const ahead = by > 0 ? stops.find((node) => number(node) > here) : stops.findLast((node) => number(node) < here);
    goTo(ahead || (by > 0 ? stops[0] : stops[stops.length - 1]));
  };
  const back = () => {
    const card = document.activeElement.closest(".card");
    if (card) goTo(document.getElementById(`p${card.dataset.number}`));
  };
  const keys = { j: () => step(1), k: () => step(-1), f: () => buttons[0].focus(), 0: showAll };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea")) return;
    if (event.key === "Escape") back();
    else if (keys[event.key] && one("#keys").checked) keys[event.key]();
  });

  // On paper everything is unfolded; on screen it is as it was.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    folded.forEach((node) => (node.open = true));
  });
  window.addEventListener("afterprint", () => folded.forEach((node) => (node.open = false)));
})();
